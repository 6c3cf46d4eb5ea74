import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { csvRows } from '../definitions/csvRows.ts';
import { codeSets } from './nutsVersions.ts';
import { regionNames } from './regionNames.ts';

test('every NUTS 2 code of any version has a name, as have the regions and countries it lies in', async () => {
  const names = await regionNames('nuts2');
  expect([names.get('DE21'), names.get('DE2'), names.get('DE')]).toEqual(['Oberbayern', 'Bayern', 'Germany']);
  expect(names.get('TR21')).toBe('Tekirdağ, Edirne, Kırklareli');
  const countries = [...names.keys()].filter((code) => code.length === 2);
  expect(countries.length).toBe(37);
  const codes = countries.flatMap((country) => codeSets(country).flatMap(({ nuts2 }) => [...nuts2]));
  expect(codes.flatMap((code) => [code, code.slice(0, 3)]).filter((code) => !names.has(code))).toEqual([]);
});

test('US states have names; what no list knows has none', async () => {
  const states = await regionNames('state');
  expect([states.size, states.get('06'), states.get('39')]).toEqual([56, 'California', 'Ohio']);
  expect(await regionNames('nuts3')).toEqual(new Map());
  expect(await regionNames('county')).toEqual(new Map());
  expect(await regionNames('all')).toEqual(new Map());
});

const published = new URL('../../../../../shared/data/geometry/nuts2016_names.csv', import.meta.url);

test.skipIf(!existsSync(published))('the names are those of the publisher’s list, up to spelling', async () => {
  const names = await regionNames('nuts2');
  const plain = (name: string): string =>
    name
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll('ı', 'i')
      .replaceAll(/[^a-z]/g, '');
  const [head, ...rows] = await csvRows(readFileSync(published, 'utf8'));
  const at = (name: string): number => head!.fields.indexOf(name);
  const differ = rows
    .map(({ fields }) => ({ code: fields[at('NUTS_ID')]!, name: fields[at('NAME_LATN')]! }))
    .filter(({ code, name }) => code.length === 4 && plain(names.get(code) ?? '') !== plain(name));
  expect(differ.map(({ code, name }) => `${code}: ${names.get(code)!}, there ${name}`)).toEqual([
    'ES52: Comunitat Valenciana, there Comunidad Valenciana',
    'ES63: Ciudad de Ceuta, there Ciudad Autónoma de Ceuta',
    'ES64: Ciudad de Melilla, there Ciudad Autónoma de Melilla',
    'NO02: Hedmark og Oppland / Innlandet, there Hedmark og Oppland',
    'TR90: Trabzon, Ordu, Giresun, Rize, Artvin, Gümüşhane, there Trabzon',
  ]);
});
