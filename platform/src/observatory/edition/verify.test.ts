import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { madeUpCountry } from './madeUpCountry.fixture.ts';
import { madeUpFolder, madeUpTable, type MadeUpFolder } from './madeUpFolder.fixture.ts';
import type { Manifest } from './manifest.ts';
import { mapRun } from './mapRun.ts';
import { silentTerminal } from './silentTerminal.fixture.ts';
import { verify, type Verification } from './verify.ts';

let made: MadeUpFolder;
let early: string;
let late: string;
const path = (name: string): string => join(made.folder, name);

beforeAll(async () => {
  made = await madeUpFolder();
  const rows = madeUpCountry();
  early = await made.write('early.csv', madeUpTable(rows.filter((row) => row.includes(',2022,'))));
  late = await made.write('late.csv', madeUpTable(rows.filter((row) => !row.includes(',2022,'))));
  await mapRun({ ...made.request, inputs: [early, late] }, path('made'), { report: true }, silentTerminal());
});
afterAll(() => rm(made.folder, { recursive: true }));
beforeEach(async () => {
  await rm(path('edition'), { recursive: true, force: true });
  await cp(path('made'), path('edition'), { recursive: true });
});

const check = (...inputs: string[]): Promise<Verification> => verify(path('edition'), inputs, silentTerminal());
/** Writes another manifest over the edition's own. */
async function doctored(doctor: (manifest: Manifest) => unknown): Promise<void> {
  const manifest = JSON.parse(await readFile(path('edition/manifest.json'), 'utf8')) as Manifest;
  doctor(manifest);
  await writeFile(path('edition/manifest.json'), JSON.stringify(manifest));
}
const unlike = ({ files }: Verification) => files.filter(({ state }) => state !== 'as stated');

describe('an edition beside its manifest', () => {
  test('holds as it was made', async () => {
    const found = await check();
    expect(found).toMatchObject({ holds: true, rerun: null, remarks: [] });
    expect(found.files).toHaveLength(22);
    expect(unlike(found)).toEqual([]);
  });

  test('one figure changed', async () => {
    const clusters = await readFile(path('edition/clusters.csv'), 'utf8');
    await writeFile(path('edition/clusters.csv'), clusters.replace('15000', '15001'));
    const found = await check();
    expect(found.holds).toBe(false);
    expect(unlike(found)).toEqual([{ name: 'clusters.csv', state: 'changed' }]);
  });

  test('one file missing', async () => {
    await rename(path('edition/report.html'), path('elsewhere.html'));
    const found = await check();
    expect(found.holds).toBe(false);
    expect(unlike(found)).toEqual([{ name: 'report.html', state: 'missing' }]);
  });

  test('a file laid beside it does no harm, and is named', async () => {
    await writeFile(path('edition/note.txt'), 'mine');
    const found = await check();
    expect(found.holds).toBe(true);
    expect(unlike(found)).toEqual([{ name: 'note.txt', state: 'not of the edition' }]);
  });

  test('a folder without a manifest, or with one that says something else', async () => {
    await expect(verify(made.folder, [], silentTerminal())).rejects.toMatchObject({
      status: 404,
      message: `There is no edition in ${made.folder}: it has no manifest.json. Make one with asterism map … --out ${made.folder}.`,
    });
    await writeFile(path('edition/manifest.json'), '{"title": "mine"}');
    await expect(check()).rejects.toMatchObject({ status: 422 });
    await writeFile(path('edition/manifest.json'), 'not even JSON');
    await expect(check()).rejects.toMatchObject({ status: 422 });
  });
});

describe('an edition made again', () => {
  test('comes out the same, in whatever order the inputs are named and whatever is named besides', async () => {
    const found = await check(late, made.input, early);
    expect(found.holds).toBe(true);
    expect(found.rerun).toHaveLength(21);
    expect(found.rerun!.filter(({ same }) => !same)).toEqual([]);
    expect(found).toMatchObject({ words: [], remarks: [] });
  });

  test.each<[string, (manifest: Manifest) => unknown, object]>([
    [
      'title',
      (manifest) => (manifest.title = 'Mine'),
      { stated: 'Mine', madeAgain: 'Clusters of regions, 2022 to 2024' },
    ],
    ['notes[0]', (manifest) => (manifest.notes[0] = 'All is well.'), { stated: 'All is well.' }],
    [
      'levels.regionTotals',
      (manifest) => (manifest.levels.regionTotals = 'sum of the parts'),
      { madeAgain: 'published' },
    ],
    ['counts.certainStars', (manifest) => (manifest.counts.certainStars = 99), { stated: 99, madeAgain: 17 }],
    ['issues.negative', (manifest) => (manifest.issues['negative'] = 3), { stated: 3, madeAgain: 1 }],
    ['inputs[1].rowsUsed', (manifest) => (manifest.inputs[1]!.rowsUsed = 5), { stated: 5 }],
    ['definition.licence', (manifest) => (manifest.definition.licence = 'none'), { madeAgain: 'CC0-1.0' }],
    ['preset.minimum', (manifest) => (manifest.preset['minimum'] = 5000), { stated: 5000, madeAgain: 1000 }],
  ])('a manifest that says another %s is found out, with what it should say', async (place, doctor, words) => {
    await doctored(doctor);
    const found = await check(early, late);
    expect(found.holds).toBe(false);
    expect(found.words).toEqual([expect.objectContaining({ place, ...words })]);
    expect(found.rerun!.every(({ same }) => same)).toBe(true);
  });

  test('a manifest that counts other rows of a table, or lists one more', async () => {
    await doctored(({ outputs }) => {
      outputs.find(({ name }) => name === 'clusters.csv')!.rows = 5;
      outputs.push({ name: 'own.csv', bytes: 0, sha256: '', rows: 0 });
    });
    expect((await check(early, late)).rerun!.filter(({ same }) => !same)).toEqual([
      { name: 'clusters.csv', same: false },
      { name: 'own.csv', same: false },
    ]);
  });

  test('inputs that were renamed, and boundaries that are not given, are remarks', async () => {
    await cp(early, path('renamed.csv'));
    await doctored(({ parameters }) => (parameters.geometry = { name: 'map.json', sha256: 'f'.repeat(64) }));
    expect(await check(path('renamed.csv'), late)).toMatchObject({
      holds: true,
      remarks: [
        'renamed.csv is called early.csv in the manifest; what is in it is the same.',
        'map.json is not among the inputs given, so its hash is not compared: it gives the outlines of the map, and no figure.',
      ],
    });
  });

  test('other inputs, or not all of them', async () => {
    const sentence = (names: string, are: string): object => ({
      status: 409,
      message: `The inputs given are not those of the edition: ${names} ${are} missing or changed (the SHA-256 differs).`,
    });
    await expect(check(early)).rejects.toMatchObject(sentence('late.csv', 'is'));
    await expect(check(made.input)).rejects.toMatchObject(sentence('early.csv, late.csv', 'are'));
  });

  test('by another version: the remark says so, and tables that differ are named', async () => {
    await doctored(({ asterism, outputs }) => {
      asterism.version = '0.0.0';
      outputs.find(({ name }) => name === 'clusters.csv')!.sha256 = 'f'.repeat(64);
    });
    const found = await check(early, late);
    expect(found.remarks).toHaveLength(1);
    expect(found.remarks[0]).toContain('made with Asterism 0.0.0');
    expect(found.holds).toBe(false);
    expect(found.rerun!.filter(({ same }) => !same)).toEqual([{ name: 'clusters.csv', same: false }]);
  });
});
