import { expect } from 'vitest';
import { axe } from './axe.ts';
import { hiddenStops } from './hiddenStops.ts';
import { journey, type Look } from './journey.ts';
import { picture } from './picture.ts';
import { routes } from './routes.ts';
import { tooWide } from './tooWide.ts';

/** Looks at every page in one width, by day and by night. Each width is a file of its own, so that two are looked at side by side. */
export function everyPage(width: Look['width']): void {
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
}
