import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { madeUpCountry } from './madeUpCountry.fixture.ts';
import { madeUpFolder, madeUpTable, type MadeUpFolder } from './madeUpFolder.fixture.ts';
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
const unlike = ({ files }: Verification) => files.filter(({ state }) => state !== 'as stated');

describe('an edition beside its manifest', () => {
  test('holds as it was made', async () => {
    const found = await check();
    expect(found).toMatchObject({ holds: true, rerun: null, remarks: [] });
    expect(found.files).toHaveLength(20);
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
    expect(found.rerun).toHaveLength(19);
    expect(found.rerun!.filter(({ same }) => !same)).toEqual([]);
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
    const manifest = await readFile(path('edition/manifest.json'), 'utf8');
    const doctored = manifest
      .replace(/"version": "[\d.]+"/, '"version": "0.0.0"')
      .replace(/("name": "clusters.csv",\s+"sha256": ")\w/, '$1x');
    await writeFile(path('edition/manifest.json'), doctored);
    const found = await check(early, late);
    expect(found.remarks).toHaveLength(1);
    expect(found.remarks[0]).toContain('made with Asterism 0.0.0');
    expect(found.holds).toBe(false);
    expect(found.rerun!.filter(({ same }) => !same)).toEqual([{ name: 'clusters.csv', same: false }]);
  });
});
