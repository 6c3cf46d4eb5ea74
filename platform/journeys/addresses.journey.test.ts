import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { axe } from './axe.ts';
import { journey } from './journey.ts';
import { tabTo } from './tabTo.ts';

const edition = '/editions/made-up';
const region = `${edition}/regions/XB14`;

/** What a field of a page's address says. */
function field(page: Page, name: string): string | null {
  return new URL(page.url()).searchParams.get(name);
}

/** The figure of a region's economy, with its table. */
function portfolio(page: Page): Locator {
  return page.locator('figure#portfolio');
}

/** What stands in the first rows of a figure's table; nothing where that is folded away. */
async function rowsOf(figure: Locator): Promise<string[]> {
  if (!(await figure.getByRole('table').isVisible())) return [];
  return (await figure.getByRole('table').getByRole('rowheader').allTextContents()).slice(0, 5);
}

/** Where the marks of the network lie. */
function marksOf(page: Page): Promise<(string | null)[]> {
  return page
    .locator('figure#space svg g[data-at]')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('transform')));
}

/** Goes to the list of clusters by the bar, and back. */
async function leaveAndReturn(page: Page): Promise<void> {
  const title = page.getByRole('heading', { level: 1, name: 'Clusters' });
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Clusters' }).click();
  await title.waitFor();
  await page.goBack();
  await title.waitFor({ state: 'detached' });
}

/** Goes to the list of clusters once more, and back. */
async function forwardAndBack(page: Page): Promise<void> {
  const title = page.getByRole('heading', { level: 1, name: 'Clusters' });
  await page.goForward();
  await title.waitFor();
  await page.goBack();
  await title.waitFor({ state: 'detached' });
}

journey(
  'the table beneath a figure stays unfolded and sorted: after a copied address, back and forward, until it is folded',
  async ({ open }) => {
    const page = await open(region);
    await portfolio(page).getByRole('img').waitFor();
    await portfolio(page).getByText('The figures as a table').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => field(page, 'unfolded')).toBe('portfolio');
    const first = await rowsOf(portfolio(page));
    expect(first).toHaveLength(5);
    await portfolio(page).getByRole('columnheader').first().getByRole('button').click();
    await expect.poll(() => field(page, 'table_portfolio')).toMatch(/^-?\w+$/);
    await expect.poll(() => rowsOf(portfolio(page))).not.toEqual(first);
    const sorted = await rowsOf(portfolio(page));
    await page.locator('figure#structure').getByText('The figures as a table').click();
    await expect.poll(() => field(page, 'unfolded')).toBe('portfolio.structure');

    const copied = await open(page.url(), { width: 'phone', theme: 'dark' });
    await expect.poll(() => rowsOf(portfolio(copied))).toEqual(sorted);
    await expect.poll(() => rowsOf(copied.locator('figure#structure'))).toHaveLength(5);
    expect(await rowsOf(copied.locator('figure#over-time'))).toEqual([]);
    expect(await axe(copied)).toEqual([]);

    await leaveAndReturn(page);
    await expect.poll(() => rowsOf(portfolio(page))).toEqual(sorted);
    await forwardAndBack(page);
    await expect.poll(() => rowsOf(portfolio(page))).toEqual(sorted);
    await portfolio(page).getByText('The figures as a table').click();
    await expect.poll(() => field(page, 'unfolded')).toBe('structure');
    await expect.poll(() => rowsOf(portfolio(page))).toEqual([]);
  },
);

journey('which industries are listed of two definitions stands in the address, by keyboard alone', async ({ open }) => {
  const page = await open(`${edition}/definitions?beside=kibs`);
  const rows = (of: Page): Promise<number> => of.getByRole('table').first().getByRole('row').count();
  const listsAll = (of: Page): Promise<boolean> => of.getByRole('radio', { name: 'All', exact: true }).isChecked();
  await page.getByRole('table').first().waitFor();
  await tabTo(page, /^Those that change|^Changed/);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => field(page, 'listed')).toBe('all');
  const copied = await open(page.url());
  for (const of of [page, copied]) await expect.poll(() => listsAll(of)).toBe(true);
  await expect.poll(() => rows(copied)).toBe(await rows(page));
  await leaveAndReturn(page);
  await expect.poll(() => listsAll(page)).toBe(true);
  await forwardAndBack(page);
  await expect.poll(() => listsAll(page)).toBe(true);
});

journey('the laboratory keeps what is edited, what is listed and what is searched for', async ({ open }) => {
  const page = await open(`${edition}/laboratory`);
  const list = (of: Page): Locator => of.getByRole('tabpanel').getByRole('listitem');
  await page.getByText('In no category', { exact: true }).click();
  await expect.poll(() => field(page, 'listed')).toBe('none');
  await page.getByLabel('Search codes and categories').fill('9');
  await expect.poll(() => field(page, 'table_edited_industries')).toBe('..9');
  const nines = async (of: Page): Promise<number> => {
    const texts = await list(of).allTextContents();
    return texts.every((text) => text.includes('9')) ? texts.length : 0;
  };
  await expect.poll(() => page.getByRole('radio', { name: 'In no category' }).isChecked()).toBe(true);
  await expect.poll(() => nines(page)).toBeGreaterThan(0);
  const none = await nines(page);
  const copied = await open(page.url(), { width: 'phone' });
  await expect.poll(() => nines(copied)).toBe(none);
  expect(await copied.getByLabel('Search codes and categories').inputValue()).toBe('9');

  await page.getByRole('tab', { name: 'Categories' }).click();
  await expect.poll(() => field(page, 'part')).toBe('categories');
  await page.getByLabel('Search codes and categories').fill('finance');
  await expect.poll(() => field(page, 'table_edited_categories')).toBe('..finance');
  await expect.poll(() => list(page).count()).toBe(1);
  await page.reload();
  await expect.poll(() => list(page).count()).toBe(1);
  await leaveAndReturn(page);
  await expect.poll(() => list(page).count()).toBe(1);
  await page.getByRole('tab', { name: 'Industries' }).click();
  await expect.poll(() => field(page, 'part')).toBeNull();
  await expect.poll(() => nines(page)).toBe(none);
});

journey('the part of the network that is seen stands in the address, for every width', async ({ open }) => {
  const page = await open(`${edition}/space`);
  const whole = await marksOf(page);
  await tabTo(page, /^Which categories are found in the same regions/);
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await expect.poll(() => field(page, 'view')).toMatch(/^2\.56_\d+_\d+$/);
  const seen = await marksOf(page);
  expect(seen).not.toEqual(whole);
  const near = (of: readonly (string | null)[]): number[] =>
    of.flatMap((transform) => (transform ?? '').match(/-?[\d.]+/g)!.map((at) => Math.round(Number(at) / 20)));
  const copied = await open(page.url());
  await expect.poll(async () => near(await marksOf(copied))).toEqual(near(seen));
  const phone = await open(page.url(), { width: 'phone' });
  await phone.locator('figure#space .is-enlarged').waitFor();
  expect(field(phone, 'view')).toBe(field(page, 'view'));
  await leaveAndReturn(page);
  await expect.poll(async () => near(await marksOf(page))).toEqual(near(seen));
  await page.getByRole('button', { name: 'Show all of the map' }).click();
  await expect.poll(() => field(page, 'view')).toBeNull();
  await expect.poll(() => marksOf(page)).toEqual(whole);
});

journey('a map that moves on while its address is written is not taken back', async ({ open }) => {
  const page = await open(`${edition}/map`, {
    first: (blank) =>
      blank.addInitScript(() => {
        const start = setTimeout;
        let isMoved = false;
        const moveOn = (): void => {
          if (isMoved) return;
          isMoved = true;
          const wheel = { ctrlKey: true, deltaY: -200, bubbles: true, cancelable: true };
          document.querySelector('.region-map svg')!.dispatchEvent(new WheelEvent('wheel', wheel));
        };
        const begin = (done: () => void, pause?: number): number =>
          start(() => {
            done();
            if (pause === 150 && document.querySelector('.region-map svg') !== null) moveOn();
          }, pause) as unknown as number;
        Object.assign(globalThis, { setTimeout: begin });
      }),
  });
  const stage = page.locator('.region-map svg > g').first();
  await stage.evaluate((element) => {
    const told = document.documentElement.dataset;
    new MutationObserver(() => {
      const scale = /scale\((.*)\)/.exec(element.getAttribute('transform') ?? '')?.[1] ?? '';
      told.scales = `${told.scales ?? ''} ${Number(scale).toFixed(2)}`;
    }).observe(element, { attributeFilter: ['transform'] });
  });
  await page.getByRole('button', { name: 'Enlarge the map' }).click();
  await expect.poll(() => field(page, 'view')).toMatch(/^3\.56_/);
  const scales = await page.evaluate(() => document.documentElement.dataset.scales!.trim().split(' ').map(Number));
  expect(scales).toEqual(scales.toSorted((a, b) => a - b));
  expect(scales.at(-1)).toBe(3.56);
});

journey('another address of the map shows its year, whatever the slider said before', async ({ open }) => {
  const page = await open(`${edition}/map`);
  const year = page.getByRole('status', { name: 'Year' });
  await expect.poll(() => year.textContent()).toBe('2024');
  await page.getByRole('slider', { name: 'Year' }).press('ArrowLeft');
  await expect.poll(() => field(page, 'year')).toBe('2023');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Map' }).click();
  await expect.poll(() => field(page, 'year')).toBeNull();
  await expect.poll(() => year.textContent()).toBe('2024');
  await page.goBack();
  await expect.poll(() => year.textContent()).toBe('2023');
  await page.goForward();
  await expect.poll(() => year.textContent()).toBe('2024');
});

journey('what the reference is searched for follows its address', async ({ open }) => {
  const page = await open('/reference');
  const box = page.getByRole('main').getByRole('searchbox');
  await box.pressSequentially('cluster');
  await expect.poll(() => field(page, 'find')).toBe('cluster');
  expect(await box.inputValue()).toBe('cluster');
  await page.evaluate(() => {
    history.pushState(null, '', '/reference?find=region');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await expect.poll(() => box.inputValue()).toBe('region');
  await page.goBack();
  await expect.poll(() => box.inputValue()).toBe('cluster');
});

journey('an address that says what no page knows is passed over, and the page stands', async ({ open }) => {
  const junk = 'unfolded=%7B%22a%22%3A1%7D&listed=%5B1%5D&part=7&view=zzz&table_notes=0&table_edited_industries=-&';
  for (const path of [
    `${region}?${junk}table_portfolio=--x`,
    `${region}?unfolded=nothing.%3Cb%3E..`,
    `${edition}?${junk}`,
    `${edition}/space?${junk}`,
    `${edition}/space?view=0.001_999999_0`,
    `${edition}/map?${junk}`,
    `${edition}/definitions?beside=kibs&${junk}`,
    `${edition}/laboratory?${junk}`,
  ]) {
    const page = await open(path);
    const found = await Promise.all(
      ['main [role="alert"]', 'main details[open]', '.is-enlarged'].map((what) => page.locator(what).count()),
    );
    expect([path, ...found]).toEqual([path, 0, 0, 0]);
  }
});
