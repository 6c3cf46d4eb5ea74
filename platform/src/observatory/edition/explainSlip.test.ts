import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordingTerminal } from '../../kernel/recordingTerminal.fixture.ts';
import { explainCommand } from './commands.ts';
import { madeUpFolder, madeUpTable, type MadeUpFolder } from './madeUpFolder.fixture.ts';
import { madeUpSlip } from './madeUpSlip.fixture.ts';
import { mapRun } from './mapRun.ts';
import { silentTerminal } from './silentTerminal.fixture.ts';

let made: MadeUpFolder;
beforeAll(async () => {
  made = await madeUpFolder();
  const inputs = [await made.write('north.csv', madeUpTable(madeUpSlip()))];
  const request = { ...made.request, inputs, regionLevel: 'nuts2', totalIndustry: null };
  await mapRun(request, join(made.folder, 'north'), { report: false }, silentTerminal());
});
afterAll(() => rm(made.folder, { recursive: true }));

async function explained(json: boolean, ...asked: string[]): Promise<string> {
  const terminal = recordingTerminal(json);
  await explainCommand(terminal).parseAsync([join(made.folder, 'north'), ...asked], { from: 'user' });
  return terminal.results.join('\n');
}

const slip =
  "2024: Agder og Rogaland (NO04) has all of its country's figures for industry 47, and the other regions a zero, though nearly every region of other countries has it. This looks like a slip in the publication: ask the publisher, or rate another year with --year. The figures are used as they stand.";

test('figures that look like a slip are told with the cluster that they are in, before its cells', async () => {
  expect(await explained(false, 'NO04', 'shops')).toContain(`${slip}\nCells:\n`);
  expect(JSON.parse(await explained(true, 'NO04', 'shops'))).toMatchObject({ region: 'NO04', year: 2024, slip });
});

test.each([
  ['another cluster of the region', ['NO04', 'cars']],
  ['a region beside it that has a zero', ['NO03', 'shops']],
  ['another year', ['NO04', 'shops', '--year', '2023']],
])('%s: nothing to say', async (_, asked) => {
  expect(await explained(false, ...asked)).not.toContain('slip');
  expect(JSON.parse(await explained(true, ...asked))).toMatchObject({ slip: null });
});
