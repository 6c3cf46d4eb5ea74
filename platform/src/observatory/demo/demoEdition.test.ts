import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { numbers, texts, type Table } from '../../kernel/table.ts';
import { buildEdition } from '../edition/buildEdition.ts';
import type { Edition } from '../edition/edition.ts';
import type { LifeCycleStage } from '../edition/lifeCycleStage.ts';
import { madeUpRequest } from '../edition/madeUpRequest.fixture.ts';
import { silentTerminal } from '../edition/silentTerminal.fixture.ts';
import { demoData } from './demoData.ts';
import type { DemoFigures } from './demoData.ts';
import { DEMO_YEARS } from './demoEmployment.ts';
import { DIVISIONS } from './divisions.ts';
import { employmentTable } from './employmentTable.ts';
import { writeDemo } from './writeDemo.ts';

const data = demoData(1);
let folder: string;
/** The edition of what is published, and that of a continent without secrets. */
let published: Edition;
let revealed: Edition;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'asterism-demo-edition-'));
  await writeDemo(folder, 1, silentTerminal().signal);
  const truth = join(folder, 'truth.csv');
  const open = (figures: DemoFigures): DemoFigures => ({ ...figures, disclosure: figures.disclosure.map(() => 0) });
  await writeFile(truth, employmentTable({ ...data, ...open(data), countries: open(data.countries) }));
  published = await editionOf(join(folder, 'employment.csv'));
  revealed = await editionOf(truth);
});
afterAll(() => rm(folder, { recursive: true }));

function editionOf(input: string): Promise<Edition> {
  return buildEdition(madeUpRequest({ inputs: [input], definition: 'nace2-clusters' }), silentTerminal());
}

/** Where each region × category × year stands in a table. */
function rowsByKey(table: Table): Map<string, number> {
  const [region, category, year] = [texts(table, 'region'), texts(table, 'category'), numbers(table, 'year')];
  return new Map(Array.from({ length: table.rows }, (_, row) => [`${region(row)} ${category(row)} ${year[row]}`, row]));
}

describe('the edition of the demonstration', () => {
  test('rates 120 regions of level nuts2 by divisions with nothing rejected, and says that it is made up', () => {
    expect(published.manifest.madeUp).toBe(true);
    expect(published.years).toEqual(DEMO_YEARS);
    expect(
      new Set(
        Array.from({ length: published.tables.regions.rows }, (_, row) =>
          texts(published.tables.regions, 'region')(row),
        ),
      ).size,
    ).toBe(120);
    expect(published.manifest.levels).toMatchObject({
      region: 'nuts2',
      industry: 'division',
      regionTotals: 'published',
    });
    expect(published.tables.issues.rows).toBe(0);
  });

  test('keeps every confidential figure within its interval, gives none away, and bounds them all', () => {
    const { cells } = published.tables;
    const [region, industry, year] = [texts(cells, 'region'), texts(cells, 'industry'), numbers(cells, 'year')];
    const [low, high] = [numbers(cells, 'employment_low'), numbers(cells, 'employment_high')];
    const regions = new Map(data.regions.map(({ code }, at) => [code, at]));
    const divisions = new Map<string, number>(DIVISIONS.map(([code], at) => [code, at]));
    let hidden = 0;
    for (let row = 0; row < cells.rows; row++) {
      const time = (year[row] ?? NaN) - DEMO_YEARS[0];
      const cell =
        (time * data.regions.length + (regions.get(region(row) ?? '') ?? NaN)) * DIVISIONS.length +
        (divisions.get(industry(row) ?? '') ?? NaN);
      if (data.disclosure[cell] === 0) continue;
      hidden += 1;
      const truth = data.employment[cell] ?? NaN;
      const [least, most] = [low[row] ?? NaN, high[row] ?? NaN];
      if (!(least <= truth && truth <= most && most - least >= Math.max(1, truth / 10) && most < Infinity))
        throw new Error(`${region(row)} ${industry(row)} ${year[row]}: ${truth} in ${least}–${most}`);
    }
    expect(hidden).toBe(data.disclosure.filter((state) => state > 0).length);
  });

  test('calls no star certain or impossible that the figures behind the secrets decide otherwise', () => {
    const [shown, plain] = [published.tables.clusters, revealed.tables.clusters];
    const rows = rowsByKey(plain);
    const seen = new Map<string, number>();
    for (const star of ['size_star', 'specialisation_star', 'focus_star']) {
      const [verdict, fact] = [texts(shown, star), texts(plain, star)];
      for (const [key, row] of rowsByKey(shown)) {
        const at = rows.get(key);
        const said = verdict(row);
        const is = at === undefined ? 'no' : fact(at);
        if (said !== 'possible' && said !== is) throw new Error(`${key}: ${star} ${said}, but in truth ${is}`);
        seen.set(`${star} ${said}`, (seen.get(`${star} ${said}`) ?? 0) + 1);
      }
    }
    for (const star of ['size_star', 'specialisation_star', 'focus_star']) {
      for (const verdict of ['yes', 'no', 'possible'])
        expect(seen.get(`${star} ${verdict}`), `${star} ${verdict}`).toBeGreaterThan(0);
    }
  });

  test('holds a certain three-star cluster, one that may have more stars than it surely has, and every stage of life', () => {
    const { clusters, trends } = published.tables;
    const [stars, most] = [numbers(clusters, 'stars'), numbers(clusters, 'stars_max')];
    expect(stars.some((count) => count === 3)).toBe(true);
    expect(stars.some((count, row) => count > 0 && (most[row] ?? 0) > count)).toBe(true);
    const stage = texts(trends as Table, 'stage');
    const stages = new Set(Array.from({ length: trends?.rows ?? 0 }, (_, row) => stage(row)));
    for (const each of ['emerging', 'growing', 'mature', 'declining', 'transforming'] satisfies LifeCycleStage[])
      expect(stages).toContain(each);
  });

  test('leaves open what the silent refinery is worth: one star more may be there', () => {
    const { clusters } = published.tables;
    const code = data.regions.find(({ country, rank }) => country === 2 && rank === 3)?.code;
    const row = rowsByKey(clusters).get(`${code} oil-gas 2024`) ?? -1;
    expect(numbers(clusters, 'stars_max')[row]).toBeGreaterThan(numbers(clusters, 'stars')[row] ?? NaN);
    expect(numbers(clusters, 'employment')[row]).toBeNaN();
  });

  test.each([
    [0, 4, 'electrical', 'emerging'],
    [0, 5, 'metals', 'declining'],
    [1, 2, 'biopharma', 'growing'],
    [2, 2, 'transport-equipment', 'declining'],
    [5, 2, 'furniture-other', 'transforming'],
    [7, 2, 'logistics', 'growing'],
  ])(
    'finds the told life of the cluster in country %i, region of rank %i: %s is %s',
    (country, rank, category, expected) => {
      const trends = published.tables.trends as Table;
      const code = data.regions.find((region) => region.country === country && region.rank === rank)?.code;
      const [region, of, stage] = [texts(trends, 'region'), texts(trends, 'category'), texts(trends, 'stage')];
      const row =
        Array.from({ length: trends.rows }, (_, at) => at).find((at) => region(at) === code && of(at) === category) ??
        -1;
      expect(stage(row)).toBe(expected);
    },
  );
});
