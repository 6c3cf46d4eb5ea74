import { expect, test } from 'vitest';
import { firstFew } from './firstFew.ts';

test.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A, B'],
  [['A', 'B', 'C'], 'A, B and 1 more'],
  [Array.from({ length: 1236 }, () => 'A'), 'A, A and 1,234 more'],
])('%j', (names, words) => {
  expect(firstFew(names, 2)).toBe(words);
});
