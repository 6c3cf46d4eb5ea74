import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { everyPage } from './everyPage.ts';
import { journey } from './journey.ts';
import { routes } from './routes.ts';

test('every route of the router is looked at', async () => {
  const router = await readFile(new URL('../src/web/router.tsx', import.meta.url), 'utf8');
  const declared = [...router.matchAll(/^ {2}path: '(.*)',$/gm)].map(([, path]) => path);
  expect(declared.length).toBeGreaterThan(10);
  expect(new Set(routes.flatMap(({ route }) => route ?? []))).toEqual(new Set(declared));
});

journey('a page is answered with 200, and with 404 where there is none', async ({ address }) => {
  const answered = await Promise.all(
    routes.map(async ({ path, route }) => [
      path,
      (await fetch(`${address}${path}`)).status,
      route === null ? 404 : 200,
    ]),
  );
  expect(answered.filter(([, status, wanted]) => status !== wanted)).toEqual([]);
});

describe('on a desktop', () => {
  everyPage('desktop');
});
