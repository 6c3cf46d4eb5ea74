import { expect } from 'vitest';
import type { Locator } from 'playwright-core';
import { axe } from './axe.ts';
import { journey } from './journey.ts';
import { settled } from './settled.ts';
import { focusedName, tabTo } from './tabTo.ts';

const pages = ['Map', 'Regions', 'Categories', 'Clusters', 'Compare', 'Space', 'Definitions', 'Thresholds'];

journey.for(pages)(
  '%s in the bar is reached by keyboard alone, and reading goes on at its title',
  async (name, { open }) => {
    const page = await open('/editions/made-up');
    await tabTo(page, name);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/editions/made-up/${name.toLowerCase()}*`);
    await settled(page);
    await page.locator('h1:focus').waitFor();
    await page
      .getByRole('navigation')
      .getByRole('link', { name, exact: true })
      .and(page.locator('[aria-current=page]'))
      .waitFor();
  },
);

journey('links name the edition that is the latest, whose address as the latest goes on working', async ({ open }) => {
  for (const width of ['desktop', 'phone'] as const) {
    const page = await open('/', { width });
    const link = (name: string): Locator =>
      page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name, exact: true });
    const unfold = async (): Promise<void> =>
      width === 'phone' ? page.getByRole('button', { name: 'Menu', exact: true }).click() : undefined;
    await unfold();
    for (const name of pages)
      await expect.poll(() => link(name).getAttribute('href')).toBe(`/editions/made-up/${name.toLowerCase()}`);
    await page.goto('/editions/latest/regions/XB14');
    await settled(page);
    expect(new URL(page.url()).pathname).toBe('/editions/latest/regions/XB14');
    await unfold();
    await expect.poll(() => link('Regions').getAttribute('href')).toBe('/editions/made-up/regions');
    await expect.poll(() => link('Regions').getAttribute('aria-current')).toBe('page');
    expect(await link('Map').getAttribute('aria-current')).toBeNull();
    await link('Map').click();
    await page.waitForURL('**/editions/made-up/map*');
    await settled(page);
  }
});

journey('the first stop of Tab leads past the bar', async ({ open }) => {
  const page = await open('/editions');
  await page.keyboard.press('Tab');
  expect(await focusedName(page)).toBe('Skip to the content');
  expect((await page.locator(':focus').boundingBox())!.x, 'it shows itself').toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.locator('main :focus').count()).toBe(1);
});

journey('an address that leads nowhere says so, and leads home', async ({ open }) => {
  const page = await open('/nowhere');
  await page.getByRole('heading', { level: 1, name: 'There is no such page' }).waitFor();
  expect(await page.title()).toBe('There is no such page · Asterism');
  expect(await axe(page)).toEqual([]);
  await tabTo(page, 'Start from the beginning');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/$/);
  await settled(page);
});

journey('colours are chosen by keyboard, and stay chosen', async ({ open }) => {
  const page = await open('/editions', { theme: 'light' });
  const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await tabTo(page, 'Colours');
  await page.keyboard.press('Enter');
  await page.getByRole('menuitemradio', { name: 'Dark' }).waitFor();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect.poll(paper).not.toBe(light);
  const dark = await paper();
  expect(await axe(page)).toEqual([]);
  await page.reload();
  await settled(page);
  expect(await paper()).toBe(dark);
});

journey('another edition is chosen by keyboard, and the page stays the same', async ({ open }) => {
  const page = await open('/editions/made-up/regions');
  await tabTo(page, /^Edition: .*2020 to 2024/);
  await page.keyboard.press('Enter');
  await page.getByRole('menuitemradio', { name: /made-up-2023 · 2023/ }).waitFor();
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/editions/made-up-2023/regions*');
  await settled(page);
});

journey('search is reached by one key, says what it finds, and leads there', async ({ open }) => {
  const page = await open('/editions/made-up/regions');
  await page.keyboard.press('/');
  expect(await focusedName(page)).toContain('Search');
  await page.keyboard.type('automotive');
  await page
    .getByRole('option', { name: /Automotive/ })
    .first()
    .waitFor();
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/editions/made-up/categories/automotive*');
  await settled(page);
});

journey('leaving the search by Tab closes what it found', async ({ open }) => {
  const page = await open('/editions/made-up/regions');
  await page.keyboard.press('/');
  await page.keyboard.type('automotive');
  await page
    .getByRole('option', { name: /Automotive/ })
    .first()
    .waitFor();
  await page.keyboard.press('Tab');
  await page.getByRole('listbox').waitFor({ state: 'detached' });
  expect(await page.locator(':focus').count()).toBe(1);
  expect(await page.locator('[aria-hidden=true] :focus, [aria-hidden=true]:focus').count()).toBe(0);
});

journey('search that finds nothing says so', async ({ open }) => {
  const page = await open('/editions/made-up/regions');
  await page.keyboard.press('/');
  await page.keyboard.type('zzzz');
  await page.getByText('Nothing is called “zzzz” in this edition.').waitFor();
});

journey('on a phone the pages stand in a panel that opens and closes by keyboard', async ({ open }) => {
  const page = await open('/editions', { width: 'phone' });
  await tabTo(page, 'Menu');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Pages' });
  await panel.waitFor();
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  expect(await focusedName(page)).toBe('Menu');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Regions');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/regions*');
  await settled(page);
  await panel.waitFor({ state: 'detached' });
});

journey('an edition that is not there says which are', async ({ open }) => {
  const page = await open('/editions/made-op/regions', { settles: false });
  await page.getByRole('main').getByText('did you mean made-up?').first().waitFor();
  expect(await axe(page)).toEqual([]);
});
