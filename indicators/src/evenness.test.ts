import { expect, test } from 'vitest';
import { evenness } from './evenness.ts';

test('a half and two quarters have 1.5 of log₂ 3 bits; zeros do not count', () => {
  expect(evenness(Float64Array.of(2, 1, 0, 1))).toBeCloseTo(1.5 / Math.log2(3), 15);
  expect(evenness(Float64Array.of(4, 4, 0, 4, 4))).toBe(1);
});

test('nothing to share, or a single part, has none', () => {
  expect(evenness(new Float64Array(3))).toBeNaN();
  expect(evenness(Float64Array.of(0, 5))).toBeNaN();
});
