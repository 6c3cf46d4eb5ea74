import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ellisonGlaeser } from './ellisonGlaeser.ts';
import { groupCoagglomeration } from './groupCoagglomeration.ts';
import { totals, transposed } from './incidence.ts';
import { rawConcentration } from './rawConcentration.ts';
import { smallTables, tableOf } from './testing/smallTables.ts';

test('by hand: two industries in one of two regions each, in the same or in the other', () => {
  const reference = Float64Array.of(50, 50);
  // Deviations (½, −½) and the same again: Σ d₁d₂/(1 − Σx²) = ½/½.
  expect(groupCoagglomeration(tableOf([4, 6], [0, 0]), [0, 1], reference)).toBeCloseTo(1, 14);
  expect(groupCoagglomeration(tableOf([4, 0], [0, 6]), [0, 1], reference)).toBeCloseTo(-1, 14);
});

test('the plants cancel out: it is the published formula, whatever their sizes', () => {
  const plantSizes = fc.array(fc.double({ min: 0.05, max: 0.9, noNaN: true }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(smallTables, plantSizes, (small, herfindahls) => {
      const reference = totals(small).region.map((total, r) => total + r + 1);
      const { industry } = totals(small);
      const members = [...industry.keys()].filter((i) => industry[i]! > 0);
      const size = members.reduce((sum, i) => sum + industry[i]!, 0);
      if (members.length < 2 || reference.length < 2) return;
      const { start, industry: region, value } = transposed(small);
      const columns = members.map((i) => {
        const column = new Float64Array(reference.length);
        for (let at = start[i]!; at < start[i + 1]!; at++) column[region[at]!] = value[at]!;
        return column;
      });
      const weights = members.map((i) => industry[i]! / size);
      const sum = (of: (j: number) => number): number => members.reduce((so, _, j) => so + of(j), 0);
      const { raw, spread } = rawConcentration(totals(small).region, reference);
      const published =
        (raw / spread -
          sum((j) => weights[j]! ** 2 * herfindahls[j]!) -
          sum((j) => {
            const gamma = ellisonGlaeser(columns[j]!, reference, herfindahls[j]!);
            return gamma * weights[j]! ** 2 * (1 - herfindahls[j]!);
          })) /
        (1 - sum((j) => weights[j]! ** 2));
      expect(groupCoagglomeration(small, members, reference)).toBeCloseTo(published, 8);
    }),
  );
});

test('of two industries it is the covariance of their shares over the spread', () => {
  const table = tableOf([4, 1], [3, 0], [1, 7]);
  const reference = Float64Array.of(20, 20, 40);
  // Shares ½, ⅜, ⅛ and ⅛, 0, ⅞ against ¼, ¼, ½; the spread is 1 − 3/8.
  const covariance = 0.25 * -0.125 + 0.125 * -0.25 + -0.375 * 0.375;
  expect(groupCoagglomeration(table, [0, 1], reference)).toBeCloseTo(covariance / 0.625, 14);
});

test('fewer than two that have anything have none; a position outside is refused', () => {
  const table = tableOf([4, 0, 1], [3, 0, 2]);
  expect(groupCoagglomeration(table, [0, 1])).toBeNaN();
  expect(groupCoagglomeration(table, [0, 0])).toBeNaN();
  expect(groupCoagglomeration(table, [1])).toBeNaN();
  expect(groupCoagglomeration(table, [0, 2], Float64Array.of(7, 0))).toBeNaN();
  expect(() => groupCoagglomeration(table, [0, 3])).toThrow('There is no industry at position 3 of 3.');
});
