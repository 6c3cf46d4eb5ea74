import { describe, expect, test } from 'vitest';
import { type CellParts, EurostatFlags, eurostatFlag, splitCell } from './eurostatCell.ts';
import { Dictionary } from './observationBuilder.ts';

function split(cell: string): { missing: boolean; figure: string; flags: string } {
  const bytes = Buffer.from(`x${cell}y`);
  const parts: CellParts = { missing: false, figureStart: 0, figureEnd: 0, flagStart: 0, flagEnd: 0 };
  splitCell(bytes, 1, bytes.length - 1, parts);
  const text = (from: number, to: number): string => bytes.toString('utf8', from, to);
  return {
    missing: parts.missing,
    figure: text(parts.figureStart, parts.figureEnd),
    flags: text(parts.flagStart, parts.flagEnd),
  };
}

describe('splitCell', () => {
  test.each([
    ['4.0 bu', false, '4.0', 'bu'],
    ['12 d', false, '12', 'd'],
    ['708 ', false, '708', ''],
    ['-1.5 p', false, '-1.5', 'p'],
    ['12b', false, '12', 'b'],
    ['12e', false, '12', 'e'],
    ['1e3', false, '1e3', ''],
    ['1.5E-2 e', false, '1.5E-2', 'e'],
    ['3.2 @C', false, '3.2', '@C'],
    [': ', true, ':', ''],
    [':', true, ':', ''],
    [': c', true, ':', 'c'],
    [':c', true, ':', 'c'],
    [': cd', true, ':', 'cd'],
    ['', false, '', ''],
    ['  ', false, '', ''],
    ['n/a', false, 'n/a', ''],
  ])('%j', (cell, missing, figure, flags) => {
    expect(split(cell)).toEqual({ missing, figure, flags });
  });

  test.each(['1 234', '12 3b', ': 5', '12,5'])('%j is no figure with flags: it stays whole, to be rejected', (cell) => {
    expect(split(cell)).toEqual({ missing: false, figure: cell, flags: '' });
  });
});

describe('eurostatFlag', () => {
  test.each([
    [false, '', '', ''],
    [false, 'bu', '', 'bu'],
    [true, '', '', ':'],
    [true, 'c', '', ':c'],
    [true, 'dc', '', ':cd'],
    [true, '', 'C', ':c'],
    [true, 'd', 'C', ':cd'],
    [true, '@C', '', ':c'],
    [false, 'p', 'F', 'p'],
    [true, '', 'N', ':N'],
  ])('missing %j, status %j, confidentiality %j is %j', (missing, status, confidentiality, flag) => {
    expect(eurostatFlag(missing, status, confidentiality)).toBe(flag);
  });

  test('the old and the new way of writing confidential share one position', () => {
    const flags = new Dictionary();
    flags.position('');
    const positions = new EurostatFlags(flags);
    expect(positions.position(false, '')).toBe(0);
    expect(positions.position(true, 'c')).toBe(positions.position(true, '', 'C'));
    expect(positions.position(true, '')).not.toBe(positions.position(true, 'c'));
    expect(flags.texts).toEqual(['', ':c', ':']);
  });
});
