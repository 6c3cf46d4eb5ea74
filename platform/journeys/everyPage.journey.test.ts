import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { axe } from './axe.ts';
import { hiddenStops } from './hiddenStops.ts';
import { journey } from './journey.ts';
import { picture } from './picture.ts';
import { routes } from './routes.ts';
import { tooWide } from './tooWide.ts';

test('every route of the router is looked at', async () => {
  const router = await readFile(new URL('../src/web/router.tsx', import.meta.url), 'utf8');
  const declared = [...router.matchAll(/^ {2}path: '(.*)',$/gm)].map(([, path]) => path);
  expect(declared.length).toBeGreaterThan(10);
  expect(new Set(routes.flatMap(({ route }) => route ?? []))).toEqual(new Set(declared));
});

describe.each(['desktop', 'phone'] as const)('%s', (width) => {
  journey.for(routes)(
    '$name has a title, nothing for axe by day or night, no sideways scrolling, and shows what has the focus',
    async ({ name, path }, { open }) => {
      const page = await open(path, { width });
      for (const theme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: theme });
        await picture(page, `${name}-${width}-${theme}`);
        expect.soft(await axe(page), theme).toEqual([]);
      }
      expect.soft(await tooWide(page)).toEqual([]);
      expect.soft(await hiddenStops(page)).toEqual([]);
    },
  );
});
