import { execFileSync } from 'node:child_process';
import { afterAll, expect, test } from 'vitest';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mapCommand } from './commands.ts';
import { EditionFrames } from './editionFrames.ts';
import { madeUpFolder } from './madeUpFolder.fixture.ts';
import { mapCommandLine, shellWord } from './mapCommandLine.ts';
import { mapRun } from './mapRun.ts';
import { silentTerminal } from './silentTerminal.fixture.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

test('what it makes is the same edition, byte for byte', async () => {
  const made = await madeUpFolder();
  const scratch = await mkdtemp(join(tmpdir(), 'asterism-again-'));
  folders.push(made.folder, scratch);
  const own = join(made.folder, "it's own");
  await mapRun(
    {
      ...made.request,
      years: [2022, 2024],
      title: "Anna's clusters",
      settings: { minimum: '500' },
      columns: { region: 'region' },
    },
    own,
    { report: false },
    silentTerminal(),
  );
  const edition = await EditionFrames.open(own);
  const line = mapCommandLine(edition.manifest, own).replace(' employment.csv ', ` ${shellWord(made.input)} `);
  expect(edition.manifest.title).toBe("Anna's clusters");
  edition.close();
  const parsed = execFileSync('sh', ['-c', `printf '%s\\n' ${line}`], { encoding: 'utf8' })
    .trimEnd()
    .split('\n');
  expect(parsed.slice(0, 3)).toEqual(['npx', 'asterism', 'map']);
  await mapCommand(silentTerminal()).parseAsync([...parsed.slice(3), '--no-report'], { from: 'user' });
  folders.push(`${own}-again`);
  expect(await readFile(join(`${own}-again`, 'manifest.json'), 'utf8')).toBe(
    await readFile(join(own, 'manifest.json'), 'utf8'),
  );
});

test.each(['plain.csv', "it's", '$(reboot)', '-rf', 'two words', '*', '', 'a"b', String.raw`a\b`, 'ü;ls'])(
  'a shell takes %s as one word',
  (word) => {
    expect(execFileSync('sh', ['-c', `printf '%s|' ${shellWord(word)}`], { encoding: 'utf8' })).toBe(`${word}|`);
  },
);
