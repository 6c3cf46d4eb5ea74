import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { diff } from './diff.ts';
import { diffLines, movedRows } from './diffInWords.ts';
import { madeUpFolder, madeUpTable, type MadeUpFolder } from './madeUpFolder.fixture.ts';
import { madeUpSlip } from './madeUpSlip.fixture.ts';
import { mapRun } from './mapRun.ts';
import type { MapRequest } from './mapRequest.ts';
import { silentTerminal } from './silentTerminal.fixture.ts';

let made: MadeUpFolder;
const path = (name: string): string => join(made.folder, name);

async function edition(name: string, rows: readonly string[], change: Partial<MapRequest> = {}): Promise<void> {
  const inputs = [await made.write(`${name}.csv`, madeUpTable(rows))];
  const request = { ...made.request, inputs, regionLevel: 'nuts2', totalIndustry: null, ...change };
  await mapRun(request, path(name), { report: false }, silentTerminal());
}

beforeAll(async () => {
  made = await madeUpFolder();
  await edition('slip', madeUpSlip());
  await edition('mended', madeUpSlip(true));
  await edition('strict', madeUpSlip(), { settings: { minimum: '2000' } });
  await edition('lax', madeUpSlip(), { settings: { minimum: '100' } });
});
afterAll(() => rm(made.folder, { recursive: true }));

async function shopsOfNo04(a: string, b: string): Promise<{ slip: unknown; line: string | undefined }> {
  const difference = await diff(path(a), path(b));
  const row = movedRows(difference.moved).find(({ region, category }) => region === 'NO04' && category === 'shops');
  return { slip: row?.['slip'], line: diffLines(difference, Infinity).find((line) => line.includes('NO04 shops')) };
}

test('a star that moves with a slip is told with the edition that has the slip', async () => {
  expect(await shopsOfNo04('slip', 'mended')).toEqual({
    slip: 'before',
    line: '  2024 NO04 shops: 1 star → 0 stars (figure revised; looks like a slip before)',
  });
  expect(await shopsOfNo04('mended', 'slip')).toMatchObject({ slip: 'after' });
  const { line } = await shopsOfNo04('slip', 'strict');
  expect(line).toBe('  2024 NO04 shops: 1 star → 0 stars (parameters; looks like a slip in both)');
});

test('other clusters that move have none', async () => {
  const rows = movedRows((await diff(path('slip'), path('lax'))).moved);
  const others = rows.filter(({ region }) => region !== 'NO04');
  expect(others.length).toBeGreaterThan(0);
  expect(new Set(others.map(({ slip }) => slip))).toEqual(new Set(['none']));
});
