import { expect, test } from 'vitest';
import { meanLogDeviation } from './meanLogDeviation.ts';

test('1 and 3: half of ln 2 and ln ⅔', () => {
  expect(meanLogDeviation(Float64Array.of(1, 3))).toBeCloseTo((Math.log(2) + Math.log(2 / 3)) / 2, 15);
  expect(meanLogDeviation(Float64Array.of(4, 4, 4))).toBe(0);
});

test('a part of zero has no logarithm, nor have no parts', () => {
  expect(meanLogDeviation(Float64Array.of(1, 0))).toBeNaN();
  expect(meanLogDeviation(new Float64Array(0))).toBeNaN();
});
