import { expect, test } from 'vitest';
import { coulter } from './coulter.ts';

test('a quarter and three quarters against halves: √(½(1/16 + 1/16)) = ¼', () => {
  expect(coulter(Float64Array.of(1, 3), Float64Array.of(5, 5))).toBe(0.25);
  expect(coulter(Float64Array.of(1, 3), Float64Array.of(2, 6))).toBe(0);
  expect(coulter(Float64Array.of(0, 3), Float64Array.of(2, 0))).toBe(1);
});

test('nothing to share or to compare with has none', () => {
  expect(coulter(new Float64Array(2), Float64Array.of(1, 1))).toBeNaN();
  expect(coulter(Float64Array.of(1, 1), new Float64Array(2))).toBeNaN();
  expect(() => coulter(new Float64Array(2), new Float64Array(3))).toThrow(RangeError);
});
