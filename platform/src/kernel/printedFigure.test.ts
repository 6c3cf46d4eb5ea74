import { describe, expect, test } from 'vitest';
import { printCount, printInterval, printNumber, printShare, printSigned } from './printedFigure.ts';

describe('printed figures', () => {
  test.each([
    [1234567, 0, '1,234,567'],
    [-1234.5, 1, '−1,234.5'],
    [0.25, 2, '0.25'],
    [-0.004, 2, '0.00'],
    [-0, 0, '0'],
    [-0.006, 2, '−0.01'],
    [NaN, 0, 'unknown'],
  ])('%s with %s decimals is %s', (value, decimals, expected) => {
    expect(printNumber(value, decimals)).toBe(expected);
  });

  test.each([
    [1200, 1200, '1,200'],
    [1200, 1900, '1,200–1,900'],
    [0, 1900, 'up to 1,900'],
    [1200, Infinity, '1,200 or more'],
    [0, Infinity, 'unknown'],
    [NaN, NaN, 'unknown'],
    [0, 0, '0'],
  ])('between %s and %s is %s', (low, high, expected) => {
    expect(printInterval(low, high)).toBe(expected);
  });

  test('a share that rounds to nought has no sign', () => {
    expect([printShare(-0.000_04, 2), printShare(-0.000_06, 2)]).toEqual(['0.00\u00a0%', '−0.01\u00a0%']);
  });

  test('a change has its sign, and none where nought is printed', () => {
    const asShare = (share: number): string => printShare(share, 2);
    expect([350, -1200, 0, -0.4, NaN].map((value) => printSigned(value))).toEqual([
      '+350',
      '−1,200',
      '0',
      '0',
      'unknown',
    ]);
    expect([-0.000_04, 0.000_04, -0.012].map((value) => printSigned(value, asShare))).toEqual([
      '0.00\u00a0%',
      '0.00\u00a0%',
      '−1.20\u00a0%',
    ]);
  });

  test('an interval of shares carries one per cent sign', () => {
    expect(printInterval(0.1, 0.256, printShare)).toBe('10.0–25.6\u00a0%');
  });

  test('a count agrees with its noun', () => {
    expect([printCount(1, 'category', 'categories'), printCount(0, 'region')]).toEqual(['1 category', '0 regions']);
  });
});
