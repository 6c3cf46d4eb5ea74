import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dense } from './dense.ts';
import { locationalCorrelation } from './locationalCorrelation.ts';
import { pearson } from './rankCorrelation.ts';
import { largestDifference } from './testing/largestDifference.ts';
import { smallTables, tableOf } from './testing/smallTables.ts';

test('industries that rise together, against each other, and one that is the same everywhere', () => {
  const { values } = locationalCorrelation(tableOf([1, 6, 5], [2, 4, 5], [3, 2, 5]));
  expect(largestDifference(values, [1, -1, NaN, -1, 1, NaN, NaN, NaN, NaN])).toBeLessThan(1e-14);
});

test('it is Pearson’s correlation of two columns, empty cells as 0', () => {
  fc.assert(
    fc.property(smallTables, (table) => {
      const { values } = dense(table);
      const size = table.industries.length;
      const column = (i: number): Float64Array => Float64Array.from(table.regions, (_, r) => values[r * size + i]!);
      const expected = table.industries.flatMap((_, i) =>
        table.industries.map((__, j) => pearson(column(i), column(j))),
      );
      expect(largestDifference(locationalCorrelation(table).values, expected)).toBeLessThan(1e-12);
    }),
  );
});
