import { expect, test } from 'vitest';
import { aligned } from './aligned.ts';
import { dense } from './dense.ts';
import { incidenceFromRows } from './incidence.ts';

test('two tables over other codes come out over all of them, in order of first appearance', () => {
  const [first, second] = aligned([
    incidenceFromRows(['R2', 'R1'], ['b', 'a'], [1, 2, 3, 4]),
    incidenceFromRows(['R1', 'R3'], ['a', 'c'], [5, 6, 0, 7]),
  ]);
  expect(dense(first!)).toEqual({
    rows: ['R2', 'R1', 'R3'],
    columns: ['b', 'a', 'c'],
    values: Float64Array.of(1, 2, 0, 3, 4, 0, 0, 0, 0),
  });
  expect([...dense(second!).values]).toEqual([0, 0, 0, 0, 5, 6, 0, 0, 7]);
});

test('a code that stands twice is refused', () => {
  expect(() => aligned([incidenceFromRows(['R1', 'R1'], ['a'], [1, 2])])).toThrow(
    'R1 stands twice in a list of codes.',
  );
});
