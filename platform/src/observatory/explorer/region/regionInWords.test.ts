import { describe, expect, test } from 'vitest';
import type { PortraitCluster, RegionPortrait, RegionRow } from './contract.ts';
import { regionInWords } from './regionInWords.ts';
import { words } from './words.ts';

const row = (given: Partial<RegionRow>): RegionRow => ({
  region: 'A1',
  name: 'Alden',
  parent: null,
  year: 2024,
  value: 1000,
  value_low: 1000,
  value_high: 1000,
  clusters: 12,
  stars_1: 0,
  stars_2: 0,
  stars_3: 0,
  stars: 0,
  stars_max: 0,
  gini: 0.5,
  diversity: 3,
  strong_share_low: 0,
  strong_share_high: 0,
  cells_unknown: 0,
  ...given,
});

const cluster = (title: string, stars: number, lq: number, most = lq): PortraitCluster =>
  ({ title, stars, stars_max: stars, lq_low: lq, lq_high: most }) as PortraitCluster;

const portrait = (now: Partial<RegionRow>, besides: Partial<RegionPortrait> = {}): RegionPortrait => ({
  region: 'A1',
  name: 'Alden',
  measure: 'employment',
  year: 2024,
  first_year: null,
  left_out: null,
  total: { low: 50_000, high: 50_000 },
  rest: { low: 0, high: 0 },
  history: [row(now)],
  lacking: [],
  clusters: [],
  ...besides,
});

const since = (first: Partial<RegionRow>, now: Partial<RegionRow>): string =>
  regionInWords(portrait(now, { first_year: 2020, history: [row({ ...first, year: 2020 }), row(now)] })).find(
    (sentence) => sentence.startsWith('Since'),
  )!;

describe('a region in plain words', () => {
  test('where all is known', () => {
    expect(
      regionInWords(
        portrait(
          { stars_1: 1, stars_3: 1, stars: 4, stars_max: 4 },
          { clusters: [cluster('Automotive', 3, 5.04), cluster('Machinery', 1, 2)] },
        ),
      ),
    ).toEqual([
      'In 2024 employment in Alden came to 1,000: 2.0\u00a0% of all regions together.',
      '2 of its 12 clusters have stars, 4 in all: 1 with three and 1 with one.',
      'The strongest is Automotive (location quotient 5.0), with 3 stars.',
      'All figures of its industries are known.',
    ]);
  });

  test('a small part of all is told from nothing', () => {
    const [size] = regionInWords(portrait({}, { total: { low: 4_000_000, high: 4_000_000 } }));
    expect(size).toBe('In 2024 employment in Alden came to 1,000: 0.025\u00a0% of all regions together.');
  });

  test('where stars are open, they are only said to be', () => {
    const sentences = regionInWords(portrait({ stars_max: 3, cells_unknown: 2, value: null, value_high: 1200 }));
    expect(sentences).toEqual([
      'In 2024 employment in Alden lay between 1,000 and 1,200: 2.0–2.4\u00a0% of all regions together.',
      'None of its 12 clusters has a star for certain. Unknown figures leave up to 3 open.',
      'The figures of 2 industries are unknown; what rests on them is given as a range.',
    ]);
  });

  test('more of the strongest than are named', () => {
    const clusters = ['A', 'B', 'C', 'D', 'E'].map((title, at) => cluster(title, 2, at));
    expect(regionInWords(portrait({ stars_2: 5, stars: 10, stars_max: 10 }, { clusters }))).toContain(
      'The strongest are E (location quotient 4.0), D (location quotient 3.0) and C (location quotient 2.0), with 2 stars each; 2 others have as many.',
    );
  });

  test('growth is claimed only where it is certain', () => {
    expect(since({}, { value_low: 1100, value_high: 1100 })).toContain('employment has grown by 10.0\u00a0%');
    expect(since({}, { value_low: 900, value_high: 900 })).toContain('employment has fallen by 10.0\u00a0%');
    expect(since({}, {})).toContain('employment has not changed');
    expect(since({}, { value_low: 900, value_high: 1200 })).toContain(
      'it is open whether employment has grown (at most by 20.0\u00a0%) or fallen (at most by 10.0\u00a0%)',
    );
    expect(since({ value_low: null, value_high: null }, {})).toContain('nobody knows how employment has changed');
  });

  test('measures that are many are spoken of as such', () => {
    const of = (measure: string): string[] =>
      regionInWords(
        portrait(
          {},
          { measure, first_year: 2020, history: [row({ year: 2020, value_low: 500, value_high: 500 }), row({})] },
        ),
      );
    expect(of('wages')).toContain('Since 2020 wages have grown by 100.0\u00a0%, and it has as many stars as then.');
    expect(of('turnover')).toContain(
      'Since 2020 turnover has grown by 100.0\u00a0%, and it has as many stars as then.',
    );
  });

  test('stars gained and lost are claimed only where they are certain', () => {
    const stars = (certain: number, most: number): Partial<RegionRow> => ({ stars: certain, stars_max: most });
    expect(since(stars(2, 2), stars(5, 6))).toMatch(/it has 3 to 4 stars more\.$/);
    expect(since(stars(5, 6), stars(2, 2))).toMatch(/it has 3 to 4 stars fewer\.$/);
    expect(since(stars(2, 2), stars(2, 2))).toMatch(/as many stars as then\.$/);
    expect(since(stars(2, 4), stars(3, 5))).toMatch(/leave open whether it has more stars or fewer\.$/);
    expect(since(stars(2, 3), stars(3, 5))).toMatch(/it has no fewer stars than then\.$/);
  });

  test('stars are compared between years that lack the same categories, and no others', () => {
    const between = (first: readonly string[], last: readonly string[]): string =>
      regionInWords(
        portrait(
          {},
          {
            first_year: 2020,
            history: [row({ year: 2020 }), row({})],
            lacking: [
              { year: 2020, categories: [...first], of: 40 },
              { year: 2024, categories: [...last], of: 40 },
            ].filter(({ categories }) => categories.length > 0),
          },
        ),
      ).find((sentence) => sentence.startsWith('Since'))!;
    expect(between(['fish'], ['fish'])).toMatch(/as many stars as then\.$/);
    expect(between(['fish'], ['coal', 'ore'])).toMatch(
      /Its stars can’t be compared with those of 2020: the data of 2020 hold nothing of 1 of 40 categories, and the data of 2024 hold nothing of 2 of 40 categories\.$/,
    );
    expect(between([], ['coal'])).toMatch(/those of 2020: the data of 2024 hold nothing of 1 of 40 categories\.$/);
  });

  test('one industry without a figure is told in the singular', () => {
    expect(words.unknownLead(1, 81, '1.1 %')).toBe(
      '1 of 81 industries has no known figure; it holds 1.1 % of the region’s total. It lies within these bounds:',
    );
    expect(words.unknownLead(2, 81, 'unknown')).toBe(
      '2 of 81 industries have no known figure. Each lies within these bounds:',
    );
  });

  test('a year without figures says which years have them', () => {
    expect(regionInWords(portrait({ year: 2023 }))).toEqual([
      'Alden has no figures in 2024: the edition has them for 2023.',
    ]);
    expect(regionInWords(portrait({ year: 2023 }, { left_out: 'unbounded figure' }))).toEqual([
      'Alden is not rated in 2024: the edition has it for 2023.',
    ]);
  });
});
