import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { journey } from './journey.ts';

const frames = [
  { width: 700, height: 640 },
  { width: 390, height: 500 },
] as const;
const embedded = [
  ['map', '/embed/map/editions/made-up/map?category=automotive&measure=lq', '.region-map > svg'],
  ['chart', '/embed/portfolio/editions/made-up/regions/XB14', '.figure-image > svg'],
  ['network', '/embed/space/editions/made-up/space', '.region-map > svg'],
] as const;

/** Where an image begins and ends, where its source and its edition do, and how high the frame is: pixels from its top. */
function heights(page: Page, image: string): Promise<readonly number[]> {
  return page.evaluate((selector) => {
    const box = (name: string): DOMRect => document.querySelector(name)!.getBoundingClientRect();
    const [drawn, source, foot] = [box(selector), box('.figure-source'), box('.embed-foot')];
    return [drawn.top, drawn.bottom, source.top, source.bottom, foot.top, foot.bottom, innerHeight];
  }, image);
}

journey.for(embedded)(
  'the %s alone takes the size of its frame: image, source and edition are in sight',
  async ([, path, image], { open }) => {
    const page = await open(path, { settles: false });
    await page.locator(image).waitFor();
    for (const size of frames) {
      await page.setViewportSize(size);
      await expect
        .poll(async () => {
          const seen = [0, ...(await heights(page, image))].map(Math.round);
          return seen.slice(1).every((height, at) => height >= seen[at]!) ? 'in sight' : seen.join(' ');
        })
        .toBe('in sight');
      await expect
        .poll(async () => {
          const drawn = await page.locator(image).boundingBox();
          return drawn && Math.min(drawn.width, drawn.height);
        })
        .toBeGreaterThan(150);
      expect(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
  },
);

journey('the code that is offered has a height in which nothing has to be scrolled', async ({ open }) => {
  const whole = await open('/editions/made-up/map');
  await whole
    .getByRole('button', { name: /^Save or cite/ })
    .first()
    .click();
  await whole.getByRole('menuitem', { name: 'Embed …' }).click();
  const code = (await whole.getByRole('dialog').getByText('<iframe').textContent())!;
  const [, path, height] = / src="https?:\/\/[^/]+([^"]+)".* height="(\d+)"/.exec(code)!;
  const page = await open(path!.replaceAll('&amp;', '&'), { settles: false });
  await page.setViewportSize({ width: 700, height: Number(height) });
  await page.locator('.region-map > svg').waitFor();
  await expect
    .poll(() => page.locator('.embed-place').evaluate((place) => place.scrollHeight - place.clientHeight))
    .toBeLessThanOrEqual(0);
});

journey('the code that is offered is the same whether the table of the figure is unfolded or not', async ({ open }) => {
  const codes: string[] = [];
  for (const search of ['', '?unfolded=portfolio']) {
    const page = await open(`/editions/made-up/regions/XB14${search}`);
    const figure = page.locator('figure#portfolio');
    await figure.locator('.figure-image > svg').waitFor();
    await expect.poll(() => figure.getByRole('table').isVisible()).toBe(search !== '');
    await figure.getByRole('button', { name: /^Save or cite/ }).click();
    await page.getByRole('menuitem', { name: 'Embed …' }).click();
    codes.push((await page.getByRole('dialog').getByText('<iframe').textContent())!);
  }
  expect(codes[1]).toBe(codes[0]);
});

journey('what is pointed at on a map in a frame is told beside it', async ({ open }) => {
  const page = await open('/embed/map/editions/made-up/map', { settles: false });
  await page.setViewportSize({ width: 900, height: 500 });
  const region = page.locator('[data-at]').first();
  await region.waitFor();
  await region.hover({ force: true });
  const tip = page.locator('.map-tip');
  await tip.waitFor();
  const [told, map] = [(await tip.boundingBox())!, (await page.locator('.region-map').boundingBox())!];
  expect(told.x).toBeGreaterThan(map.x);
  expect(told.x + told.width).toBeLessThan(map.x + map.width);
});
