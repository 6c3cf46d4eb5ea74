import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hooverIndex } from './hooverIndex.ts';
import { smallColumns } from './testing/smallTables.ts';

test('a quarter and three quarters of what is spread evenly: a quarter would have to move', () => {
  expect(hooverIndex(Float64Array.of(1, 3))).toBe(0.25);
  expect(hooverIndex(Float64Array.of(1, 3), Float64Array.of(20, 20))).toBe(0.25);
  expect(hooverIndex(Float64Array.of(1, 3), Float64Array.of(2, 6))).toBe(0);
  expect(hooverIndex(Float64Array.of(0, 3), Float64Array.of(6, 0))).toBe(1);
});

test('nothing to share, nothing to compare with or an unknown part has none', () => {
  expect(hooverIndex(new Float64Array(2))).toBeNaN();
  expect(hooverIndex(new Float64Array(0))).toBeNaN();
  expect(hooverIndex(Float64Array.of(1, 3), new Float64Array(2))).toBeNaN();
  expect(hooverIndex(Float64Array.of(1, NaN))).toBeNaN();
  expect(() => hooverIndex(new Float64Array(2), new Float64Array(3))).toThrow(RangeError);
});

test('what exceeds the reference is what falls short of it', () => {
  fc.assert(
    fc.property(smallColumns, (parts) => {
      const total = parts.reduce((sum, part) => sum + part, 0);
      if (total === 0) return;
      const excess = parts.reduce((sum, part) => sum + Math.max(0, part / total - 1 / parts.length), 0);
      expect(hooverIndex(parts)).toBeCloseTo(excess, 12);
    }),
  );
});
