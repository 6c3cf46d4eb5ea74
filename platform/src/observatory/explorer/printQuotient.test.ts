import { expect, test } from 'vitest';
import { printQuotient } from './printQuotient.ts';

test('a quotient that falls short of a whole number is not printed as that', () => {
  expect([0.997, 0.99604, 1.9999, 1, 2.004, 0.05, 0].map(printQuotient)).toEqual([
    '0.997',
    '0.996',
    '1.9999',
    '1.00',
    '2.00',
    '0.050',
    '0.00',
  ]);
  expect(printQuotient(0.99999999)).toBe('1.000000');
  expect(printQuotient(NaN)).toBe('unknown');
});
