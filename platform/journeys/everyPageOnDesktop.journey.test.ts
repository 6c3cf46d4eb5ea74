import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { everyPage } from './everyPage.ts';
import { routes } from './routes.ts';

test('every route of the router is looked at', async () => {
  const router = await readFile(new URL('../src/web/router.tsx', import.meta.url), 'utf8');
  const declared = [...router.matchAll(/^ {2}path: '(.*)',$/gm)].map(([, path]) => path);
  expect(declared.length).toBeGreaterThan(10);
  expect(new Set(routes.flatMap(({ route }) => route ?? []))).toEqual(new Set(declared));
});

describe('on a desktop', () => {
  everyPage('desktop');
});
