import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { publishedSample } from '../readers/publishedSample.ts';
import { codeSets, holds } from './nutsVersions.ts';

const members = 'AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK UK'.split(' ');

/** The codes of a version: of each country the newest set that is not newer. */
function codesOf(version: number, countries: readonly string[]): string[] {
  return countries
    .flatMap((country) => [...(codeSets(country).findLast((set) => set.version <= version)?.nuts2 ?? [])])
    .sort();
}

describe('codes of NUTS 2 by version', () => {
  test('are as many as the regulations count in the Union of 28, and without the United Kingdom', () => {
    const union27 = members.filter((country) => country !== 'UK');
    expect(codesOf(2013, members)).toHaveLength(276);
    expect(codesOf(2016, members)).toHaveLength(281);
    expect(codesOf(2021, union27)).toHaveLength(242);
    expect(codesOf(2024, union27)).toHaveLength(244);
  });

  test('change where the regulations changed them', () => {
    const versions = (country: string): string =>
      codeSets(country)
        .map(({ version, nuts2 }) => `${version}: ${nuts2.size}`)
        .join(', ');
    expect(versions('DE')).toBe('2006: 39, 2010: 38');
    expect(versions('FI')).toBe('2006: 5, 2010: 5');
    expect(versions('FR')).toBe('2006: 26, 2013: 27, 2016: 27');
    expect(versions('PT')).toBe('2006: 7, 2024: 9');
    expect(versions('AT')).toBe('2006: 9');
    expect(codeSets('XA')).toEqual([]);
  });

  test('hold the coarser codes above them and the finer ones below', () => {
    const [old, current] = codeSets('IT');
    expect(['IT', 'ITD', 'ITD5', 'ITD55'].map((code) => holds(old!, code))).toEqual([true, true, true, true]);
    expect(['IT', 'ITD', 'ITD5', 'ITD55'].map((code) => holds(current!, code))).toEqual([true, false, false, false]);
  });

  const atlas = [
    { version: 2013, file: publishedSample('geometry/nuts2013_eu28_lvl2.geojson') },
    { version: 2016, file: publishedSample('geometry/nuts2016_60M_lvl2.geojson') },
  ];
  test.skipIf(atlas.some(({ file }) => !file.present))(
    'are those of Eurostat’s maps (skipped where ../shared/data lacks the geometry)',
    () => {
      for (const { version, file } of atlas) {
        const map = JSON.parse(readFileSync(file.path, 'utf8')) as { features: { properties: { NUTS_ID: string } }[] };
        const mapped = map.features.map(({ properties }) => properties.NUTS_ID).sort();
        expect(codesOf(version, [...new Set(mapped.map((code) => code.slice(0, 2)))])).toEqual(mapped);
      }
    },
  );
});
