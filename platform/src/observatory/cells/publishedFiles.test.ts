import { describe, expect, test } from 'vitest';
import { readDefinition } from '../definitions/readDefinition.ts';
import { publishedSample } from '../readers/publishedSample.ts';
import { readInputs } from '../readers/readInputs.ts';
import type { Cells } from './cells.ts';
import { chooseCells } from './chooseCells.ts';
import { twoCategories } from './twoCategories.fixture.ts';

const eurostat = publishedSample('eu/sbs_r_nuts06_r2.tsv.gz');
const labourForce = publishedSample('eu/lfst_r_lfe2en2.tsv.gz');
const states = publishedSample('us/cbp_state_naics_2000_2011.csv.gz');
const areas = publishedSample('us/cbp2019_cbsa_naics_emp.csv.gz');
const county = publishedSample('us/qcew-annual/morpc-qcew-2020-a-39041.csv');
const usClusters = publishedSample('definitions/uscm_cluster_naics_1997_2012.csv');
const skipped = '(skipped where ../shared/data lacks the file)';

async function choose(
  path: string,
  years: number[] | null,
  definition = twoCategories(['29'], ['62']),
): Promise<ReturnType<typeof chooseCells>> {
  return chooseCells(await readInputs([path], { measure: 'employment', columns: {}, where: {} }), {
    years,
    definition,
  });
}

function regionsIn({ regions, years, year, region, length }: Cells, wanted: number, country: string): string {
  const found = new Set<string>();
  for (let at = 0; at < length; at++)
    if (year[at] === wanted && years.includes(wanted)) found.add(regions[region[at]!]!);
  return [...found].filter((code) => code.startsWith(country)).join(' ');
}

describe.skipIf(!eurostat.present)(`Eurostat’s regional structural business statistics ${skipped}`, () => {
  test('every country and year goes by one version of its NUTS codes', async () => {
    const { cells, notes } = await choose(eurostat.path, null);
    expect(notes.find((note) => note.startsWith('NUTS codes'))).toBe(
      'NUTS codes by the version that last changed them: DE of 2006 (2008–2010), of 2010 (2011–2015); ' +
        'EL of 2006 (2008–2012), of 2013 (2013–2015); FI of 2006 (2008–2009), of 2010 (2010–2015); ' +
        'FR of 2013 (2008–2009, 2013–2015), of 2006 (2010–2012); HR of 2010 (2008–2015); HU of 2006 (2008–2015); ' +
        'IE of 2006 (2008–2015); IT of 2006 (2008–2010), of 2010 (2011–2015); LT of 2006 (2008–2015); ' +
        'NL of 2006 (2008–2015); NO of 2006 (2008–2015); PL of 2006 (2008–2015); PT of 2006 (2008–2015); ' +
        'SI of 2006 (2008–2012), of 2013 (2013–2015); UK of 2006 (2008–2010), of 2010 (2011–2012), of 2013 (2013–2015).',
    );
    expect(cells.levels).toMatchObject({ region: 'nuts2', industry: 'division' });
    expect(regionsIn(cells, 2009, 'FI')).toBe('FI13 FI18 FI19 FI1A FI20');
    expect(regionsIn(cells, 2010, 'FI')).toBe('FI19 FI1B FI1C FI1D FI20');
    expect(regionsIn(cells, 2010, 'DED')).toBe('DED1 DED2 DED3');
    expect(regionsIn(cells, 2011, 'DED')).toBe('DED2 DED4 DED5');
    expect(regionsIn(cells, 2012, 'UKI')).toBe('UKI1 UKI2');
    expect(regionsIn(cells, 2013, 'UKI')).toBe('UKI3 UKI4 UKI5 UKI6 UKI7');
  });

  test('Finland is not counted twice in 2010, when its old and new regions are both filled', async () => {
    const observations = await readInputs([eurostat.path], { measure: 'employment', columns: {}, where: {} });
    const { cells } = chooseCells(observations, { years: [2010], definition: twoCategories(['29'], ['62']) });
    const national = observations.value.find(
      (_, at) =>
        observations.year[at] === 2010 &&
        observations.regions[observations.region[at]!] === 'FI' &&
        observations.industries[observations.industry[at]!] === 'C25',
    )!;
    let low = 0;
    let high = 0;
    for (let at = 0; at < cells.length; at++) {
      if (!cells.regions[cells.region[at]!]!.startsWith('FI') || cells.industries[cells.industry[at]!] !== 'C25')
        continue;
      low += cells.low[at]!;
      high += cells.high[at]!;
    }
    expect(low).toBeLessThanOrEqual(national);
    expect(high).toBeGreaterThanOrEqual(national);
    expect(high).toBeLessThan(1.01 * national);
  });

  test('S95 stands for its unpublished section, sections and groups bound only', async () => {
    const { cells } = await choose(eurostat.path, [2014]);
    expect(cells.industries).toHaveLength(68);
    expect(cells.industries).toContain('S95');
    expect(cells.industries.filter((code) => code.length !== 3)).toEqual([]);
    expect(cells.regions).toHaveLength(278);
    expect(cells.regions.filter((code) => code.length !== 4 || code.endsWith('ZZ'))).toEqual([]);
  });
});

test.skipIf(!labourForce.present)(
  `the labour force survey’s aggregates are its industries, and TOTAL its total ${skipped}`,
  async () => {
    const { cells } = await choose(labourForce.path, [2014]);
    expect(cells.industries).toEqual(['A', 'B-E', 'F', 'G-I', 'J', 'K', 'L', 'M_N', 'O-Q', 'R-U']);
    expect(cells.levels.regionTotals).toBe('published');
    expect(cells.levels.leftOut.map(({ what }) => what)).toContain('industries of no known level (NRP), 2014');
  },
);

describe.skipIf(!usClusters.present)(`US files ${skipped}`, () => {
  test.skipIf(!states.present)(
    'County Business Patterns by state: six digits, and shorter codes for only children',
    async () => {
      const { cells } = await choose(states.path, [2009], await readDefinition(usClusters.path, { version: '2007' }));
      expect(cells.levels).toMatchObject({ region: 'state', industry: '6-digit', regionTotals: 'published' });
      expect(cells.regions).toHaveLength(51);
      expect(cells.industries).toContain('32731');
      expect(cells.industries).not.toContain('327310');
      let unknown = 0;
      for (let at = 0; at < cells.length; at++) {
        if (!Number.isNaN(cells.value[at]!)) continue;
        unknown++;
        expect(cells.high[at]).toBeLessThan(Infinity);
      }
      expect(unknown).toBe(16_921);
    },
  );

  test.skipIf(!areas.present)(
    'metropolitan areas: a cell of fewer than three establishments is absent, hence unknown',
    async () => {
      const { cells } = await choose(areas.path, null, await readDefinition(usClusters.path, { version: '2012' }));
      expect(cells.levels).toMatchObject({ region: 'cbsa', industry: '6-digit', regionTotals: 'published' });
      expect(cells.regions).toHaveLength(933);
      expect(cells.industries.filter((code) => code.includes('-'))).toEqual([]);
      const totals = cells.publishedRegionTotals!;
      expect(totals.low).toEqual(totals.high);
    },
  );

  test.skipIf(!county.present)(
    'a county of the QCEW: withheld cells are bounded by the coarser industries',
    async () => {
      const { cells } = await choose(county.path, null, await readDefinition(usClusters.path, { version: '2012' }));
      expect(cells.levels).toMatchObject({ region: 'county', industry: '6-digit', regionTotals: 'published' });
      expect(cells.regions).toEqual(['39041']);
      expect([...cells.high].filter((high) => high === Infinity)).toEqual([]);
    },
  );
});
