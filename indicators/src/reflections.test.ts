import { describe, expect, test } from 'vitest';
import { dense } from './dense.ts';
import type { Incidence } from './incidence.ts';
import { reflections } from './reflections.ts';
import { economicComplexity } from './economicComplexity.ts';
import { fourCountries } from './testing/fourCountries.ts';
import { largestDifference } from './testing/largestDifference.ts';
import { tableOf } from './testing/smallTables.ts';

describe('four countries', () => {
  test('order 0 is diversity and ubiquity', () => {
    const { region, industry } = reflections(fourCountries, 0);
    expect([...region, ...industry]).toEqual([4, 1, 2, 1, 1, 2, 2, 3]);
  });

  test('order 1 is the mean of the other side, order 2 the mean of that', () => {
    const first = reflections(fourCountries, 1);
    expect(largestDifference([...first.region, ...first.industry], [2, 2, 2.5, 3, 4, 2.5, 3, 7 / 3])).toBeLessThan(
      1e-14,
    );
    const second = reflections(fourCountries, 2);
    expect(largestDifference(second.region, [71 / 24, 2.5, 8 / 3, 7 / 3])).toBeLessThan(1e-14);
    expect(largestDifference(second.industry, [2, 2, 2.25, 2.5])).toBeLessThan(1e-14);
  });
});

/** Numbers with 400 binary places, for iterations whose values differ in their fiftieth digit. */
const PLACES = 400n;

/** Standardised reflections of the regions by plain iteration with many places. */
function byManyPlaces(table: Incidence, order: number): number[] {
  const { rows, columns, values } = dense(table);
  const has = (r: number, i: number): boolean => values[r * columns.length + i]! > 0;
  const mean = (of: readonly bigint[]): bigint => of.reduce((sum, one) => sum + one, 0n) / BigInt(of.length);
  const across = (i: number): number[] => [...rows.keys()].filter((r) => has(r, i));
  const along = (r: number): number[] => [...columns.keys()].filter((i) => has(r, i));
  let region = rows.map((_, r) => BigInt(along(r).length) << PLACES);
  let industry = columns.map((_, i) => BigInt(across(i).length) << PLACES);
  for (let step = 0; step < order; step++) {
    const next = rows.map((_, r) => mean(along(r).map((i) => industry[i]!)));
    industry = columns.map((_, i) => mean(across(i).map((r) => region[r]!)));
    region = next;
  }
  const rest = region.map((one) => one - mean(region));
  const largest = rest.reduce((most, one) => (one < 0n ? (-one > most ? -one : most) : one > most ? one : most), 1n);
  const plain = rest.map((one) => Number((one << 80n) / largest) / 2 ** 80);
  const deviation = Math.sqrt(plain.reduce((sum, one) => sum + one * one, 0) / plain.length);
  return plain.map((one) => one / deviation);
}

test('at order 60 the standardised values still have their digits', () => {
  const table = tableOf(
    [1, 1, 1, 1, 1],
    [1, 1, 0, 1, 0],
    [0, 1, 1, 0, 1],
    [1, 0, 0, 1, 0],
    [1, 1, 0, 0, 0],
    [0, 0, 1, 1, 1],
  );
  for (const order of [3, 18, 60]) {
    expect(largestDifference(reflections(table, order).standardRegion, byManyPlaces(table, order))).toBeLessThan(1e-10);
  }
  expect(largestDifference(reflections(table, 400).standardRegion, economicComplexity(table).eci)).toBeLessThan(1e-10);
});

test('empty ones have no reflection; where nothing differs nothing is standardised; an order is a whole number', () => {
  const { region, industry, standardRegion } = reflections(tableOf([1, 0], [0, 0], [1, 0]), 5);
  expect([...region, ...industry]).toEqual(
    [2, NaN, 2, 1, NaN].map((_, k) => [region[0], NaN, region[0], industry[0], NaN][k]),
  );
  expect([...standardRegion]).toEqual([NaN, NaN, NaN]);
  expect(() => reflections(fourCountries, 1.5)).toThrow("1.5 reflections can't be taken.");
  expect(() => reflections(fourCountries, -1)).toThrow(RangeError);
});
