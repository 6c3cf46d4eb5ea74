import { locationalGini } from '@asterism/indicators';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anySum } from './bounds.ts';
import { leastUnequal } from './leastUnequal.ts';

test('no completion is less unequal, and one is as unequal as that', () => {
  const region = fc.tuple(
    fc.integer({ min: 0, max: 6 }),
    fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 6 })),
    fc.integer({ min: 1, max: 9 }),
  );
  fc.assert(
    fc.property(fc.array(region, { minLength: 2, maxLength: 4 }), (regions) => {
      fc.pre(regions.some(([low]) => low > 0));
      const column = (value: (one: (typeof regions)[number]) => number): Float64Array =>
        Float64Array.from(regions, value);
      const [low, high, weight] = [
        column(([low_]) => low_),
        column(([low_, width]) => low_ + width),
        column((one) => one[2]),
      ];
      const least = leastUnequal(low, high, weight, anySum, (completion) => locationalGini(completion, weight));
      let found = Infinity;
      for (let corner = 0; corner < 5 ** regions.length; corner++) {
        const completion = low.map((value, at) => {
          const step = Math.floor(corner / 5 ** at) % 5;
          return value + ((high[at]! - value) * step) / 4;
        });
        found = Math.min(found, locationalGini(completion, weight));
      }
      expect(least).toBeLessThanOrEqual(found + 1e-9);
      const shares = [...low, ...high].map((value, at) => value / weight[at % weight.length]!);
      const reached = shares
        .map((share) =>
          locationalGini(
            weight.map((value, at) => Math.min(high[at]!, Math.max(low[at]!, share * value))),
            weight,
          ),
        )
        .filter((gini) => !Number.isNaN(gini));
      expect(least).toBeCloseTo(Math.min(...reached), 9);
    }),
  );
});
