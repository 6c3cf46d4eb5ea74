import { describe, expect, test } from 'vitest';
import type { CodeSystem } from './codeSystem.ts';
import { industryCodeSystem } from './industryCodeSystem.ts';
import { naceIndustries } from './naceIndustries.ts';
import { naicsIndustries } from './naicsIndustries.ts';
import { nutsRegions } from './nutsRegions.ts';
import { codeSets } from './nutsVersions.ts';
import { regionSystem } from './regionSystem.ts';
import { usRegions } from './usRegions.ts';

function places(system: CodeSystem, codes: readonly string[]): string[] {
  return codes.map((code) => {
    const key = system.key(code);
    return `${code}: ${system.level(key) ?? 'none'} under ${system.broader(key).join(', ') || 'nothing'}`;
  });
}

describe('NACE', () => {
  const nace = naceIndustries(['A', 'C', 'C10', 'B-E', 'M_N', 'TOTAL']);

  test('nests in Eurostat’s writing and in plain writing', () => {
    expect(places(nace, ['TOTAL', 'C', 'C10', 'G451', '29.10', 'M_N', 'C31_C32', 'NRP', 'Z', 'C55'])).toEqual([
      'TOTAL: total under nothing',
      'C: section under TOTAL',
      'C10: division under C, TOTAL',
      'G451: group under 45, G, TOTAL',
      '29.10: class under 291, 29, C, TOTAL',
      'M_N: aggregate under TOTAL',
      'C31_C32: aggregate under C, TOTAL',
      'NRP: none under TOTAL',
      'Z: none under TOTAL',
      'C55: none under TOTAL',
    ]);
  });

  test('an aggregate repeats what is published of it otherwise', () => {
    expect(['B-E', 'M_N', 'C'].map((code) => nace.repeats(code))).toEqual([true, false, false]);
  });

  test('knows whether parts are all there are', () => {
    expect(nace.isWhole('45', new Set(['451', '452', '453', '454']))).toBe(true);
    expect(nace.isWhole('45', new Set(['451', '452', '453']))).toBe(false);
    expect(nace.isWhole('H', new Set(['49', '50', '51', '52', '53']))).toBe(true);
    expect(nace.isWhole('B', new Set(['05', '06', '07', '081', '089', '09']))).toBe(true);
    expect(nace.isWhole('TOTAL', new Set(['A', 'B-E', 'F', 'G-I', 'J', 'K', 'L', 'M_N', 'O-Q', 'R-U']))).toBe(true);
    expect(nace.isWhole('TOTAL', new Set(['A', 'B-E', 'F', 'G-I', 'J', 'K', 'L', 'M_N', 'O-Q']))).toBe(false);
    expect(nace.isWhole('451', new Set(['4511', '4519']))).toBeNull();
  });
});

test('NAICS nests by digits, under sectors that may be ranges', () => {
  expect(places(naicsIndustries, ['10', '------', '31-33', '21----', '32731-', '999999', '5'])).toEqual([
    '10: total under nothing',
    '------: total under nothing',
    '31-33: sector under 00',
    '21----: sector under 00',
    '32731-: 5-digit under 3273, 327, 32, 31-33, 00',
    '999999: 6-digit under 99999, 9999, 999, 99, 00',
    '5: none under 00',
  ]);
});

test('NUTS nests by characters; extra-regio and groups of countries are no places', () => {
  const nuts = nutsRegions((country) => codeSets(country)[0] ?? null);
  expect(places(nuts, ['DE', 'DE1', 'DE11', 'DE111', 'FRZZ', 'EU28', 'EA19', 'Berlin'])).toEqual([
    'DE: nuts0 under nothing',
    'DE1: nuts1 under DE',
    'DE11: nuts2 under DE1, DE',
    'DE111: nuts3 under DE11, DE1, DE',
    'FRZZ: extra-regio under FRZ, FR',
    'EU28: aggregate under nothing',
    'EA19: aggregate under nothing',
    'Berlin: none under Berl, Ber, Be',
  ]);
  expect(nuts.isWhole('IE', new Set(['IE01', 'IE02']))).toBe(true);
  expect(nuts.isWhole('IE', new Set(['IE01', 'IEZ']))).toBe(false);
  expect(nuts.isWhole('XA', new Set(['XA1']))).toBeNull();
});

test('US counties stand under their states; areas are told from counties by their numbers', () => {
  expect(places(usRegions(['39000', '39041']), ['US000', '39000', '39041', 'C1814'])).toEqual([
    'US000: us under nothing',
    '39000: state under US',
    '39041: county under 39, US',
    'C1814: cbsa under nothing',
  ]);
  expect(places(usRegions(['10100', '19000', '14010']), ['19000'])).toEqual(['19000: cbsa under nothing']);
});

describe('a system that the file does not name', () => {
  const regions = (...codes: string[]): string => regionSystem('unknown', codes)(() => null).name;
  const industries = (definition: 'nace' | 'naics' | 'unknown', ...codes: string[]): string =>
    industryCodeSystem('unknown', definition, codes).name;

  test('is recognised by region codes that most confirm', () => {
    expect(regions('DE1', 'DE2', 'DE3')).toBe('nuts');
    expect(regions('XA', 'XA01', 'XA02')).toBe('nuts');
    expect(regions('01001', '01003')).toBe('us');
    expect(regions('R0001', 'R0002')).toBe('flat');
    expect(regions('DEU', 'FRA', 'USA', 'JPN')).toBe('flat');
    expect(regions('1', '2', '16')).toBe('flat');
  });

  test('is recognised by industry codes, the definition’s classification first', () => {
    expect(industries('nace', '10', '11', 'TOTAL')).toBe('nace');
    expect(industries('naics', '31-33', '311', '3111')).toBe('naics');
    expect(industries('unknown', '311', '3111', '311111')).toBe('naics');
    expect(industries('unknown', 'I0001', 'I0002')).toBe('flat');
    expect(industries('nace', 'chairs', 'tables')).toBe('flat');
  });
});
