import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coOccurrence } from './coOccurrence.ts';
import { relatedness, type RelatednessMethod } from './relatedness.ts';
import { fourCountries } from './testing/fourCountries.ts';
import { smallTables, tableOf } from './testing/smallTables.ts';

const methods = ['probability', 'association', 'cosine', 'jaccard'] as const;

/** The entry of two industries in all four normalisations. */
function entries(first: number, second: number): number[] {
  return methods.map((method) => relatedness(coOccurrence(fourCountries), method).values[first * 4 + second]!);
}

test('four products, whose co-occurrences with others are 3, 3, 4 and 4 of 14', () => {
  // C = 2 of s = 4 and 4: 2/(2·(4/14)(4/10)·7), (2/14)/(4/14)², 2/4, 2/(4 + 4 − 2).
  expect(entries(2, 3).map((one) => Number(one.toFixed(12)))).toEqual([1.25, 1.75, 0.5, 0.333333333333]);
  // C = 1 of s = 3 and 3: 1/(2·(3/14)(3/11)·7), (1/14)/(3/14)², 1/3, 1/(3 + 3 − 1).
  expect(entries(0, 1).map((one) => Number(one.toFixed(12)))).toEqual([
    1.222222222222, 1.555555555556, 0.333333333333, 0.2,
  ]);
  expect(entries(1, 1)).toEqual([0, 0, 0, 0]);
});

test('probability is the default; the diagonal of the co-occurrences plays no part', () => {
  const without = coOccurrence(fourCountries, { diagonal: false });
  expect(relatedness(without).values).toEqual(relatedness(coOccurrence(fourCountries), 'probability').values);
});

test('symmetric, not below 0, cosine and Jaccard not above 1, 0 on the diagonal', () => {
  fc.assert(
    fc.property(smallTables, fc.constantFrom<RelatednessMethod>(...methods), (table, method) => {
      const size = table.industries.length;
      const { values } = relatedness(coOccurrence(table), method);
      values.forEach((one, cell) => {
        const [i, j] = [Math.trunc(cell / size), cell % size];
        if (i === j) expect(one).toBe(0);
        if (Number.isNaN(one)) return;
        expect(one).toBeGreaterThanOrEqual(0);
        expect(one).toBeCloseTo(values[j * size + i]!, 12);
        if (method === 'cosine' || method === 'jaccard') expect(one).toBeLessThanOrEqual(1);
      });
    }),
  );
});

test('an industry that occurs with no other has no relatedness', () => {
  const alone = coOccurrence(tableOf([1, 1, 0, 0], [0, 0, 1, 0]));
  expect([...relatedness(alone).values.subarray(8, 12)]).toEqual([NaN, NaN, 0, NaN]);
  expect([...relatedness(alone, 'jaccard').values.subarray(8, 12)]).toEqual([0, 0, 0, NaN]);
});
