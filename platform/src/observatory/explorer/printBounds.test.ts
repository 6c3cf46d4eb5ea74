import { expect, test } from 'vitest';
import { printShare } from '../../kernel/printedFigure.ts';
import { middle, printBounds, printChange } from './printBounds.ts';

test('figures are printed as what is known of them', () => {
  expect(printBounds(1200, 1200)).toBe('1,200');
  expect(printBounds(1200, 1900)).toBe('1,200–1,900');
  expect(printBounds(0, 1900)).toBe('up to 1,900');
  expect(printBounds(1200, null)).toBe('1,200 or more');
  expect(printBounds(null, null)).toBe('unknown');
});

test('changes are printed with their sign, and none where rounding leaves none', () => {
  expect(printChange(350, 350)).toBe('+350');
  expect(printChange(-120, 40)).toBe('−120 to +40');
  expect(printChange(-0.0004, 0.0001, (value) => printShare(value))).toBe('0.0\u00a0%');
  expect(printChange(-0.01, 0.02, (value) => printShare(value))).toBe('−1.0\u00a0% to +2.0\u00a0%');
  expect(printChange(null, 2)).toBe('unknown');
});

test('rows are sorted by the middle of their bounds', () => {
  expect([middle(2, 4), middle(null, 4), middle(2, null)]).toEqual([3, null, null]);
});
