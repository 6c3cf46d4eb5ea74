import { truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { app } from '../../server/app.ts';
import { observatoryApi } from '../api.ts';
import { EditionShelf } from '../shelf/editionShelf.ts';
import { exploredEdition, type ExploredEdition } from './exploredEdition.fixture.ts';

let explored: ExploredEdition;
let shelf: EditionShelf;
let told: string[];
let get: (path: string) => Promise<Response>;

/** The made-up edition on a shelf that tells what it can't show, and a server that logs. */
beforeEach(async () => {
  explored = await exploredEdition();
  told = [];
  shelf = await EditionShelf.open([explored.folder], ({ name, reason }) => told.push(`${name}: ${reason}`));
  const server = app({
    served: observatoryApi(shelf),
    assets: null,
    log: pino({ base: null }, { write: (line: string) => told.push(line) }),
    requestsAMinute: null,
    isReady: () => true,
  });
  get = async (path) => server.request(`/api/v1${path}`);
});
afterEach(async () => {
  shelf.close();
  await explored.close();
});

/** The answer to a question about the edition. */
async function asked(path: string): Promise<[status: number, type: string | null, text: string]> {
  const response = await get(path);
  return [response.status, response.headers.get('content-type'), await response.text()];
}

const questions = [
  ['clusters.parquet', '/editions/made-up/clusters'],
  ['cells.parquet', '/editions/made-up/thresholds'],
  ['regions.parquet', '/editions/made-up/regions'],
] as const;

test.each(questions)('in the second in which %s is damaged, %s is not there, with the reason', async (file, path) => {
  expect((await get(path)).status).toBe(200);
  await truncate(join(explored.folder, 'made-up', file), 100);
  const [status, type, text] = await asked(`${path}?year=2023`);
  expect([status, type]).toEqual([404, 'application/problem+json']);
  expect(text).toContain(
    `"detail":"Edition made-up can't be shown. It is not what its manifest states (${file} changed)`,
  );
  expect(text).not.toContain(explored.folder);
  expect(told.filter((line) => line.startsWith('made-up: ') && line.includes(`${file} changed`))).toHaveLength(1);
  expect(told.filter((line) => line.includes('"msg":"fault"'))).toEqual([]);
});
