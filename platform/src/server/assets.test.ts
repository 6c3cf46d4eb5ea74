import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Assets } from './assets.ts';

let folder: string;
let assets: Assets;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'asterism-assets-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), 'the page');
  await writeFile(join(folder, 'assets', 'index-1.js'), 'the script');
  assets = await Assets.read(folder);
});
afterAll(() => rm(folder, { recursive: true }));

test.each([
  ['/', 200, 'the page'],
  ['/editions/made-up/clusters/DE11/29.1', 200, 'the page'],
  ['/embed/proof/editions/made-up/regions/R.1', 200, 'the page'],
  ['/nowhere', 404, 'the page'],
  ['/assets/index-1.js', 200, 'the script'],
  ['/assets/index-2.js', 404, 'Not found'],
  ['/favicon.ico', 404, 'Not found'],
  ['/wp/login.php', 404, 'Not found'],
  ['/../../etc/hosts.conf', 404, 'Not found'],
])('%s: %i', async (path, status, text) => {
  const isPage = (pathname: string): Promise<boolean> => Promise.resolve(pathname !== '/nowhere');
  const response = await assets.answer(new Request(`http://asterism.invalid${path}`), isPage);
  expect([response.status, await response.text()]).toEqual([status, text]);
});
