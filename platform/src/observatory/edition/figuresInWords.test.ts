import { expect, test } from 'vitest';
import { between, percent, percentBetween } from './figuresInWords.ts';

test.each([
  [1200, 1200, '1,200'],
  [1200, 1900, '1,200 to 1,900'],
  [1200.1, 1200.2, 'about 1,200'],
  [1200, Infinity, '1,200 or more'],
  [null, 1200, 'unknown'],
])('between %s and %s is %s', (low, high, words) => {
  expect(between(low, high)).toBe(words);
});

test('shares that print alike are told once', () => {
  expect(percentBetween(0.004161, 0.004162)).toBe('about 0.416 %');
  expect(percentBetween(0.004, 0.005)).toBe('0.4 % to 0.5 %');
});

test('what is more than the whole is told in full per cents', () => {
  expect([percent(12.324), percent(1), percent(0.09954)]).toEqual(['1,232 %', '100 %', '9.95 %']);
});
