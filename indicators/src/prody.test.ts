import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expy, prody } from './prody.ts';
import { largestDifference } from './testing/largestDifference.ts';
import { smallTables, tableOf } from './testing/smallTables.ts';

test('two regions with incomes of 10 and 20, whose shares are ¼ and ¾, ½ and ½', () => {
  const [table, income] = [tableOf([1, 3], [2, 2]), Float64Array.of(10, 20)];
  expect(largestDifference(prody(table, income), [(2.5 + 10) / 0.75, (7.5 + 10) / 1.25])).toBeLessThan(1e-14);
  expect(largestDifference(expy(table, income), [50 / 12 + 10.5, 25 / 3 + 7])).toBeLessThan(1e-14);
});

test('levels lie within the incomes; amounts twice as large change nothing', () => {
  fc.assert(
    fc.property(smallTables, (table) => {
      const income = Float64Array.from(table.regions, (_, r) => 10 + r);
      for (const level of [...prody(table, income), ...expy(table, income)]) {
        if (!Number.isNaN(level)) expect(level > 9.999 && level < 10 + table.regions.length - 0.999).toBe(true);
      }
      const doubled = { ...table, value: table.value.map((one) => 2 * one) };
      expect(largestDifference(expy(doubled, income), expy(table, income))).toBeLessThan(1e-12);
    }),
  );
});

test('an empty industry and an empty region have no level; an unknown income is not left out in silence', () => {
  const table = tableOf([1, 1, 0], [0, 1, 0], [0, 0, 0]);
  expect([...prody(table, Float64Array.of(NaN, 5, 7))]).toEqual([NaN, NaN, NaN]);
  expect([...prody(table, Float64Array.of(6, 6, 7))]).toEqual([6, 6, NaN]);
  expect([...expy(table, Float64Array.of(6, 6, 7))]).toEqual([6, 6, NaN]);
  expect(() => prody(table, Float64Array.of(1))).toThrow(RangeError);
});
