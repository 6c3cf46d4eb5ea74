import { expect, test } from 'vitest';
import { reaches } from './reaches.ts';

test('the threshold is enough, and so is what rounding made of it', () => {
  expect(reaches(1, 1)).toBe(true);
  expect(reaches(0.6 / 0.2 / 3, 1)).toBe(true);
  expect(reaches(1 - 2 ** -53, 1)).toBe(true);
  expect(reaches(-1 - 2 ** -52, -1)).toBe(true);
  expect(reaches(0, 0)).toBe(true);
});

test('what is less by more than rounding is not enough, nor is nothing', () => {
  expect(reaches(1 - 1e-11, 1)).toBe(false);
  expect(reaches(-Number.MIN_VALUE, 0)).toBe(false);
  expect(reaches(NaN, 0)).toBe(false);
});
