import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundedShares } from './roundedShares.ts';

test('thirds become six decimals that are one together', () => {
  expect([
    ...roundedShares(
      new Map([
        [0, 1 / 3],
        [1, 1 / 3],
        [2, 1 / 3],
      ]),
    ),
  ]).toEqual([
    [0, 0.333334],
    [1, 0.333333],
    [2, 0.333333],
  ]);
});

test('a share under one millionth is left out', () => {
  expect([
    ...roundedShares(
      new Map([
        [4, 1 - 1e-9],
        [7, 1e-9],
      ]),
    ),
  ]).toEqual([[4, 1]]);
});

test('six decimals, never over one together, each within a millionth of what it was', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 0, max: 10_000 }),
      (sizes, others) => {
        const whole = sizes.reduce((sum, size) => sum + size, others);
        const shares = new Map(sizes.map((size, at) => [at, size / whole]));
        const rounded = roundedShares(shares);
        const units = [...rounded.values()].map((share) => share * 1e6);
        expect(units.every((unit) => Math.abs(unit - Math.round(unit)) < 1e-6)).toBe(true);
        expect(units.reduce((sum, unit) => sum + Math.round(unit), 0)).toBeLessThanOrEqual(1_000_000);
        for (const [key, share] of shares) expect(Math.abs((rounded.get(key) ?? 0) - share)).toBeLessThan(1.000001e-6);
      },
    ),
  );
});
