import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Problem } from '../../kernel/problem.ts';
import type { Source } from '../readers/observations.ts';
import { cellLines } from './cellLines.fixture.ts';
import { chooseCells, type CellsRequest } from './chooseCells.ts';
import { twoCategories } from './twoCategories.fixture.ts';
import { madeUpObservations } from './madeUpObservations.fixture.ts';

const divisions = twoCategories(['10'], ['29']);

function choose(
  text: string,
  request: Partial<CellsRequest> = {},
  source: Partial<Source> = {},
): ReturnType<typeof chooseCells> {
  return chooseCells(madeUpObservations(text, source), { years: null, definition: divisions, ...request });
}

function problemOf(run: () => unknown): Problem {
  try {
    run();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('no Problem was thrown');
}

describe('one level of regions and one of industries', () => {
  const levels = `
    DE TOTAL 2014 100
    DE C 2014 60
    DE C10 2014 20
    DE1 C10 2014 12
    DE11 C 2014 30
    DE11 C10 2014 5
    DE11 C29 2014 25
    DE12 C 2014 7
    DE12 C10 2014 7`;

  test('the finest region level of nearly all countries, the definition’s level of industries', () => {
    const { cells } = choose(levels);
    expect(cellLines(cells)).toEqual(['DE11 C10 2014 5', 'DE11 C29 2014 25', 'DE12 C10 2014 7']);
    expect(cells.levels).toMatchObject({ region: 'nuts2', industry: 'division', regionTotals: 'published' });
    expect(cells.levels.leftOut).toEqual([
      { what: 'industries of level section, in the bounds only (C), 2014', observations: 2 },
      { what: 'regions of level nuts0, in the bounds only (DE), 2014', observations: 3 },
      { what: 'regions of level nuts1, in the bounds only (DE1), 2014', observations: 1 },
    ]);
  });

  test('the levels that are asked for', () => {
    const { cells } = choose(levels, { regionLevel: 'nuts0', industryLevel: 'section' });
    expect(cellLines(cells)).toEqual(['DE C 2014 60']);
  });

  test('a level that is not there: the levels found are listed with their counts', () => {
    const { status, message } = problemOf(() => choose(levels, { regionLevel: 'nuts3' }));
    expect(status).toBe(400);
    expect(message).toBe(
      'the input has no region level "nuts3": choose one of nuts0 (1 code), nuts1 (1 code), nuts2 (2 codes) with --region-level',
    );
  });

  test('a year that is not there: the years found are listed', () => {
    const { status, message } = problemOf(() => choose(levels, { years: [2014, 2031] }));
    expect(status).toBe(422);
    expect(message).toBe('the input holds no figures for 2031: choose among 2014');
  });

  test('sections where divisions are published for a few sections only', () => {
    const { cells } = choose(`
      DE1 A 2014 1
      DE1 B 2014 1
      DE1 C 2014 3
      DE1 D 2014 1
      DE1 C10 2014 2`);
    expect(cells.levels.industry).toBe('section');
  });

  test('a coarser industry below which nothing is published stands for its only part', () => {
    const { cells } = choose(
      `
      01 32731 2009 4
      01 327 2009 10
      01 327410 2009 6
      02 32731 2009 3`,
      { definition: twoCategories(['327310'], ['327410'], 'NAICS') },
      { regionSystem: 'us', industrySystem: 'naics' },
    );
    expect(cellLines(cells)).toEqual(['01 32731 2009 4', '01 327410 2009 6', '02 32731 2009 3']);
  });

  test('an aggregate stands for its parts where none of them is published, and is left out beside them', () => {
    const alone = choose(`
      DE1 A 2014 1
      DE1 B-E 2014 9
      DE1 F 2014 2`);
    expect(cellLines(alone.cells)).toEqual(['DE1 A 2014 1', 'DE1 B-E 2014 9', 'DE1 F 2014 2']);
    const beside = choose(`
      DE1 A 2014 1
      DE1 B-E 2014 9
      DE1 C 2014 8`);
    expect(cellLines(beside.cells)).toEqual(['DE1 A 2014 1', 'DE1 C 2014 8']);
    expect(beside.cells.levels.leftOut).toEqual([
      { what: 'aggregates that repeat their parts (B-E), 2014', observations: 1 },
    ]);
  });

  test('flat codes of no known classification are taken as they are, dots, blanks and all', () => {
    const { cells } = choose(`
      R2 chairs 2014 3
      R1 tables 2014 2
      R1 chairs 2014 1`);
    expect(cellLines(cells)).toEqual(['R1 chairs 2014 1', 'R1 tables 2014 2', 'R2 chairs 2014 3']);
    expect(cells.levels).toMatchObject({ region: 'all', industry: 'all', regionTotals: 'sum of the parts' });
  });

  test('two writings of one industry are one industry', () => {
    const { cells, rejections } = choose(`
      DE1 C29 2014 5
      DE1 29 2014 5`);
    expect(cellLines(cells)).toEqual(['DE1 29 2014 5']);
    expect(rejections.map(({ line, reason }) => `${line} ${reason}`)).toEqual(['3 duplicate row, same figure']);
  });
});

describe('totals', () => {
  test('of regions: the code that is asked for, in whatever classification', () => {
    const { cells } = choose(
      `
      R1 all 2014 10
      R1 chairs 2014 4
      R2 all 2014 7
      R2 chairs 2014 7`,
      { totalIndustry: 'all' },
    );
    expect(cellLines(cells)).toEqual(['R1 chairs 2014 4', 'R2 chairs 2014 7']);
    expect(cells.publishedRegionTotals).toEqual({ low: Float64Array.of(10, 7), high: Float64Array.of(10, 7) });
    expect(cells.levels.regionTotals).toBe('published');
  });

  test('of industries: the region that is asked for is the total, not a region', () => {
    const { cells } = choose(
      `
      US 31-33 2014 900
      US 00 2014 2000
      01 31-33 2014 30
      01 00 2014 50`,
      { totalRegion: 'US', definition: twoCategories(['31-33'], ['52'], 'NAICS') },
      { regionSystem: 'us', industrySystem: 'naics' },
    );
    expect(cellLines(cells)).toEqual(['01 31-33 2014 30']);
    expect(cells.totalRegion).toEqual({
      code: 'US',
      byIndustry: { low: Float64Array.of(900), high: Float64Array.of(900) },
      overall: { low: Float64Array.of(2000), high: Float64Array.of(2000) },
    });
    expect(cells.levels.categoryTotals).toBe('published');
  });

  test('a total that is not there is a mistake in the command', () => {
    const { status, message } = problemOf(() => choose('R1 chairs 2014 4', { totalIndustry: 'all' }));
    expect(status).toBe(400);
    expect(message).toContain('no industry "all" for --total-industry');
  });

  test('a hidden division does not make the region’s total vague where its section is published', () => {
    const { cells } = choose(
      `
      DE1 A 2014 10
      DE1 E 2014 50
      DE1 36 2014 ?
      DE1 37 2014 ?
      DE1 38 2014 5
      DE1 39 2014 5`,
      { industryLevel: 'division' },
    );
    expect(cellLines(cells)).toEqual([
      'DE1 36 2014 0..42',
      'DE1 37 2014 0..42',
      'DE1 38 2014 5',
      'DE1 39 2014 5',
      'DE1 A 2014 10',
    ]);
    expect(cells.levels.regionTotals).toBe('sum of the parts, bounded by totals of coarser industries');
    const { low, high } = cells.publishedRegionTotals!;
    expect([low[0], high[0]]).toEqual([57.5, 62.5]);
  });
});

describe('duplicates', () => {
  test('equal figures: the first is used; different ones: none, and the truth is between them', () => {
    const { cells, rejections } = choose(`
      R1 chairs 2014 3
      R1 chairs 2014 3
      R1 tables 2014 5
      R1 tables 2014 9
      R1 beds 2014 1
      R1 lamps 2014 2`);
    expect(cellLines(cells)).toEqual(['R1 beds 2014 1', 'R1 chairs 2014 3', 'R1 lamps 2014 2', 'R1 tables 2014 5..9']);
    expect(rejections.map(({ line, value, reason }) => `${line}: ${value} ${reason}`)).toEqual([
      '3: 3 duplicate row, same figure',
      '4: 5 duplicate key, figures differ',
      '5: 9 duplicate key, figures differ',
    ]);
  });

  test('a known figure beside one that leaves it open is used', () => {
    const { cells, rejections } = choose(`
      R1 chairs 2014 ? c
      R1 chairs 2014 3
      R1 chairs 2014 0..9
      R1 tables 2014 1`);
    expect(cellLines(cells)).toEqual(['R1 chairs 2014 3', 'R1 tables 2014 1']);
    expect(rejections.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '2 duplicate row, figure given elsewhere',
      '4 duplicate row, figure given elsewhere',
    ]);
  });

  test('a file that contradicts itself in most rows has a further dimension', () => {
    const { status, message, places } = problemOf(() =>
      choose(`
      R1 chairs 2014 3
      R1 chairs 2014 4
      R1 tables 2014 5
      R1 tables 2014 9
      R1 beds 2014 1`),
    );
    expect(status).toBe(422);
    expect(message).toContain('4 of 5 rows give different figures');
    expect(message).toContain('--where');
    expect(places[0]).toMatchObject({ file: 'made-up.csv', line: 2, value: '3' });
  });
});

test('the order of rows makes no difference', () => {
  const lines = [
    'DE1 C 2014 50',
    'DE1 C10 2014 ?',
    'DE1 C29 2014 20',
    'DE1 A 2013 4',
    'DE2 A 2014 7',
    'DE2 C29 2013 1',
    'DE A 2014 7',
  ];
  const expected = choose(lines.join('\n')).cells;
  fc.assert(
    fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (shuffled) => {
      const { cells } = choose(shuffled.join('\n'));
      expect({ ...cells, levels: null }).toEqual({ ...expected, levels: null });
    }),
  );
});
