import fc from 'fast-check';
import { expect, test } from 'vitest';
import { theil, theilDecomposition } from './theil.ts';
import { smallColumns } from './testing/smallTables.ts';

test('equal parts 0, one part with all ln n, and ¼ to ¾ by hand', () => {
  expect(theil(Float64Array.of(5, 5, 5))).toBeCloseTo(0, 15);
  expect(theil(Float64Array.of(0, 8, 0, 0))).toBeCloseTo(Math.log(4), 15);
  expect(theil(Float64Array.of(1, 3))).toBeCloseTo(0.25 * Math.log(0.5) + 0.75 * Math.log(1.5), 15);
  expect(theil(Float64Array.of(1, 3), Float64Array.of(10, 30))).toBe(0);
});

test('by hand: two groups with a quarter and three quarters, one of them even', () => {
  const { between, within, groups, total } = theilDecomposition(Float64Array.of(2, 2, 12, 0), [0, 0, 1, 1]);
  expect(between).toBeCloseTo(0.25 * Math.log(0.5) + 0.75 * Math.log(1.5), 15);
  expect([...groups]).toEqual([0, Math.log(2)]);
  expect(within).toBeCloseTo(0.75 * Math.log(2), 15);
  expect(total).toBe(between + within);
});

test('nothing to share, or something where nothing should be, has none; a group without anything has none of its own', () => {
  expect(theil(new Float64Array(3))).toBeNaN();
  expect(theil(new Float64Array(0))).toBeNaN();
  expect(theil(Float64Array.of(1, 2), Float64Array.of(1, 0))).toBeNaN();
  expect(theil(Float64Array.of(1, 0), Float64Array.of(1, 0))).toBe(0);
  const { total, groups } = theilDecomposition(Float64Array.of(1, 3, 0), [0, 0, 1]);
  expect(groups[1]).toBeNaN();
  expect(total).toBeCloseTo(theil(Float64Array.of(1, 3, 0)), 15);
  expect(() => theilDecomposition(new Float64Array(2), [0])).toThrow(RangeError);
  for (const none of [-1, 0.5, NaN]) {
    expect(() => theilDecomposition(Float64Array.of(1, 2), [0, none])).toThrow(`Entry 1: ${none} is no group`);
  }
});

test('however it is taken apart, between and within add up to Σ y ln(y n)', () => {
  fc.assert(
    fc.property(
      smallColumns,
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 8, maxLength: 8 }),
      (parts, group) => {
        const total = parts.reduce((sum, part) => sum + part, 0);
        if (total === 0) return;
        const shares = [...parts].filter((part) => part > 0).map((part) => part / total);
        const direct = shares.reduce((sum, y) => sum + y * Math.log(y * parts.length), 0);
        const apart = theilDecomposition(parts, group.slice(0, parts.length));
        expect(apart.total).toBeCloseTo(direct, 12);
        expect(Math.min(apart.between, apart.within)).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});
