import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { bitCounts } from './bitCounts.ts';
import { coOccurrence, listCounts } from './coOccurrence.ts';
import { dense } from './dense.ts';
import { fourCountries } from './testing/fourCountries.ts';
import { manyEntries } from './testing/manyEntries.ts';
import { smallTables, tableOf } from './testing/smallTables.ts';

afterEach(() => vi.unstubAllGlobals());

test('counts in how many regions two industries are together, itself on the diagonal', () => {
  const expected = [1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 2, 1, 1, 2, 3];
  expect([...coOccurrence(fourCountries).values]).toEqual(expected);
  const without = expected.map((count, cell) => (cell % 5 === 0 ? 0 : count));
  expect([...coOccurrence(fourCountries, { diagonal: false }).values]).toEqual(without);
});

test('weighted, a region counts by the product of its amounts', () => {
  expect([...coOccurrence(tableOf([2, 3, 0], [5, 1, 4]), { weighted: true }).values]).toEqual([
    29, 11, 20, 11, 10, 4, 20, 4, 16,
  ]);
});

test('it is MᵀM, plainly multiplied', () => {
  fc.assert(
    fc.property(smallTables, fc.boolean(), (table, weighted) => {
      const { rows, columns, values } = dense(table);
      const size = columns.length;
      const expected = new Float64Array(size * size);
      for (let r = 0; r < rows.length; r++) {
        const row = values.subarray(r * size, (r + 1) * size).map((amount) => (weighted ? amount : Math.sign(amount)));
        for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) expected[i * size + j]! += row[i]! * row[j]!;
      }
      expect(coOccurrence(table, { weighted }).values).toEqual(expected);
    }),
  );
});

describe('by bits and by lists', () => {
  test('the counts are the same', () => {
    fc.assert(
      fc.property(manyEntries, (table) => {
        expect(bitCounts(table)).toEqual(listCounts(table));
      }),
      { numRuns: 40 },
    );
  });

  test('without WebAssembly lists do', () => {
    vi.stubGlobal('WebAssembly', undefined);
    expect(bitCounts(fourCountries)).toBeNull();
    expect([...coOccurrence(fourCountries).values.subarray(12)]).toEqual([1, 1, 2, 3]);
  });
});
