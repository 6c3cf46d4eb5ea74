import { expect, test } from 'vitest';
import { attack } from './attack.ts';
import type { Intervals } from './intervals.ts';

test('a quotient that is told is known, however little is told of the figures', () => {
  const open = (count: number): Intervals => ({
    low: new Float64Array(count),
    high: new Float64Array(count).fill(100),
  });
  const quotients = { low: Float64Array.of(1.5, 0, 0, 0), high: Float64Array.of(1.6, Infinity, Infinity, Infinity) };
  const seen = attack({ regions: 2, categories: 2, figures: open(9), quotients }).quotients;
  expect(seen.low[0]).toBe(1.5);
  expect(seen.high[0]).toBe(1.6);
});
