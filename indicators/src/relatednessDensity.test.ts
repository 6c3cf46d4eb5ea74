import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { coherence, cohesion } from './coherence.ts';
import { coOccurrence } from './coOccurrence.ts';
import { dense } from './dense.ts';
import type { Incidence } from './incidence.ts';
import type { Matrix } from './matrix.ts';
import { percentByKernel } from './percentByKernel.ts';
import { percentByRows } from './percentByRows.ts';
import { proximity } from './proximity.ts';
import { distance, meanDensity, relatednessDensity } from './relatednessDensity.ts';
import { fourCountries } from './testing/fourCountries.ts';
import { largestDifference } from './testing/largestDifference.ts';
import { manyEntries } from './testing/manyEntries.ts';
import { permuted } from './testing/permuted.ts';
import { smallTables, tableOf } from './testing/smallTables.ts';

afterEach(() => vi.unstubAllGlobals());

const near = (table: Incidence): Matrix => proximity(coOccurrence(table));
const rounded = (values: Float64Array): number[] => [...values].map((value) => Number(value.toFixed(6)));

describe('of four countries', () => {
  test('a share of what is related, the product itself left out', () => {
    const { values } = relatednessDensity(fourCountries, near(fourCountries));
    // The second country has the second product alone: 1/2, –, 1/2 and 1/3 of totals 4/3, 4/3, 5/3 and 4/3.
    expect(rounded(values.slice(4, 8))).toEqual([37.5, 0, 30, 25]);
    expect(rounded(values.slice(0, 4))).toEqual([100, 100, 100, 100]);
  });

  test('with itself, by the 1 of its proximity', () => {
    const { values } = relatednessDensity(fourCountries, near(fourCountries), { own: true });
    expect(rounded(values.slice(4, 8))).toEqual([21.428571, 42.857143, 18.75, 14.285714]);
  });

  test('around what a country has and has not, with the means of both', () => {
    const inside = relatednessDensity(fourCountries, near(fourCountries), { of: 'present' });
    const outside = relatednessDensity(fourCountries, near(fourCountries), { of: 'absent' });
    expect(rounded(inside.values.slice(4, 8))).toEqual([NaN, 0, NaN, NaN]);
    expect(rounded(outside.values.slice(4, 8))).toEqual([37.5, NaN, 30, 25]);
    expect(rounded(meanDensity(outside))).toEqual([NaN, 30.833333, 62.5, 30]);
    expect(rounded(meanDensity(inside))).toEqual([100, 0, 45, 0]);
  });

  test('distance is what is missing', () => {
    const { values } = distance(relatednessDensity(fourCountries, near(fourCountries)));
    expect(rounded(values.slice(4, 8))).toEqual([0.625, 1, 0.7, 0.75]);
  });

  test('weighted, products count by amount', () => {
    const doubled = { ...fourCountries, value: fourCountries.value.map((one) => 2 * one) };
    const once = relatednessDensity(fourCountries, near(fourCountries)).values;
    expect(relatednessDensity(doubled, near(fourCountries), { weighted: true }).values).toEqual(
      once.map((one) => 2 * one),
    );
  });
});

test('it lies between 0 and 100, and is 100 exactly where a region has everything related', () => {
  fc.assert(
    fc.property(smallTables, fc.boolean(), (table, own) => {
      const size = table.industries.length;
      const { values } = relatednessDensity(table, near(table), { own });
      for (const value of values) if (!Number.isNaN(value)) expect(value >= 0 && value <= 100).toBe(true);
      table.regions.forEach((_, r) => {
        if (table.start[r + 1]! - table.start[r]! < size) return;
        for (const value of values.slice(r * size, (r + 1) * size))
          expect(value === 100 || Number.isNaN(value)).toBe(true);
      });
    }),
  );
});

test('other orders of regions and industries give the same figures in other places', () => {
  fc.assert(
    fc.property(smallTables, (table) => {
      const turned = permuted(table, [...table.regions.keys()].reverse(), [...table.industries.keys()].reverse());
      const there = relatednessDensity(turned, near(turned)).values.toReversed();
      expect(largestDifference(there, relatednessDensity(table, near(table)).values)).toBeLessThan(1e-9);
    }),
  );
});

test('by kernel and by plain loops every bit is the same', () => {
  fc.assert(
    fc.property(manyEntries, fc.boolean(), (table, own) => {
      const related = near(table).values;
      expect(percentByKernel(table, related, own)).toEqual(percentByRows(table, related, own, false));
    }),
    { numRuns: 40 },
  );
});

test('without WebAssembly plain loops do', () => {
  vi.stubGlobal('WebAssembly', undefined);
  expect(percentByKernel(fourCountries, near(fourCountries).values, false)).toBeNull();
  expect(rounded(relatednessDensity(fourCountries, near(fourCountries)).values.slice(4, 8))).toEqual([37.5, 0, 30, 25]);
});

test('an empty region has none of it; without relations there is no share', () => {
  const table = tableOf([1, 1, 0], [0, 0, 0], [1, 0, 0]);
  expect([...relatednessDensity(table, near(table)).values.subarray(3)]).toEqual([0, 0, NaN, 0, 100, NaN]);
});

test('relatedness of other industries, or below 0, is refused', () => {
  expect(() => relatednessDensity(fourCountries, dense(tableOf([1])))).toThrow(
    '4 industries need relatedness between 4, not 1 × 1.',
  );
  const [rows, columns] = [
    ['I0', 'I1'],
    ['I0', 'I1'],
  ];
  const related = (first: number): Matrix => ({ rows, columns, values: Float64Array.of(0, first, 1, 0) });
  expect(() => relatednessDensity(tableOf([1, 1]), related(-0.5))).toThrow(
    'The relatedness of I0 to I1 is -0.5; a density needs it not below 0.',
  );
  const turned = { ...related(1), rows: ['I1', 'I0'] };
  for (const measure of [relatednessDensity, coherence, cohesion]) {
    expect(() => measure(tableOf([1, 1]), turned)).toThrow('The relatedness is of I1 where the table has I0.');
    expect(() => measure(tableOf([1, 1, 1]), related(1))).toThrow(
      '3 industries need relatedness between 3, not 2 × 2.',
    );
  }
});
