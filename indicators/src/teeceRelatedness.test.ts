import { expect, test } from 'vitest';
import { coOccurrence } from './coOccurrence.ts';
import { teeceRelatedness } from './teeceRelatedness.ts';
import { fourCountries } from './testing/fourCountries.ts';
import { tableOf } from './testing/smallTables.ts';

test('two of three products in common where one and a half are to be expected, half a one being usual', () => {
  const { values } = teeceRelatedness(coOccurrence(fourCountries), 4);
  // n = 2 and 3 of 4: μ = 6/4, σ² = 3/2 · 1/2 · 1/3 = 1/4.
  expect(values[2 * 4 + 3]).toBeCloseTo(1, 12);
  expect(values[3 * 4 + 2]).toBeCloseTo(1, 12);
  // n = 2 and 2: μ = 1, as found.
  expect(values[1 * 4 + 2]).toBe(0);
  expect(values[5]).toBe(0);
});

test('what is nowhere or everywhere does not vary', () => {
  const { values } = teeceRelatedness(coOccurrence(tableOf([1, 1, 0], [1, 0, 0])), 2);
  expect([...values]).toEqual([0, NaN, NaN, NaN, 0, NaN, NaN, NaN, 0]);
});

test('more regions with an industry than there are regions are refused', () => {
  expect(() => teeceRelatedness(coOccurrence(fourCountries), 2)).toThrow('I3 is in 3 regions, of 2.');
});
