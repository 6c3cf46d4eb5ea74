import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { EditionFolder } from './editionFolder.ts';
import { madeUpFolder, type MadeUpFolder } from './madeUpFolder.fixture.ts';
import { mapRun } from './mapRun.ts';
import { silentTerminal } from './silentTerminal.fixture.ts';

const launcher = fileURLToPath(new URL('../../cli/asterism.mjs', import.meta.url));
let made: MadeUpFolder;
let place: string;
let out: string;

beforeAll(async () => {
  made = await madeUpFolder();
});
afterAll(() => rm(made.folder, { recursive: true }));
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'asterism-place-'));
  out = join(place, 'edition');
});
afterEach(() => rm(place, { recursive: true }));

const map = (to: string, signal?: AbortSignal) => mapRun(made.request, to, { report: false }, silentTerminal(signal));
const all = async (): Promise<string[]> => (await readdir(place)).sort();

describe('a folder that appears whole', () => {
  test('is hidden until it is put in place, and takes the place of the edition before it', async () => {
    for (const word of ['first', 'second']) {
      const folder = await EditionFolder.begin(out);
      await writeFile(join(folder.path, 'manifest.json'), word);
      expect(await all()).toEqual(['.edition.lock', '.edition.writing', ...(word === 'first' ? [] : ['edition'])]);
      await folder.publish();
      expect(await all()).toEqual(['edition']);
      expect(await readFile(join(out, 'manifest.json'), 'utf8')).toBe(word);
    }
  });

  test('a run that fails leaves nothing, not even folders on the way', async () => {
    const folder = await EditionFolder.begin(join(place, 'far', 'away', 'edition'));
    await writeFile(join(folder.path, 'half'), 'written');
    await folder.abandon();
    expect(await all()).toEqual([]);
    const request = { ...made.request, inputs: [join(place, 'absent.csv')] };
    await expect(mapRun(request, join(place, 'far', 'edition'), { report: false }, silentTerminal())).rejects.toThrow(
      'absent.csv',
    );
    expect(await all()).toEqual([]);
  });

  test('a folder in the place of the lock is a sentence, and stays', async () => {
    await mkdir(join(place, '.edition.lock'));
    await expect(EditionFolder.begin(out)).rejects.toMatchObject({
      status: 422,
      message: `${join(place, '.edition.lock')} is a folder where a run keeps its lock: move it, or choose another --out.`,
    });
    expect(await all()).toEqual(['.edition.lock']);
  });

  test('a link that leads nowhere, or back to itself, is a sentence, and stays', async () => {
    for (const to of [join(place, 'nothing'), out]) {
      await symlink(to, out);
      await expect(EditionFolder.begin(out)).rejects.toMatchObject({
        status: 422,
        message: `${out} is a link that leads nowhere: remove it, or choose another --out.`,
      });
      expect(await all()).toEqual(['edition']);
      await rm(out);
    }
  });

  test('a run that fails leaves the edition before it as it was', async () => {
    await map(out);
    const before = await readFile(join(out, 'manifest.json'), 'utf8');
    const request = { ...made.request, years: [1999] };
    await expect(mapRun(request, out, { report: false }, silentTerminal())).rejects.toMatchObject({ status: 422 });
    expect(await readFile(join(out, 'manifest.json'), 'utf8')).toBe(before);
    expect(await all()).toEqual(['edition']);
  });

  test('a run that is stopped leaves nothing', async () => {
    const stop = new AbortController();
    stop.abort(new Error('stop'));
    await expect(map(out, stop.signal)).rejects.toThrow('stop');
    expect(await all()).toEqual([]);
  });
});

describe('two runs on one folder', () => {
  test('a second process is told so and writes nothing; when the first is done it may', async () => {
    const folder = await EditionFolder.begin(out);
    const words = [
      launcher,
      'map',
      made.input,
      '--definition',
      made.request.definition,
      '--total-industry',
      'TOTAL',
      '--no-report',
      '--out',
      out,
    ];
    const refused = spawnSync(process.execPath, words, { encoding: 'utf8' });
    expect(refused.status).toBe(3);
    expect(refused.stderr).toContain(
      `Another run (process ${process.pid}) is writing to ${out}: wait until it is done, or choose another --out.\n`,
    );
    expect(await all()).toEqual(['.edition.lock', '.edition.writing']);
    await folder.abandon();
    expect(spawnSync(process.execPath, words).status).toBe(0);
    expect(await all()).toEqual(['edition']);
  });

  test('so is a second run of the same process', async () => {
    const folder = await EditionFolder.begin(out);
    await expect(map(out)).rejects.toMatchObject({ status: 422 });
    expect(await all()).toEqual(['.edition.lock', '.edition.writing']);
    await folder.abandon();
  });

  test("a dead process's lock and half-written folder are taken over", async () => {
    const child = spawn(process.execPath, ['-e', '']);
    await once(child, 'exit');
    await writeFile(join(place, '.edition.lock'), String(child.pid));
    await mkdir(join(place, '.edition.writing'));
    await writeFile(join(place, '.edition.writing', 'half'), 'written');
    await map(out);
    expect(await all()).toEqual(['edition']);
    expect(await readdir(out)).not.toContain('half');
  });
});

describe('a place that will not do', () => {
  test('a folder that holds other things', async () => {
    await mkdir(out);
    for (const name of ['a', 'b', 'c', 'd']) await writeFile(join(out, name), '');
    await expect(map(out)).rejects.toMatchObject({
      status: 422,
      message: `${out} holds other files (a, b, c and 1 more) and no edition: choose an empty or new folder with --out.`,
    });
    expect(await readdir(out)).toHaveLength(4);
    expect(await all()).toEqual(['edition']);
  });

  test('an empty folder will', async () => {
    await mkdir(out);
    await map(out);
    expect(await readdir(out)).toContain('manifest.json');
  });

  test('a file, or a path that leads through one', async () => {
    await writeFile(out, 'mine');
    await expect(map(out)).rejects.toMatchObject({
      status: 422,
      message: `${out} is a file, not a folder: choose another --out.`,
    });
    const below = join(out, 'edition');
    await expect(map(below)).rejects.toMatchObject({
      status: 422,
      message: `Can't make the folder ${below}: a part of its path is a file. Choose another --out.`,
    });
    expect(await readFile(out, 'utf8')).toBe('mine');
    expect(await all()).toEqual(['edition']);
  });

  test('one that may not be written to', async ({ skip }) => {
    const isRoot = process.getuid?.() === 0;
    if (isRoot && !mounts(place, 'ro')) skip('root may write anywhere, and here nothing can be mounted');
    if (!isRoot) await chmod(place, 0o555);
    try {
      await expect(map(out)).rejects.toMatchObject({
        status: 422,
        message: `Can't write to ${out}: permission denied. Choose another folder with --out.`,
      });
      expect(await all()).toEqual([]);
    } finally {
      if (isRoot) execFileSync('umount', [place]);
      else await chmod(place, 0o755);
    }
  });

  test.for([0, 8, 24, 48, 64])('a disk that is full after %i KiB', async (room, { skip }) => {
    if (!mounts(place, 'size=96k')) skip('nothing can be mounted here, so no disk can be made to be full');
    try {
      await writeFile(join(place, 'filler'), new Uint8Array((96 - room) * 1024));
      await expect(map(out)).rejects.toMatchObject({
        status: 422,
        message: `The disk of ${out} is full; nothing was left there. Make room or choose another --out.`,
      });
      expect(await all()).toEqual(['filler']);
    } finally {
      execFileSync('umount', [place]);
    }
  });
});

/** Mounts an empty file system of its own there; false where this process may not. */
function mounts(at: string, options: string): boolean {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', at]).status === 0;
}
