import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coOccurrence } from './coOccurrence.ts';
import { complexityOutlookGain, complexityOutlookIndex, opportunityValue } from './complexityOutlook.ts';
import { dense } from './dense.ts';
import { proximity } from './proximity.ts';
import { moments } from './standardise.ts';
import { fourCountries } from './testing/fourCountries.ts';
import { largestDifference } from './testing/largestDifference.ts';
import { smallTables } from './testing/smallTables.ts';

test('it is what the sums of Hausmann et al. (2014) say, written out', () => {
  fc.assert(
    fc.property(smallTables, fc.boolean(), (table, net) => {
      const near = proximity(coOccurrence(table));
      const size = table.industries.length;
      const pci = Float64Array.from(table.industries, (_, i) => Math.sin(3 * i + 1));
      const has = dense(table).values.map(Math.sign);
      const phi = (i: number, j: number): number => near.values[i * size + j]! || 0;
      const all = [...table.industries.keys()];
      const total = (of: (i: number) => number): number => all.reduce((sum, i) => sum + of(i), 0);
      const density = (r: number, i: number): number =>
        total((j) => has[r * size + j]! * phi(j, i)) / total((j) => phi(j, i));
      const missing = (r: number, i: number): number => 1 - has[r * size + i]!;
      const value = table.regions.map((_, r) => total((i) => missing(r, i) * (density(r, i) || 0) * pci[i]!));
      expect(largestDifference(opportunityValue(table, near, pci), value)).toBeLessThan(1e-12);
      const gain = table.regions.flatMap((_, r) =>
        all.map((i) => {
          if (missing(r, i) === 0 || Number.isNaN(density(r, i))) return NaN;
          const others = total((j) =>
            phi(i, j) === 0 ? 0 : (phi(i, j) / total((k) => phi(k, j))) * missing(r, j) * pci[j]!,
          );
          return others - (net ? density(r, i) * pci[i]! : 0);
        }),
      );
      expect(largestDifference(complexityOutlookGain(table, near, pci, { net }).values, gain)).toBeLessThan(1e-12);
    }),
  );
});

test('the index is the value standardised; a country that has everything has no outlook', () => {
  const near = proximity(coOccurrence(fourCountries));
  const pci = Float64Array.of(2, 0.5, 0, -1);
  const index = complexityOutlookIndex(fourCountries, near, pci);
  expect(moments(index).mean).toBeCloseTo(0, 14);
  expect(moments(index).deviation).toBeCloseTo(1, 14);
  expect(opportunityValue(fourCountries, near, pci)[0]).toBe(0);
  expect([...complexityOutlookGain(fourCountries, near, pci).values.subarray(0, 4)]).toEqual([NaN, NaN, NaN, NaN]);
});

test('complexities of other industries are refused', () => {
  const related = proximity(coOccurrence(fourCountries));
  for (const measure of [opportunityValue, complexityOutlookIndex, complexityOutlookGain]) {
    expect(() => measure(fourCountries, related, Float64Array.of(1, 2))).toThrow(
      '4 industries need as many complexities, not 2.',
    );
  }
});
