import { locationalGini } from '@asterism/indicators';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { giniBounds } from './giniBounds.ts';

const floats = (...values: number[]): Float64Array => Float64Array.from(values);

test('known figures have the locational Gini itself', () => {
  const [cars, all] = [floats(30, 10, 0), floats(100, 100, 200)];
  const gini = locationalGini(cars, all);
  expect(giniBounds({ low: cars, high: cars }, { low: all, high: all })).toEqual({ low: gini, high: gini });
});

test('a figure of which nothing is known leaves the index between all alike and all in one place', () => {
  const all = floats(100, 100);
  const bounds = giniBounds({ low: floats(10, 0), high: floats(10, 100) }, { low: all, high: all })!;
  expect(bounds.low).toBe(0);
  expect(bounds.high).toBeGreaterThanOrEqual(0.5);
  expect(bounds.high).toBeLessThan(1);
});

test('no completion goes beyond the bounds, in the figures of the category or in the totals', () => {
  const region = fc.record({
    low: fc.integer({ min: 0, max: 50 }),
    width: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 50 })),
    rest: fc.integer({ min: 100, max: 500 }),
    doubt: fc.integer({ min: 0, max: 20 }),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    of: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(region, { minLength: 2, maxLength: 12 }), (regions) => {
      fc.pre(regions.some(({ low }) => low > 0));
      const column = (value: (one: (typeof regions)[number]) => number): Float64Array =>
        Float64Array.from(regions, value);
      const bounds = giniBounds(
        { low: column(({ low }) => low), high: column(({ low, width }) => low + width) },
        { low: column(({ rest }) => rest), high: column(({ rest, doubt }) => rest + doubt) },
      )!;
      for (const end of [0, 1, null]) {
        const gini = locationalGini(
          column(({ low, width, at }) => low + width * (end ?? at)),
          column(({ rest, doubt, of }) => rest + doubt * of),
        );
        expect(gini).toBeGreaterThanOrEqual(bounds.low - 1e-9);
        expect(gini).toBeLessThanOrEqual(bounds.high + 1e-9);
      }
      const given = column(({ low, width, at }) => low + width * at).reduce((sum, value) => sum + value, 0);
      const known = giniBounds(
        { low: column(({ low }) => low), high: column(({ low, width }) => low + width) },
        { low: column(({ rest }) => rest), high: column(({ rest, doubt }) => rest + doubt) },
        { low: given * 0.98, high: given * 1.01 },
      )!;
      const completed = locationalGini(
        column(({ low, width, at }) => low + width * at),
        column(({ rest, doubt, of }) => rest + doubt * of),
      );
      expect(completed).toBeGreaterThanOrEqual(known.low - 1e-9);
      expect(completed).toBeLessThanOrEqual(known.high + 1e-9);
      expect(known.low).toBeGreaterThanOrEqual(bounds.low - 1e-9);
      expect(known.high).toBeLessThanOrEqual(bounds.high + 1e-9);
      const corner = locationalGini(
        column(({ low, width, at }) => low + (at > 0.5 ? width : 0)),
        column(({ rest, doubt, of }) => rest + (of > 0.5 ? doubt : 0)),
      );
      expect(corner).toBeLessThanOrEqual(bounds.high + 1e-9);
    }),
  );
});

test('the least is reached where the totals are known', () => {
  const all = floats(100, 100, 200);
  const [low, high] = [floats(10, 0, 20), floats(10, 30, 60)];
  const bounds = giniBounds({ low, high }, { low: all, high: all })!;
  expect(bounds.low).toBeCloseTo(locationalGini(floats(10, 10, 20), all), 12);
});

test('nothing is said where a figure has no end, or nothing need be there', () => {
  const all = { low: floats(100, 100), high: floats(100, 100) };
  expect(giniBounds({ low: floats(1, 0), high: floats(1, NaN) }, all)).toBeNull();
  expect(giniBounds({ low: floats(0, 0), high: floats(5, 5) }, all)).toBeNull();
});
