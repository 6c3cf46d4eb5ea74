import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { madeUpFolder, madeUpTable, type MadeUpFolder } from './madeUpFolder.fixture.ts';

const launcher = fileURLToPath(new URL('../../cli/asterism.mjs', import.meta.url));
let made: MadeUpFolder;
let input: string;

beforeAll(async () => {
  made = await madeUpFolder();
  const rows = Array.from(
    { length: 600_000 },
    (_, row) => `P${row % 3000},${10 + (row % 89)}.${Math.floor(row / 267_000)},2024,${row % 977},,,`,
  );
  input = await made.write('large.csv', madeUpTable(rows));
});
afterAll(() => rm(made.folder, { recursive: true }));

/** Starts a run and stops it by signals, one after the other, when it says that a step begins. */
async function interrupted(step: string, ...signals: NodeJS.Signals[]): Promise<{ code: number; said: string }> {
  const words = ['map', input, '--definition', made.request.definition, '--out', join(made.folder, 'edition')];
  const child = spawn(process.execPath, [launcher, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (said.includes(step)) for (const signal of signals.splice(0)) child.kill(signal);
  });
  const [code] = (await once(child, 'close')) as [number];
  return { code, said };
}

test.each(['Reading', 'Choosing', 'Rating'])(
  'Ctrl-C at "%s …": exit code 130, one word, nothing left',
  async (step) => {
    const before = await readdir(made.folder);
    const { code, said } = await interrupted(step, 'SIGINT');
    expect(code).toBe(130);
    expect(said.slice(said.lastIndexOf(' …\n') + 3)).toBe('Stopped.\n');
    expect(await readdir(made.folder)).toEqual(before);
  },
);

test('a kill after Ctrl-C: at once, and nothing left either', async () => {
  const before = await readdir(made.folder);
  expect([130, 143]).toContain((await interrupted('Choosing', 'SIGINT', 'SIGTERM')).code);
  expect(await readdir(made.folder)).toEqual(before);
});
