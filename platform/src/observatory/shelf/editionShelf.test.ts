import { cp, mkdir, mkdtemp, readFile, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { madeUpFolder } from '../edition/madeUpFolder.fixture.ts';
import { mapRun } from '../edition/mapRun.ts';
import { silentTerminal } from '../edition/silentTerminal.fixture.ts';
import { EditionShelf } from './editionShelf.ts';
import type { UnreadableEdition } from './unreadableEdition.ts';

let made: string;
let folder: string;
let shelf: EditionShelf;
let told: UnreadableEdition[];

beforeAll(async () => {
  const source = await madeUpFolder();
  made = join(await mkdtemp(join(tmpdir(), 'asterism-made-')), 'made-up');
  await mapRun(source.request, made, { report: false }, silentTerminal());
  await rm(source.folder, { recursive: true });
});
afterAll(() => rm(join(made, '..'), { recursive: true }));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'asterism-shelf-'));
  told = [];
  await cp(made, join(folder, 'one'), { recursive: true });
  shelf = await EditionShelf.open([folder], (unreadable) => told.push(unreadable));
});
afterEach(async () => {
  vi.restoreAllMocks();
  shelf.close();
  await rm(folder, { recursive: true });
});

/** Lets the next question look into the folders again. */
function later(): void {
  const now = performance.now() + 5000;
  vi.spyOn(performance, 'now').mockReturnValue(now);
}

async function rewriteManifest(name: string, change: (manifest: Record<string, unknown>) => void): Promise<void> {
  const path = join(folder, name, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
  change(manifest);
  await writeFile(path, JSON.stringify(manifest));
}

const names = async (): Promise<string[]> => (await shelf.all()).map(({ name }) => name).sort();

test('an edition that is put there, linked or taken away is noticed without a restart', async () => {
  await cp(made, join(folder, 'two'), { recursive: true });
  await symlink(made, join(folder, 'three'));
  later();
  expect(await names()).toEqual(['one', 'three', 'two']);
  await rm(join(folder, 'two'), { recursive: true });
  await expect(shelf.edition('two')).rejects.toThrow('There is no edition two here');
  expect(await names()).toEqual(['one', 'three']);
});

test('the latest is the one with the latest year, but no made-up one where there is another', async () => {
  await cp(made, join(folder, 'newer'), { recursive: true });
  await rewriteManifest('newer', (manifest) => {
    manifest['years'] = [2030];
  });
  later();
  expect((await shelf.edition('latest')).name).toBe('newer');
  await rewriteManifest('newer', (manifest) => {
    manifest['madeUp'] = true;
  });
  later();
  expect((await shelf.edition('latest')).name).toBe('one');
  expect((await shelf.all()).map(({ name }) => name)).toEqual(['one', 'newer']);
});

test('an edition of another version is said to be one, once, with who made it', async () => {
  await cp(made, join(folder, 'older'), { recursive: true });
  await rewriteManifest('older', (manifest) => {
    manifest['asterism'] = { format: 0, version: '0.0.9' };
  });
  later();
  const reason =
    "It was made by Asterism 0.0.9, and this is 0.1.0, which can't read it: make it again with asterism map.";
  expect(await shelf.unreadable()).toEqual([{ name: 'older', reason }]);
  expect(told).toEqual([{ name: 'older', reason }]);
  expect(await names()).toEqual(['one']);
  await expect(shelf.edition('older')).rejects.toThrow(`Edition older can't be shown. ${reason}`);
});

test('a manifest that is none, or has a field too many, is said to be so', async () => {
  await mkdir(join(folder, 'odd'));
  await writeFile(join(folder, 'odd', 'manifest.json'), '{"a":');
  await cp(made, join(folder, 'early'), { recursive: true });
  await rewriteManifest('early', (manifest) => {
    manifest['later'] = true;
  });
  later();
  expect(await shelf.unreadable()).toEqual([
    { name: 'early', reason: 'It has a manifest of another build of Asterism 0.1.0: make it again with asterism map.' },
    { name: 'odd', reason: 'It has a manifest that is not of an Asterism edition: make it with asterism map.' },
  ]);
});

test('a table that is cut short while it is served takes the edition off, and its mending brings it back', async () => {
  const table = join(folder, 'one', 'clusters.parquet');
  await truncate(table, 100);
  later();
  expect(await names()).toEqual([]);
  expect(await shelf.unreadable()).toEqual([
    {
      name: 'one',
      reason:
        'It is not what its manifest states (clusters.parquet changed): make it again, or copy the whole folder anew.',
    },
  ]);
  expect(JSON.stringify(await shelf.unreadable())).not.toContain(folder);
  await cp(join(made, 'clusters.parquet'), table);
  later();
  expect(await names()).toEqual(['one']);
  expect(await shelf.unreadable()).toEqual([]);
});

test('names that can not stand in an address, latest, and a name twice are told', async () => {
  for (const name of ['with blank', 'latest']) await cp(made, join(folder, name), { recursive: true });
  const other = await mkdtemp(join(tmpdir(), 'asterism-shelf-'));
  await cp(made, join(other, 'one'), { recursive: true });
  const both = await EditionShelf.open([folder, other]);
  expect((await both.unreadable()).map(({ name }) => name)).toEqual(['latest', 'one', 'with blank']);
  expect((await both.all()).map(({ name }) => name)).toEqual(['one']);
  both.close();
  await rm(other, { recursive: true });
});

test('an edition that is replaced is another one at once, and what was asked of the former one is refused', async () => {
  const before = await shelf.edition('one');
  const again = `${folder}-again`;
  await cp(made, again, { recursive: true });
  const path = join(again, 'manifest.json');
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace(/"title": "[^"]*"/, '"title": "Another"'));
  await rename(join(folder, 'one'), `${folder}-gone`);
  await rename(again, join(folder, 'one'));
  await expect(before.frames.rows('select 1 from {clusters}')).rejects.toThrow('no longer holds the edition');
  const after = await shelf.edition('one');
  expect(after.mark).not.toBe(before.mark);
  expect(after.manifest.title).toBe('Another');
  expect(await after.frames.rows('select count(*)::double as n from {clusters}')).toMatchObject([{}]);
  await rm(`${folder}-gone`, { recursive: true });
});
