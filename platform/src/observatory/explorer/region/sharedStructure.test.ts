import { incidenceFromRows, structuralDistance } from '@asterism/indicators';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharedStructure } from './sharedStructure.ts';

test('known shares: one less half the index of Krugman', () => {
  const amounts = [30, 20, 50, 10, 60, 30, 0, 0, 100];
  const incidence = incidenceFromRows(['A', 'B', 'C'], ['x', 'y', 'z'], amounts);
  const distance = structuralDistance(incidence).values;
  const shares = Float64Array.from(amounts, (amount) => amount / 100);
  for (const [one, other] of [
    [0, 1],
    [0, 2],
    [1, 2],
  ] as const) {
    const shared = sharedStructure({ regions: [], categories: 3, low: shares, high: shares }, one, other);
    expect(shared.low).toBeCloseTo(1 - distance[one * 3 + other]! / 2, 12);
    expect(shared.high).toBeCloseTo(1 - distance[one * 3 + other]! / 2, 12);
  }
});

test('what is in no category counts as one more category', () => {
  const shares = Float64Array.of(0.5, 0, 0, 0.5);
  expect(sharedStructure({ regions: [], categories: 2, low: shares, high: shares }, 0, 1)).toEqual({
    low: 0.5,
    high: 0.5,
  });
});

test('whatever the unknown shares are, what is shared lies within the bounds', () => {
  const share = fc.tuple(
    fc.double({ min: 0, max: 0.3, noNaN: true }),
    fc.double({ min: 0, max: 0.03, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(share, { minLength: 6, maxLength: 6 }), (shares) => {
      const low = Float64Array.from(shares, ([least]) => least);
      const high = Float64Array.from(shares, ([least, width]) => least + width);
      const is = Float64Array.from(shares, ([least, width, at]) => least + width * at);
      const bounds = sharedStructure({ regions: [], categories: 3, low, high }, 0, 1);
      const { low: known } = sharedStructure({ regions: [], categories: 3, low: is, high: is }, 0, 1);
      expect(known).toBeGreaterThanOrEqual(bounds.low - 1e-9);
      expect(known).toBeLessThanOrEqual(bounds.high + 1e-9);
    }),
  );
});
