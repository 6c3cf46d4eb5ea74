import { expect, test } from 'vitest';
import { reachOf } from './reach.ts';

const categories = ['a', 'b', 'c', 'd'];

test('density by hand: what is related to c and is there, as a share of all that is related to it', () => {
  // Three regions: a and b go together in two, c goes with a in one; nobody has d.
  const { least, most, complexity, proximity } = reachOf(
    ['R1', 'R2', 'R3'],
    categories,
    Uint8Array.of(1, 1, 0, 0, 1, 1, 1, 0, 0, 1, 0, 0),
  );
  const near = (i: number, j: number): number => proximity.values[i * 4 + j]!;
  expect([near(0, 1), near(0, 2), near(1, 2)]).toEqual([2 / 3, 1 / 2, 1 / 3]);
  expect(least[2]).toBeCloseTo(100, 9);
  expect(least[2 * 4 + 2]).toBeCloseTo((100 * near(1, 2)) / (near(0, 2) + near(1, 2)), 9);
  expect(most).toEqual(least);
  expect(least[3]).toBeNaN();
  expect(complexity[3]).toBeNaN();
});

test('what is open widens the density upwards and changes neither proximity nor complexity', () => {
  const certain = Uint8Array.of(1, 1, 0, 0, 1, 1, 1, 0, 0, 1, 0, 0);
  const open = certain.slice();
  open[2 * 4] = 2;
  const [before, after] = [certain, open].map((has) => reachOf(['R1', 'R2', 'R3'], categories, has)) as [
    ReturnType<typeof reachOf>,
    ReturnType<typeof reachOf>,
  ];
  expect(after.proximity.values).toEqual(before.proximity.values);
  expect(after.complexity).toEqual(before.complexity);
  expect(after.least).toEqual(before.least);
  expect(after.most[2 * 4 + 2]).toBeCloseTo(100, 9);
  expect(after.most[2 * 4 + 2]!).toBeGreaterThan(after.least[2 * 4 + 2]!);
});
