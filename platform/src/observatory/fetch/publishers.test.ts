import { describe, expect, test } from 'vitest';
import { cbpFiles } from './cbp.ts';
import { eurostatFiles } from './eurostat.ts';
import { nutsFiles } from './nuts.ts';
import { listSources } from './publishers.ts';
import { qcewFiles } from './qcew.ts';
import { retryPause } from './retryPause.ts';

describe('where publishers keep their files', () => {
  test('Eurostat: whole datasets as gzipped TSV by SDMX 2.1', () => {
    expect(eurostatFiles(['LFST_R_LFE2EN2', 'nama_10r_2gdp']).map(({ url, name }) => [url, name])).toEqual([
      [
        'https://ec.europa.eu/eurostat/api/dissemination/sdmx/2.1/data/LFST_R_LFE2EN2?format=TSV&compressed=true',
        'lfst_r_lfe2en2.tsv.gz',
      ],
      [
        'https://ec.europa.eu/eurostat/api/dissemination/sdmx/2.1/data/NAMA_10R_2GDP?format=TSV&compressed=true',
        'nama_10r_2gdp.tsv.gz',
      ],
    ]);
    expect(() => eurostatFiles(['../x'])).toThrow('“../x” is no Eurostat dataset code');
  });

  test('County Business Patterns: a zip a year, NAICS years only', () => {
    expect(cbpFiles(['1999-2001', '2000'], 'county').map(({ url }) => url)).toEqual(
      ['1999/cbp99co', '2000/cbp00co', '2001/cbp01co'].map(
        (file) => `https://www2.census.gov/programs-surveys/cbp/datasets/${file}.zip`,
      ),
    );
    expect(() => cbpFiles(['1997'], 'state')).toThrow('it begins with 1998');
    expect(() => cbpFiles(['2015-2012'], 'state')).toThrow('no year or range of years');
    expect(() => cbpFiles(['2019-2999'], 'state')).toThrow('name years from 1998 to');
    expect(() => cbpFiles(['2020'], 'parish')).toThrow('choose state, county, metro, us');
  });

  test('Quarterly Census: one file a year, or slices by area', () => {
    const urls = (areas: string[], quarterly: boolean): string[] =>
      qcewFiles({ years: ['2023'], areas, quarterly }).map(({ url }) => url);
    expect(urls([], false)).toEqual(['https://data.bls.gov/cew/data/files/2023/csv/2023_annual_singlefile.zip']);
    expect(urls([], true)).toEqual(['https://data.bls.gov/cew/data/files/2023/csv/2023_qtrly_singlefile.zip']);
    expect(urls(['39000', 'C1814'], false)).toEqual(
      ['39000', 'C1814'].map((area) => `https://data.bls.gov/cew/data/api/2023/a/area/${area}.csv`),
    );
    expect(urls(['39049'], true)).toEqual(
      [1, 2, 3, 4].map((quarter) => `https://data.bls.gov/cew/data/api/2023/${quarter}/area/39049.csv`),
    );
    expect(() => urls(['Ohio'], false)).toThrow('no QCEW area code');
    expect(() => qcewFiles({ years: ['3000'], areas: [], quarterly: false })).toThrow(
      'There is no Quarterly Census by NAICS for 3000 yet: name years from 1990 to',
    );
    expect(
      new Set(qcewFiles({ years: ['2022-2023'], areas: ['39000'], quarterly: true }).map(({ name }) => name)).size,
    ).toBe(8);
  });

  test('NUTS boundaries: version, level and scale in the name', () => {
    expect(nutsFiles('2024', '2', '60m')[0]?.url).toBe(
      'https://gisco-services.ec.europa.eu/distribution/v2/nuts/geojson/NUTS_RG_60M_2024_4326_LEVL_2.geojson',
    );
    expect(() => nutsFiles('2015', '2', '60M')).toThrow('NUTS version can’t be “2015”: choose 2003, 2006');
  });

  test('each has a licence and an attribution to print, and is reached by https', () => {
    const sources = listSources();
    expect(sources.map(({ name }) => name)).toEqual(['eurostat', 'cbp', 'qcew', 'nuts']);
    for (const { licence, attribution, exampleUrl } of sources) {
      expect(licence.length * attribution.length).toBeGreaterThan(0);
      expect(exampleUrl).toMatch(/^https:/);
    }
  });
});

describe('the pause before the next try', () => {
  const now = new Date('2026-11-21T10:00:00Z');

  test('is what the publisher asks for, in seconds or as a date, ten minutes at most', () => {
    expect(retryPause(1, '30', now, 0.5)).toBe(30_000);
    expect(retryPause(5, 'Sat, 21 Nov 2026 10:01:00 GMT', now, 0.5)).toBe(60_000);
    expect(retryPause(1, 'Sat, 21 Nov 2026 09:00:00 GMT', now, 0.5)).toBe(0);
    expect(retryPause(1, '86400', now, 0.5)).toBe(600_000);
  });

  test('else doubles up to a minute, spread over its upper half', () => {
    expect([1, 2, 3, 4].map((tried) => retryPause(tried, null, now, 0))).toEqual([500, 1_000, 2_000, 4_000]);
    expect(retryPause(1, 'soon', now, 0)).toBe(500);
    expect(retryPause(20, null, now, 1)).toBe(60_000);
  });
});
