import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { axe } from './axe.ts';
import { journey, type Look } from './journey.ts';
import { picture } from './picture.ts';
import { routes } from './routes.ts';
import { tooWide } from './tooWide.ts';

const looks: readonly Look[] = [
  { width: 'desktop', theme: 'light' },
  { width: 'desktop', theme: 'dark' },
  { width: 'phone', theme: 'light' },
  { width: 'phone', theme: 'dark' },
];

test('every route of the router is looked at', async () => {
  const router = await readFile(new URL('../src/web/router.tsx', import.meta.url), 'utf8');
  const declared = [...router.matchAll(/^ {2}path: '(.*)',$/gm)].map(([, path]) => path);
  expect(declared.length).toBeGreaterThan(10);
  expect(new Set(routes.flatMap(({ route }) => route ?? []))).toEqual(new Set(declared));
});

describe.each(looks)('$width, $theme', (look) => {
  journey.for(routes)(
    '$name has a title, nothing for axe, and no sideways scrolling',
    async ({ name, path }, { open }) => {
      const page = await open(path, look);
      await picture(page, `${name}-${look.width}-${look.theme}`);
      expect(await axe(page)).toEqual([]);
      expect(await tooWide(page)).toEqual([]);
    },
  );
});
