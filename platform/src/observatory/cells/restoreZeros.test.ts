import { describe, expect, test } from 'vitest';
import { cellLines } from './cellLines.fixture.ts';
import { chooseCells } from './chooseCells.ts';
import { twoCategories } from './twoCategories.fixture.ts';
import { madeUpObservations } from './madeUpObservations.fixture.ts';
import { restoreZeros } from './restoreZeros.ts';

const choose = (text: string, classification = 'NACE Rev. 2'): ReturnType<typeof chooseCells> =>
  chooseCells(madeUpObservations(text), { years: null, definition: twoCategories(['01'], ['29'], classification) });

describe('a zero that a spreadsheet took off an industry code', () => {
  test('is put back before a class, with a remark that says so', () => {
    const { cells, notes } = choose(`
      DE1 111 2014 5
      DE1 620 2014 6
      DE1 1011 2014 7
      DE1 2910 2014 8
      DE1 6201 2014 9`);
    expect(cellLines(cells)).toEqual([
      'DE1 0111 2014 5',
      'DE1 0620 2014 6',
      'DE1 1011 2014 7',
      'DE1 2910 2014 8',
      'DE1 6201 2014 9',
    ]);
    expect(notes[0]).toBe(
      "made-up.csv: the industry codes 111, 620 are read with a zero before them (111 as 0111), which a spreadsheet seems to have taken off: no code of the file begins with 0, and 111 is none of NACE's. Write the codes with their zeros, as text, to be sure.",
    );
  });

  test('is put back before a division and before a dot', () => {
    expect(cellLines(choose('DE1 1 2014 5\nDE1 29 2014 8\nDE1 46 2014 8').cells)).toEqual([
      'DE1 01 2014 5',
      'DE1 29 2014 8',
      'DE1 46 2014 8',
    ]);
    expect(cellLines(choose('DE1 1.11 2014 5\nDE1 29.10 2014 8').cells)).toEqual([
      'DE1 01.11 2014 5',
      'DE1 29.10 2014 8',
    ]);
  });

  test.each([
    ['a code of the file begins with 0', 'DE1 111 2014 5\nDE1 0112 2014 5\nDE1 2910 2014 8'],
    ['codes carry the letter of their section', 'DE1 A0111 2014 5\nDE1 C291 2014 5\nDE1 C2910 2014 8'],
    ['every short code is a group as it stands', 'DE1 620 2014 5\nDE1 161 2014 5\nDE1 2910 2014 8'],
  ])('is not sought where %s', (_, text) => {
    const { observations, notes } = restoreZeros(madeUpObservations(text));
    expect(observations.industries).toEqual(madeUpObservations(text).industries);
    expect(notes).toEqual([]);
  });

  test('is only remarked upon where codes are of several widths', () => {
    const { cells, notes } = choose('DE1 111 2014 5\nDE1 10 2014 6\nDE1 101 2014 6\nDE1 1011 2014 7');
    expect(cellLines(cells).join()).not.toContain('0111');
    expect(notes.filter((note) => note.includes('111 as 0111'))).toEqual([
      expect.stringContaining('They are used as they stand'),
    ]);
  });

  test('is not sought in NAICS, nor where a publisher says the codes are whole', () => {
    const text = 'R1 111 2014 5\nR1 3361 2014 6\nR1 2910 2014 7';
    expect(choose(text, 'NAICS 2017').notes).toEqual([]);
    expect(restoreZeros(madeUpObservations(text, { industrySystem: 'naics' })).notes).toEqual([]);
  });

  test('is put back in the file that lost it, whatever stands in another', () => {
    const one = madeUpObservations('DE1 111 2014 5\nDE1 2910 2014 6');
    const both = {
      ...one,
      sources: [...one.sources, { ...one.sources[0]!, name: 'whole.csv' }],
      industries: [...one.industries, '0112'],
      length: 3,
      region: Uint32Array.of(0, 0, 0),
      industry: Uint32Array.of(0, 1, 2),
      source: Uint16Array.of(0, 0, 1),
    };
    const { observations, notes } = restoreZeros(both);
    expect(Array.from(observations.industry, (code) => observations.industries[code])).toEqual([
      '0111',
      '2910',
      '0112',
    ]);
    expect(notes).toHaveLength(1);
  });
});
