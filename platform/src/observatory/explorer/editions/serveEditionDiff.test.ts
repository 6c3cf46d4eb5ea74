import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { call } from '../../../kernel/call.ts';
import { madeUpFolder } from '../../edition/madeUpFolder.fixture.ts';
import { mapRun } from '../../edition/mapRun.ts';
import { silentTerminal } from '../../edition/silentTerminal.fixture.ts';
import { exploredEdition, type ExploredEdition } from '../exploredEdition.fixture.ts';
import { editionFile } from './contract.ts';
import { compareEditions } from './diffContract.ts';

let explored: ExploredEdition;
beforeAll(async () => {
  explored = await exploredEdition();
  const source = await madeUpFolder();
  const strict = { ...source.request, years: [2023, 2024], settings: { minimum: '20000' } };
  await mapRun(strict, join(explored.folder, 'strict'), { report: false }, silentTerminal());
  await rm(source.folder, { recursive: true });
  await vi.waitFor(() => explored.shelf.edition('strict'), { timeout: 20_000 });
}, 30_000);
afterAll(() => explored.close());

test('the stars that move are those that other rules take, in the years that both have', async () => {
  const { transport } = explored;
  const compared = await call(compareEditions, { edition: 'made-up', with: 'strict' }, { transport });
  expect(compared).toMatchObject({
    years: [2023, 2024],
    differs: { data: false, definition: false, parameters: true, software: false },
    stars_after: { certain: 0, possible: 0 },
  });
  expect(compared.total).toBeGreaterThan(0);
  expect(compared.causes).toEqual([{ cause: 'parameters', clusters: compared.total }]);
  expect(compared.moved).toHaveLength(compared.total);
  const before = compared.moved.reduce((sum, { stars_before }) => sum + stars_before!, 0);
  expect(before).toBe(compared.stars_before.certain);
  const part = await call(compareEditions, { edition: 'made-up', with: 'strict', limit: 1, offset: 1 }, { transport });
  expect(part.moved).toEqual(compared.moved.slice(1, 2));
});

test('the other way round gains are losses', async () => {
  const { transport } = explored;
  const there = await call(compareEditions, { edition: 'made-up', with: 'strict' }, { transport });
  const back = await call(compareEditions, { edition: 'strict', with: 'made-up' }, { transport });
  expect(back.total).toBe(there.total);
  expect(back.stars_before).toEqual(there.stars_after);
});

test('an edition beside itself differs in nothing, and one that is not there is told', async () => {
  const { transport } = explored;
  const same = await call(compareEditions, { edition: 'made-up', with: 'made-up' }, { transport });
  expect(same).toMatchObject({ total: 0, moved: [], differs: { data: false, parameters: false } });
  await expect(call(compareEditions, { edition: 'made-up', with: 'x' }, { transport })).rejects.toThrow('no edition x');
});

test.each([
  '../made-up/manifest.json',
  '..%2Fmanifest.json',
  '/etc/passwd',
  'manifest.json\0',
  'manifest.json/',
  './manifest.json',
  'MANIFEST.JSON',
  '__proto__',
  "clusters.csv' or 1=1",
])('no file is given for the name %j', async (file) => {
  const { transport } = explored;
  await expect(call(editionFile, { edition: 'made-up', file }, { transport })).rejects.toMatchObject({ status: 404 });
});
