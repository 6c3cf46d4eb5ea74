import fc from 'fast-check';
import { expect, test } from 'vitest';
import { herfindahl, normalisedHerfindahl, numbersEquivalent } from './herfindahl.ts';
import { smallColumns } from './testing/smallTables.ts';

test('by hand: a half and two quarters have 3/8, as 2⅔ equal parts would', () => {
  const parts = Float64Array.of(2, 1, 1, 0);
  expect(herfindahl(parts)).toBe(0.375);
  expect(numbersEquivalent(parts)).toBe(8 / 3);
  expect(normalisedHerfindahl(parts)).toBeCloseTo((3 / 8 - 1 / 4) / (3 / 4), 15);
});

test('nothing to share has none; a single part has none that is freed from its number', () => {
  expect([herfindahl, normalisedHerfindahl, numbersEquivalent].map((of) => of(new Float64Array(3)))).toEqual([
    NaN,
    NaN,
    NaN,
  ]);
  expect(herfindahl(Float64Array.of(7))).toBe(1);
  expect(normalisedHerfindahl(Float64Array.of(7))).toBeNaN();
});

test('from 1/n for equal parts to 1; freed from their number from 0', () => {
  fc.assert(
    fc.property(smallColumns, (parts) => {
      if (parts.every((part) => part === 0)) return;
      const n = parts.length;
      expect(herfindahl(parts)).toBeGreaterThanOrEqual(1 / n - 1e-12);
      expect(herfindahl(parts)).toBeLessThanOrEqual(1);
      expect(herfindahl(parts.map(() => 3))).toBeCloseTo(1 / n, 12);
      if (n > 1) expect(normalisedHerfindahl(parts.map(() => 3))).toBeCloseTo(0, 12);
    }),
  );
});

test('figures as large or as small as a double holds have the same index', () => {
  for (const unit of [1e150, 1e300, 1e-160, 1e-300]) {
    expect(herfindahl(Float64Array.of(2 * unit, unit, unit, 0))).toBeCloseTo(0.375, 14);
  }
});
