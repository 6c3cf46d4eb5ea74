import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureFault, parseFigure } from './figure.ts';

function figure(text: string): number {
  const bytes = Buffer.from(`;${text};`);
  return parseFigure(bytes, 1, bytes.length - 1);
}

describe('a figure read from bytes', () => {
  test.each([
    '0',
    '7',
    '-3',
    '+5',
    '12.5',
    '.5',
    '5.',
    '0.1',
    '1e3',
    '2.5E-3',
    '9007199254740993',
    '123456789012345678901234567890',
    '0.1e-400',
    '0.00000000000000000000000001',
    '1e999',
    '000012.50',
    '-0',
  ])('%s is what Number makes of it, to the last bit', (text) => expect(figure(text)).toBe(Number(text)));

  test('is the number that wrote it, for every double', () => {
    const double = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0));
    fc.assert(
      fc.property(double, (value) => {
        expect(figure(String(value))).toBe(value);
      }),
      { numRuns: 2000 },
    );
  });

  test('is what Number makes of any run of digits with a point in it', () => {
    const digits = fc.stringMatching(/^[0-9]{1,25}\.[0-9]{1,30}$/);
    fc.assert(
      fc.property(digits, (text) => {
        expect(figure(text)).toBe(Number(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('takes no notice of blanks around it, the no-break space included', () => {
    expect(figure('  42\t')).toBe(42);
    expect(figure('\u00a042\u00a0')).toBe(42);
  });

  test.each([
    '',
    '  ',
    '-',
    '.',
    '+',
    'e5',
    '0x10',
    'Infinity',
    'NaN',
    '1.2.3',
    '12,5',
    '1 234',
    '4 b',
    '--1',
    '1e',
    '½',
  ])('%j is no figure', (text) => expect(figure(text)).toBeNaN());
});

describe('why a text is no figure', () => {
  test.each([
    ['', 'no figure'],
    ['12,5', 'decimal comma'],
    ['-0,75', 'decimal comma'],
    ['1.234,5', 'decimal comma'],
    ['1 234,50', 'decimal comma'],
    ['1,234', 'thousands separator'],
    ['1,234,567.8', 'thousands separator'],
    ['1.234.567', 'thousands separator'],
    ["1'234", 'thousands separator'],
    ['1\u202f234', 'thousands separator'],
    ['many', 'not a number'],
    ['12:00 AM', 'not a number'],
    ['1,2,3', 'not a number'],
  ])('%j: %s', (text, fault) => expect(figureFault(text)).toBe(fault));
});
