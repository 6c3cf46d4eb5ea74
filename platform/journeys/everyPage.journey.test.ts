import { describe, expect } from 'vitest';
import { axe } from './axe.ts';
import { journey, type Look } from './journey.ts';
import { picture } from './picture.ts';
import { routes } from './routes.ts';

const looks: readonly Look[] = [
  { width: 'desktop', theme: 'light' },
  { width: 'desktop', theme: 'dark' },
  { width: 'phone', theme: 'light' },
  { width: 'phone', theme: 'dark' },
];

describe.each(looks)('$width, $theme', (look) => {
  journey.for(routes)(
    '$name has a title, nothing for axe, and no sideways scrolling',
    async ({ name, path }, { open }) => {
      const page = await open(path, look);
      await picture(page, `${name}-${look.width}-${look.theme}`);
      expect(await axe(page)).toEqual([]);
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways, 'pixels that the page is wider than its window').toBe(0);
    },
  );
});
