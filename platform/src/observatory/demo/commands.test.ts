import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recordingTerminal } from '../../kernel/recordingTerminal.fixture.ts';
import { demoCommand } from './commands.ts';
import { MADE_UP } from './madeUp.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'asterism-demo-command-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function typed(words: string[], json: boolean): Promise<string> {
  const terminal = recordingTerminal(json);
  await demoCommand(terminal).exitOverride().parseAsync(words, { from: 'user' });
  return terminal.results.join('');
}

describe('asterism demo', () => {
  test('says first that the data is made up, then which files there are', async () => {
    const said = await typed(['--out', folder], false);
    expect(said).toMatch(/^Made-up demonstration data/);
    for (const name of await readdir(folder)) expect(said).toContain(join(folder, name));
  });

  test('--json prints one object', async () => {
    expect(JSON.parse(await typed(['--out', folder, '--seed', '7'], true))).toMatchObject({
      seed: 7,
      folder,
      note: MADE_UP,
    });
  });

  test('a seed that is no whole number is refused, and nothing is written', async () => {
    await expect(typed(['--out', folder, '--seed', '1.5'], false)).rejects.toThrow(
      '--seed takes a whole number such as 1, not “1.5”.',
    );
    expect(await readdir(folder)).toEqual([]);
  });
});
