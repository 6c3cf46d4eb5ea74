import type { z } from 'zod';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from '../../../kernel/call.ts';
import { requestUrl } from '../../../kernel/requestUrl.ts';
import { definitionWithin } from '../../edition/madeUpCountry.fixture.ts';
import { exploredEdition, type ExploredEdition } from '../exploredEdition.fixture.ts';
import { listEditions } from '../editions/contract.ts';
import { listMapValues, mapGeoJson, showMapLayout, type MapValue } from './contract.ts';

let explored: ExploredEdition;
beforeAll(async () => {
  explored = await exploredEdition(async ({ write }) => {
    const geometry = await write('regions.json', JSON.stringify(squares()));
    const definition = await write('lacking.yaml', lacking);
    return {
      drawn: { geometry },
      gap: { years: [2022, 2024] },
      lacking: { definition },
      within: { definition: await write('within.yaml', definitionWithin) },
    };
  });
});
afterAll(() => explored.close());

/** A definition with a category of an industry that the data never have. */
const lacking = `name: lacking
version: "1"
title: Lacking
source: Made up for tests
licence: CC0-1.0
classification: { name: own }
categories:
  - { code: cars, title: Cars, industries: ["29"] }
  - { code: schools, title: Schools, industries: ["85"] }
`;

/** Twelve squares of a degree, four in a row, the twelfth of the data missing and another one there. */
function squares(): object {
  const square = (x: number, y: number): number[][] => [
    [x, y],
    [x + 1, y],
    [x + 1, y + 1],
    [x, y + 1],
    [x, y],
  ];
  return {
    type: 'FeatureCollection',
    features: Array.from({ length: 12 }, (_, at) => ({
      type: 'Feature',
      properties: {
        id: at === 11 ? 'Q99' : `R${String(at + 1).padStart(2, '0')}`,
        name: at === 0 ? 'First' : undefined,
      },
      geometry: { type: 'Polygon', coordinates: [square(at % 4, 50 - Math.floor(at / 4))] },
    })),
  };
}

async function valuesOf(
  input: Omit<z.input<typeof listMapValues.input>, 'edition'>,
): Promise<Record<string, MapValue>> {
  const { values } = await call(listMapValues, { edition: 'made-up', year: 2024, ...input }, explored);
  return Object.fromEntries(values.map((value) => [value.region, value]));
}

describe('the layout of a map', () => {
  test('is pixels of every region that the boundaries have, and says which they lack', async () => {
    const layout = await call(showMapLayout, { edition: 'drawn' }, explored);
    expect(layout.regions.map(({ region }) => region)).toEqual(
      Array.from({ length: 11 }, (_, at) => `R${String(at + 1).padStart(2, '0')}`),
    );
    expect(layout.missing).toEqual(['R12']);
    expect(layout.regions[0]).toMatchObject({ name: 'First', small: false });
    expect(layout.regions[1]!.name).toBeNull();
    for (const { path, x, y } of layout.regions) {
      expect(path).toMatch(/^M[-\d. ]+l[-\d. ]+z$/);
      expect(x > 0 && x < layout.width && y > 0 && y < layout.height).toBe(true);
    }
    expect(layout.regions[1]!.x).toBeGreaterThan(layout.regions[0]!.x);
    expect(layout.regions[4]!.y).toBeGreaterThan(layout.regions[0]!.y);
  });

  test('of an edition without boundaries is not there, with a sentence how to give it some', async () => {
    await expect(call(showMapLayout, { edition: 'made-up' }, explored)).rejects.toThrow(
      'Edition made-up has no boundaries, so there is no map of it: make it again with asterism map … --geometry FILE.',
    );
  });

  test('is known to be there, or not, from the list of editions', async () => {
    const { editions } = await call(listEditions, {}, explored);
    for (const { name, hasMap } of editions)
      expect([name, (await call(showMapLayout, { edition: name }, explored).catch(() => null)) !== null]).toEqual([
        name,
        hasMap,
      ]);
    expect(new Set(editions.map(({ hasMap }) => hasMap)).size).toBe(2);
  });
});

describe('the values of a map', () => {
  test('a category that the data hold nothing of is unknown everywhere, not zero', async () => {
    const asked = { edition: 'lacking', year: 2024 } as const;
    for (const measure of ['stars', 'lq', 'size', 'growth', 'employment'] as const) {
      const { values } = await call(listMapValues, { ...asked, category: 'schools', measure }, explored);
      expect(values).toEqual([]);
    }
    const { values } = await call(listMapValues, { ...asked, category: 'cars', measure: 'stars' }, explored);
    expect(values).toHaveLength(12);
  });

  test('of a category that is within a broader industry lie between nothing and all of that', async () => {
    const asked = { edition: 'within', category: 'bodies', measure: 'employment', year: 2023 } as const;
    const values = await valuesOf(asked);
    expect(values['R02']).toMatchObject({ low: 0, high: 85 });
    expect(values['R12']).toMatchObject({ low: 0, high: 0 });
  });

  test('have a row for every rated region: 0 where it lacks the category', async () => {
    const values = await valuesOf({ category: 'cars', measure: 'employment' });
    expect(Object.keys(values)).toHaveLength(12);
    expect(values['R01']).toMatchObject({ low: 3000, high: 9000 });
    expect(values['R02']).toMatchObject({ low: 70, high: 70 });
    expect(values['R12']).toMatchObject({ low: 0, high: 0, class: 0, stars: 0, stars_max: 0 });
  });

  test('are in a class where all that is possible is, and in none where it is not', async () => {
    const { classes } = await call(listMapValues, { edition: 'made-up', category: 'cars', measure: 'lq' }, explored);
    const values = Object.values(await valuesOf({ category: 'cars', measure: 'lq' }));
    for (const { low, high, class: at } of values) {
      const holds = ({ from, to }: (typeof classes)[number], value: number): boolean =>
        (from === null || value >= from) && (to === null || value < to);
      const [least, most] = [low!, high!].map((value) => classes.findIndex((one) => holds(one, value)));
      expect(at).toBe(least === most ? least : null);
    }
    expect(values.some(({ class: at }) => at === null)).toBe(true);
  });

  test('keep their classes whichever year is asked for', async () => {
    for (const measure of ['stars', 'lq', 'focus', 'size', 'growth', 'employment'] as const) {
      const input = { edition: 'made-up', category: 'cars', measure };
      const all = await call(listMapValues, input, explored);
      const one = await call(listMapValues, { ...input, year: 2023 }, explored);
      expect(one.classes).toEqual(all.classes);
      expect(one.years).toEqual(all.years);
      expect(one.values).toEqual(all.values.filter(({ year }) => year === 2023));
      expect(all.values.length).toBe(all.years.length * 12);
    }
  });

  test('of size are shares of the category that no completion leaves', async () => {
    const values = await valuesOf({ category: 'cars', measure: 'size' });
    expect(values['R02']!.low).toBeGreaterThan(0);
    expect(values['R01']!.high).toBeLessThanOrEqual(1);
    expect(values['R01']!.low).toBeLessThan(values['R01']!.high!);
  });

  test('of growth are per year, also over a gap, and unknown where it began with nothing', async () => {
    const yearly = await valuesOf({ category: 'cars', measure: 'growth', year: 2023 });
    expect(yearly['R01']!.low).toBeCloseTo(4000 / 3000 - 1);
    expect(yearly['R12']).toMatchObject({ low: null, high: null, class: null });
    const { years, values } = await call(
      listMapValues,
      { edition: 'gap', category: 'shops', measure: 'growth' },
      explored,
    );
    expect(years).toEqual([2024]);
    expect(values[0]!.low).toBeCloseTo(Math.sqrt(4100 / 4000) - 1);
  });

  test('of all categories together are those of the regions; a share needs a category', async () => {
    const values = await valuesOf({ measure: 'employment' });
    expect(values['R02']).toMatchObject({ low: 35_070, high: 35_070 });
    await expect(call(listMapValues, { edition: 'made-up', measure: 'focus' }, explored)).rejects.toThrow(
      'A map of focus needs a category: choose one.',
    );
  });

  test('are refused for what is not there, and take SQL for a code', async () => {
    const hostile = ["' or 1=1 --", 'cars"; drop table clusters; --', '$category', '../../etc'];
    for (const category of ['nothing', ...hostile])
      await expect(call(listMapValues, { edition: 'made-up', category }, explored)).rejects.toThrow(
        `Edition made-up has no category ${category}`,
      );
    await expect(call(listMapValues, { edition: 'made-up', year: 1999 }, explored)).rejects.toThrow('the year 1999');
  });

  test('are to be had as CSV', async () => {
    const address = requestUrl(listMapValues, {
      edition: 'made-up',
      category: 'cars',
      year: 2024,
      measure: 'employment',
    });
    const answer = await explored.transport(
      new Request(`http://localhost${address}`, { headers: { accept: 'text/csv' } }),
    );
    expect((await answer.text()).split('\r\n').slice(0, 2)).toEqual([
      'region,year,low,high,class,stars,stars_max',
      expect.stringMatching(/^R01,2024,3000,9000,/),
    ]);
  });
});

describe('a map as GeoJSON', () => {
  test('has outlines against the clock in degrees, values, and where they come from', async () => {
    const map = await call(mapGeoJson, { edition: 'drawn', category: 'cars', measure: 'employment' }, explored);
    expect(map).toMatchObject({
      type: 'FeatureCollection',
      edition: 'drawn',
      year: 2024,
      category: 'cars',
      licence: expect.stringContaining('CC0-1.0') as string,
    });
    const [first, ...others] = map.features;
    expect(others).toHaveLength(10);
    expect(first).toMatchObject({
      id: 'R01',
      properties: { region: 'R01', name: 'First', year: 2024, low: 3000, high: 9000, class: '250 or more' },
    });
    for (const { geometry } of map.features) {
      const ring = geometry.coordinates[0]![0]!;
      const twice = ring.slice(1).reduce((sum, [x, y], at) => sum + ring[at]![0]! * y! - x! * ring[at]![1]!, 0);
      expect(twice, 'area, positive against the clock').toBeCloseTo(2, 1);
      expect(ring[0]).toEqual(ring.at(-1));
    }
  });

  test('says its own media type, and is not there without boundaries', async () => {
    const address = requestUrl(mapGeoJson, { edition: 'drawn' });
    const answer = await explored.transport(new Request(`http://localhost${address}`));
    expect(answer.headers.get('content-type')).toBe('application/geo+json');
    await expect(call(mapGeoJson, { edition: 'made-up' }, explored)).rejects.toThrow('has no boundaries');
  });
});
