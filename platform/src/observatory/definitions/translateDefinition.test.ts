import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { definitionOf } from './definitionOf.fixture.ts';
import type { Correspondence } from './readCorrespondence.ts';
import { readCorrespondence } from './readCorrespondence.ts';
import { readDefinition } from './readDefinition.ts';
import type { Translation } from './translateDefinition.ts';
import { translateDefinition } from './translateDefinition.ts';
import { translationInWords, translationSummary } from './translationSummary.ts';

const naics = { name: 'NAICS', version: '2012' };

function table(
  from: string,
  to: string,
  links: readonly (readonly [string, string])[],
  file = `${from}-${to}.csv`,
): Correspondence {
  return {
    file,
    sides: [
      { classification: from, codes: links.map(([code]) => code) },
      { classification: to, codes: links.map(([, code]) => code) },
    ],
  };
}

function categories({ definition }: Translation): Record<string, unknown> {
  return Object.fromEntries(definition.categories.map((category) => [category.code, category.industries]));
}

function outcomes({ industries }: Translation): Record<string, string> {
  return Object.fromEntries(industries.map(({ industry, outcome }) => [industry, outcome]));
}

describe('one table', () => {
  const links = [
    ['336111', '29.10'],
    ['336112', '29.10'],
    ['336211', '29.20'],
    ['336212', '29.20'],
    ['311111', '10.91'],
    ['311111', '10.92'],
    ['325411', '21.10'],
    ['325412', '21.10'],
    ['325412', '21.20'],
    ['339999', '32.99'],
  ] as const;
  const definition = definitionOf(naics, {
    cars: ['336111', '336112', '336211'],
    feed: ['311111'],
    pharma: ['325412'],
    other: ['339999', '999999'],
  });
  const translation = translateDefinition(definition, [table('naics 2012', 'nace 2', links)], 'NACE Rev. 2');

  test('industries move whole, split and merged; a code shared with others gets a weight', () => {
    expect(categories(translation)).toEqual({
      cars: ['29.10', { industry: '29.20', weight: 0.5 }],
      feed: ['10.91', '10.92'],
      pharma: [{ industry: '21.10', weight: 0.333333 }, '21.20'],
      other: ['32.99'],
    });
  });

  test('each industry’s way is told', () => {
    expect(outcomes(translation)).toEqual({
      '336111': 'whole',
      '336112': 'whole',
      '336211': 'shared',
      '311111': 'whole',
      '325412': 'shared',
      '339999': 'one to one',
      '999999': 'lost',
    });
    const shared = translation.industries.find((industry) => industry.industry === '325412')!;
    expect(shared.targets.map(({ industry }) => industry)).toEqual(['21.10', '21.20']);
    expect(shared.targets[0]!.weight).toBeCloseTo(1 / 3, 12);
    expect(shared.targets[1]!.weight).toBe(1);
    expect(shared.stays).toBeCloseTo(0.5 / 3 + 0.5, 12);
  });

  test('the result says what it is made of', () => {
    expect(translation.definition).toMatchObject({
      name: 'test-nace-rev-2',
      title: 'Test, translated to NACE Rev. 2',
      classification: { name: 'NACE', version: 'Rev. 2' },
      derivedFrom: {
        name: 'test',
        version: '1',
        by: ['naics 2012-nace 2.csv'],
        how: 'one-to-one codes whole; a code that several industries flow into by equal shares',
      },
    });
  });

  test('sizes weigh what flows in; where all of it is empty it counts alike', () => {
    const sizes = {
      industries: ['336111', '336211', '336212', '325412', '325411'],
      sizes: Float64Array.of(50, 30, 10, 0, 0),
      source: 'employment 2016 in x.csv',
    };
    const weighted = translateDefinition(definition, [table('naics 2012', 'nace 2', links)], 'NACE Rev. 2', { sizes });
    expect(categories(weighted)).toMatchObject({
      cars: ['29.10', { industry: '29.20', weight: 0.75 }],
      pharma: [{ industry: '21.10', weight: 0.333333 }, '21.20'],
    });
    expect(weighted.industries.find((industry) => industry.industry === '336211')!.size).toBe(30);
    expect(weighted.definition.derivedFrom!.how).toContain('by shares of employment 2016 in x.csv');
  });

  test('cut to divisions', () => {
    const cut = translateDefinition(definition, [table('naics 2012', 'nace 2', links)], 'NACE Rev. 2', { digits: 2 });
    expect(categories(cut)).toEqual({
      cars: [{ industry: '29', weight: 0.75 }],
      feed: ['10'],
      pharma: [{ industry: '21', weight: 0.5 }],
      other: ['32'],
    });
  });

  test('a category to which nothing leads is left out and named', () => {
    const lost = translateDefinition(
      definitionOf(naics, { cars: ['336111'], gone: ['999999'] }),
      [table('naics 2012', 'nace 2', links)],
      'NACE Rev. 2',
    );
    expect(lost.emptied).toEqual(['gone']);
    expect(lost.definition.categories.map((category) => category.code)).toEqual(['cars']);
    expect(translationInWords(translationSummary(lost))).toContain('Nothing leads to gone: not in the new definition.');
  });

  test('weights a definition has already are carried on', () => {
    const weighted = definitionOf(naics, {
      a: [{ industry: '339999', weight: 0.25 }],
      b: [{ industry: '339999', weight: 0.5 }],
    });
    expect(categories(translateDefinition(weighted, [table('naics 2012', 'nace 2', links)], 'NACE Rev. 2'))).toEqual({
      a: [{ industry: '32.99', weight: 0.25 }],
      b: [{ industry: '32.99', weight: 0.5 }],
    });
  });
});

describe('several tables in a row', () => {
  const first = table('naics 2017', 'naics 2012', [
    ['333333', '111111'],
    ['444444', '111111'],
    ['555555', '222222'],
  ]);
  const second = table('naics 2017', 'nace 2', [
    ['333333', '01.11'],
    ['444444', '01.12'],
    ['555555', '01.12'],
    ['666666', '01.12'],
  ]);

  test('each is read in the direction that fits; an industry nobody leads to dilutes', () => {
    const translation = translateDefinition(
      definitionOf(naics, { a: ['111111'], b: ['222222'] }),
      [first, second],
      'NACE Rev. 2',
    );
    expect(categories(translation)).toEqual({
      a: ['01.11', { industry: '01.12', weight: 0.2 }],
      b: [{ industry: '01.12', weight: 0.4 }],
    });
  });

  test('a table that does not join on is refused', () => {
    expect(() => translateDefinition(definitionOf(naics, { a: ['111111'] }), [second, first], 'NACE Rev. 2')).toThrow(
      'naics 2017-nace 2.csv does not lead on from naics 2012: it joins naics 2017, nace 2; name the tables in the order in which they are to be used.',
    );
    expect(() => translateDefinition(definitionOf(naics, { a: ['111111'] }), [first], 'NACE Rev. 2')).toThrow(
      'The tables lead to naics 2017, not to NACE Rev. 2 (naics 2017-naics 2012.csv: naics 2012 to naics 2017): add a table from naics 2017 to NACE Rev. 2.',
    );
  });
});

const data = fileURLToPath(new URL('../../../../../shared/data/', import.meta.url));

describe.skipIf(!existsSync(data))('the US definitions of 2012 (skipped where ../shared/data is absent)', async () => {
  const translated = async (to: string, tables: readonly string[], digits?: number): Promise<Translation> => {
    const definition = await readDefinition(join(data, 'definitions/uscm_cluster_naics_1997_2012.csv'), {
      version: '2012',
    });
    const read = await Promise.all(tables.map((file) => readCorrespondence(join(data, 'classifications', file))));
    return translateDefinition(definition, read, to, digits === undefined ? {} : { digits });
  };
  const counts = ({ outcomes: found }: ReturnType<typeof translationSummary>): number[] =>
    Object.values(found).map(({ industries }) => industries);

  test('NAICS 2012 → 2017: nothing is mixed', async () => {
    const translation = await translated('NAICS 2017', ['2017_to_2012_NAICS.xlsx']);
    expect(counts(translationSummary(translation))).toEqual([958, 20, 0, 0, 0]);
    expect(
      translation.definition.categories
        .flatMap((category) => category.industries)
        .every((industry) => typeof industry === 'string'),
    ).toBe(true);
  });

  test('NAICS 2012 → 2017 → NACE Rev. 2: 99 one to one, 266 whole, 613 shared, none lost', async () => {
    const translation = await translated('NACE Rev. 2', ['2017_to_2012_NAICS.xlsx', 'NAICS2017_NACE.csv']);
    const summary = translationSummary(translation);
    expect(counts(summary)).toEqual([99, 266, 613, 0, 0]);
    expect(summary.stays).toBeCloseTo(0.765, 3);
    expect(summary.spreadOut).toBe(1);
    expect(translation.definition.categories).toHaveLength(67);
    const sums = new Map<string, number>();
    for (const { industries } of translation.definition.categories) {
      for (const entry of industries) {
        const [code, weight] = typeof entry === 'string' ? [entry, 1] : [entry.industry, entry.weight];
        sums.set(code, (sums.get(code) ?? 0) + Math.round(weight * 1e6));
      }
    }
    expect(Math.max(...sums.values())).toBe(1_000_000);
  });

  test('NAICS 2012 → ISIC Rev. 4 by the Census workbook', async () => {
    expect(counts(translationSummary(await translated('ISIC Rev. 4', ['2012_NAICS_to_ISIC_4.xlsx'])))).toEqual([
      55, 232, 691, 0, 0,
    ]);
  });

  test('a table that lists only unchanged codes loses the others, and says so', async () => {
    const summary = translationSummary(
      await translated('NAICS 2022', ['2017_to_2012_NAICS.xlsx', 'NAICS2017_NAICS2022.csv']),
    );
    expect(summary.outcomes.lost.industries).toBe(95);
  });
});
