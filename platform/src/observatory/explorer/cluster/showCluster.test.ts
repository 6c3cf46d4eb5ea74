import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { call } from '../../../kernel/call.ts';
import { madeUpCountry } from '../../edition/madeUpCountry.fixture.ts';
import { madeUpTable } from '../../edition/madeUpFolder.fixture.ts';
import { exploredEdition, type ExploredEdition } from '../exploredEdition.fixture.ts';
import { explainCluster, showCluster, type RuleProof, type ShownCluster } from './contract.ts';

let explored: ExploredEdition;

/** A preset that needs a second measure, and gives no star for focus. */
const strong = `name: strong
version: "1"
title: Strong
source: Made up for tests
specialisation: { base: kind, min: 1, quantile: 0.75 }
`;

/** Cars as a whole industry whose definition divides it: half of 29 and all of 47 to one, and a code the data never have. */
const divided = `name: divided
version: "1"
title: Divided
source: Made up for tests
licence: CC0-1.0
classification: { name: own }
categories:
  - { code: halves, title: Halves, industries: [{ industry: "29", weight: 0.5 }, "47", "99"] }
  - { code: rest, title: Rest, industries: [{ industry: "29", weight: 0.5 }] }
  - { code: schools, title: Schools, industries: ["85"] }
`;

beforeAll(async () => {
  explored = await exploredEdition(async ({ write }) => ({
    'one-year': { years: [2024] },
    strong: { preset: await write('strong.yaml', strong) },
    divided: { definition: await write('divided.yaml', divided) },
    'great-minimum': { settings: { minimum: '20000' } },
    'too-few': { settings: { 'size.top': '0.05' } },
    gaps: {
      inputs: [await write('gaps.csv', madeUpTable(madeUpCountry().filter((row) => !/^R03,\w+,2023,/.test(row))))],
    },
  }));
});
afterAll(() => explored.close());

function show(
  edition: string,
  region: string,
  category: string,
  year?: number,
): Promise<z.output<typeof showCluster.output>> {
  return call(
    showCluster,
    { edition, region, category, ...(year === undefined ? {} : { year }) },
    { transport: explored.transport },
  );
}

function ruleOf({ proof }: ShownCluster, star: RuleProof['star']): RuleProof {
  return proof!.rules.find((rule) => rule.star === star)!;
}

describe('the proof of', () => {
  test('three certain stars: first in its ranks, just at the cut-off', async () => {
    const shown = await show('made-up', 'R02', 'shops');
    expect(shown).toMatchObject({
      year: 2024,
      title: 'Shops',
      state: 'cluster',
      cluster: { stars: 3, stars_max: 3 },
      proof: { unknown_cells: 0, minimum: { least: 1000, margin: 14_000, verdict: 'yes' } },
      cells: [{ industry: '47', value: 15_000, value_low: 15_000, value_high: 15_000, flag: null, share: 1 }],
      lacking: [],
    });
    expect(ruleOf(shown, 'size')).toMatchObject({
      conditions: { top: 0.1 },
      verdict: 'yes',
      met: 'yes',
      value_low: 15_000,
      cutoff_low: 15_000,
      rank_low: 1,
      rank_high: 1,
      n_low: 12,
      places_low: 1,
      places_high: 1,
      margin: 0,
      margin_share: 0,
      next_low: 4100,
      next_high: 4100,
      next_margin: 10_900,
      because: [],
    });
    const quotient = ruleOf(shown, 'specialisation');
    expect(quotient).toMatchObject({
      conditions: { base: 'all', min: 2 },
      rank_low: null,
      places_low: null,
      next_low: null,
    });
    expect(quotient.margin).toBeCloseTo(0.1685, 4);
    expect(quotient.margin_share).toBeCloseTo(0.0842, 4);
  });

  test('two stars, perhaps a third: what leaves it open', async () => {
    const shown = await show('made-up', 'R01', 'cars');
    expect(shown).toMatchObject({
      cluster: { stars: 2, stars_max: 3, value: null, value_low: 3000, value_high: 9000 },
      proof: { unknown_cells: 1 },
      cells: [{ industry: '29', value: null, value_low: 3000, value_high: 9000, flag: 'c', share: 1 }],
    });
    expect(ruleOf(shown, 'focus')).toMatchObject({
      verdict: 'possible',
      met: 'possible',
      rank_low: 2,
      rank_high: 13,
      because: ['own', 'region total', 'others'],
    });
    expect(ruleOf(shown, 'size').because).toEqual([]);
  });

  test('no star under the minimum, last in its ranks', async () => {
    const shown = await show('made-up', 'R10', 'cars');
    expect(shown.cluster).toMatchObject({ stars: 0, stars_max: 0 });
    expect(shown.proof!.minimum).toEqual({ least: 1000, margin: -768, verdict: 'no' });
    expect(shown.proof!.rules.map(({ verdict, met }) => [verdict, met])).toEqual([
      ['no', 'no'],
      ['no', 'no'],
      ['no', 'no'],
    ]);
    expect(ruleOf(shown, 'focus')).toMatchObject({ rank_high: 23, n_high: 23 });
  });

  test('rules that are met in vain, for want of the minimum', async () => {
    const shown = await show('great-minimum', 'R02', 'shops');
    expect(shown.proof!.minimum).toEqual({ least: 20_000, margin: -5000, verdict: 'no' });
    expect(ruleOf(shown, 'size')).toMatchObject({ verdict: 'no', met: 'yes' });
  });

  test('a place that nobody can have, for want of regions', async () => {
    expect(ruleOf(await show('too-few', 'R02', 'shops'), 'size')).toMatchObject({
      verdict: 'no',
      met: null,
      cutoff_low: null,
      places_low: 0,
      places_high: 0,
      margin: null,
      margin_share: null,
    });
  });

  test('rules without stars for size and focus, and without a minimum', async () => {
    const { proof } = await show('strong', 'R02', 'shops');
    expect(proof!.minimum).toBeNull();
    expect(proof!.rules.map(({ star, conditions }) => [star, conditions])).toEqual([
      ['specialisation', { base: 'kind', min: 1, quantile: 0.75 }],
    ]);
  });
});

describe('what it rests on', () => {
  test('industries count by their share; those the data lack are named', async () => {
    const shown = await show('divided', 'R03', 'halves', 2023);
    expect(shown.cells).toMatchObject([
      { industry: '29', share: 0.5 },
      { industry: '47', share: 1 },
    ]);
    expect(shown.cluster!.value).toBe(shown.cells[0]!.value! / 2 + shown.cells[1]!.value!);
    expect(shown.lacking).toEqual(['99']);
  });

  test('totals with their bounds, and how they came about', async () => {
    const { proof, totals } = await show('made-up', 'R01', 'cars');
    expect(proof).toMatchObject({ region_total_low: 27_100, region_total_high: 33_100, category_total_low: 4370 });
    expect(totals.region_from).toBe('published');
    expect(totals.published).toContainEqual({
      what: 'region over all industries',
      code: 'R01',
      low: 27_100,
      high: 33_100,
    });
    expect(totals.published.filter(({ what }) => what === 'region over all industries')).toHaveLength(1);
  });
});

describe('over the years', () => {
  test('every year of the edition, with growth, change and stage', async () => {
    const { history, trend } = await show('made-up', 'R01', 'cars', 2022);
    expect(history.map(({ year, value, value_high: high, stars }) => [year, value, high, stars])).toEqual([
      [2022, 3000, 3000, 2],
      [2023, 4000, 4000, 2],
      [2024, null, 9000, 2],
    ]);
    expect(trend).toMatchObject({ from: 2022, to: 2023, value_from: 3000, value_to: 4000, stage: 'growing' });
    expect(trend!.growth).toBeCloseTo(1 / 3, 10);
    expect(trend!.change).toBeNull();
  });

  test('an edition of one year has no trend', async () => {
    const { history, trend, years } = await show('one-year', 'R02', 'shops');
    expect([history.length, trend, years]).toEqual([1, null, [2024]]);
  });
});

test('a region without the activity has no cluster, and says so', async () => {
  const shown = await show('made-up', 'R12', 'cars');
  expect(shown).toMatchObject({ state: 'no activity', cluster: null, proof: null, cells: [], trend: null });
  expect(shown.history.map(({ value, stars }) => [value, stars])).toEqual([
    [0, 0],
    [0, 0],
    [0, 0],
  ]);
  const { lines } = await call(
    explainCluster,
    { edition: 'made-up', region: 'R12', category: 'cars' },
    { transport: explored.transport },
  );
  expect(lines).toEqual(['Cars has no employment in R12 in 2024, so there is no cluster and no star.']);
});

test('a category that the data hold nothing of is unknown, not zero', async () => {
  const shown = await show('divided', 'R01', 'schools');
  expect(shown).toMatchObject({ state: 'category without figures', cluster: null, proof: null, lacking: ['85'] });
  expect(shown.history.map(({ value, value_low, stars_max }) => [value, value_low, stars_max])).toEqual([
    [null, null, 0],
    [null, null, 0],
    [null, null, 0],
  ]);
  const { lines } = await call(
    explainCluster,
    { edition: 'divided', region: 'R01', category: 'schools' },
    { transport: explored.transport },
  );
  expect(lines).toEqual([
    'The data of 2024 hold no industry of Schools: nothing is known of it, which is not the same as zero.',
  ]);
});

test('a region without figures in a year is no region without the activity', async () => {
  const shown = await show('gaps', 'R03', 'cars', 2023);
  expect(shown).toMatchObject({ state: 'region without figures', cluster: null });
  expect(shown.history.map(({ year, state, value }) => [year, state, value])).toEqual([
    [2022, 'cluster', 120],
    [2023, 'region without figures', null],
    [2024, 'cluster', 90],
  ]);
});

test('the words are those of the command line', async () => {
  const answer = await call(
    explainCluster,
    { edition: 'made-up', region: 'R01', category: 'cars' },
    { transport: explored.transport },
  );
  expect(answer).toMatchObject({ year: 2024, stars: 2, stars_max: 3 });
  expect(answer.lines[0]).toBe('Cars (cars) in R01, 2024: 2 stars, up to 3.');
  expect(answer.lines).toContain(
    'Size: yes. Rank 1 of 10 to 11 regions with the category; just at the cut-off of 3,000 to 9,000.',
  );
});

test('the commands that run it again', async () => {
  const { commands } = await show('made-up', 'R01', 'cars', 2023);
  expect(commands).toEqual({
    explain: 'npx asterism explain made-up R01 cars --year 2023',
    map: 'npx asterism map employment.csv --definition made-up/definitions.json --preset made-up/preset.json --year 2022-2024 --total-industry TOTAL --out made-up-again',
    run_in: 'editions',
    reads: ['employment.csv'],
  });
});

describe('what is not there', () => {
  test.each([
    ['R1', 'cars', undefined, 'did you mean R01?'],
    ['R01', 'car', undefined, 'Edition made-up has no category car; did you mean cars?'],
    ['R01', 'Shop', undefined, 'did you mean shops?'],
    ['R01', 'cars', 1999, 'Edition made-up does not have the year 1999: it has 2022, 2023, 2024.'],
    ["R01' or '1'='1", 'cars', undefined, 'Edition made-up has no region'],
    ['R01', "cars'; drop table x; --", undefined, 'Edition made-up has no category'],
    ['../../etc/passwd', 'cars', undefined, 'Edition made-up has no region'],
    ['{clusters}', '<script>', undefined, 'Edition made-up has no region'],
  ])('%s %s %s', async (region, category, year, sentence) => {
    await expect(show('made-up', region, category, year)).rejects.toMatchObject({
      status: 404,
      message: expect.stringContaining(sentence) as unknown,
    });
  });
});
