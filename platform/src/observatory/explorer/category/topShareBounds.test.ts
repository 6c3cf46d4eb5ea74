import fc from 'fast-check';
import { expect, test } from 'vitest';
import { topShareBounds } from './topShareBounds.ts';

const floats = (...values: number[]): Float64Array => Float64Array.from(values);

function topShare(values: Float64Array, top: number): number {
  const ordered = values.toSorted().toReversed();
  return ordered.slice(0, top).reduce((sum, value) => sum + value, 0) / ordered.reduce((sum, value) => sum + value, 0);
}

test('known figures have the share itself', () => {
  const sizes = floats(50, 30, 20);
  expect(topShareBounds({ low: sizes, high: sizes }, 1)).toEqual({ low: 0.5, high: 0.5 });
});

test('both bounds are reached, and no completion goes beyond them', () => {
  const region = fc.tuple(
    fc.integer({ min: 0, max: 50 }),
    fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 50 })),
    fc.double({ min: 0, max: 1, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(region, { minLength: 2, maxLength: 8 }), fc.integer({ min: 1, max: 3 }), (regions, top) => {
      fc.pre(top < regions.length && regions.some(([low]) => low > 0));
      const low = Float64Array.from(regions, ([least]) => least);
      const high = Float64Array.from(regions, ([least, width]) => least + width);
      const bounds = topShareBounds({ low, high }, top)!;
      const completion = Float64Array.from(regions, ([least, width, at]) => least + width * at);
      const share = topShare(completion, top);
      const sum = completion.reduce((all, value) => all + value, 0);
      const known = topShareBounds({ low, high }, top, { low: sum, high: sum })!;
      expect(share).toBeGreaterThanOrEqual(known.low - 1e-9);
      expect(share).toBeLessThanOrEqual(known.high + 1e-9);
      expect(known.low).toBeGreaterThanOrEqual(bounds.low - 1e-9);
      expect(known.high).toBeLessThanOrEqual(bounds.high + 1e-9);
      expect(share).toBeGreaterThanOrEqual(bounds.low - 1e-9);
      expect(share).toBeLessThanOrEqual(bounds.high + 1e-9);
      let most = 0;
      for (let corner = 0; corner < 1 << regions.length; corner++) {
        most = Math.max(
          most,
          topShare(
            low.map((least, at) => ((corner >> at) & 1 ? high[at]! : least)),
            top,
          ),
        );
      }
      expect(bounds.high).toBeCloseTo(most, 9);
    }),
  );
});
