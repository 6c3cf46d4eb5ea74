import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { axe } from './axe.ts';
import { answers } from './fakeAnswers.ts';
import { journey } from './journey.ts';
import { tabTo } from './tabTo.ts';

const list = '/editions/made-up/regions';
const api = '/api/v1/editions/made-up/regions';

/** What stands in the first two columns of a table's rows that are made. */
function rowsOf(page: Page, table = 0): Promise<string[]> {
  return page
    .getByRole('table')
    .nth(table)
    .locator('tbody tr[aria-rowindex]')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.children]
          .slice(0, 2)
          .map((cell) => cell.textContent)
          .join(' '),
      ),
    );
}

/** Numbers of the first and last row that are made. */
async function made(page: Page): Promise<number[]> {
  const numbers = await page
    .locator('tbody tr[aria-rowindex]')
    .evaluateAll((rows) => rows.map((row) => Number(row.getAttribute('aria-rowindex'))));
  return [numbers[0]!, numbers.at(-1)!];
}

/** So many regions, the largest first; what is left out of them is added. */
function regions(count: number, first: object = {}): object {
  return {
    year: 2024,
    regions: Array.from({ length: count }, (_, at) => ({
      region: `Q${String(at).padStart(4, '0')}`,
      name: `Place ${at}`,
      parent: null,
      year: 2024,
      value: count - at,
      value_low: count - at,
      value_high: count - at,
      clusters: 1,
      stars_1: 0,
      stars_2: 0,
      stars_3: 0,
      stars: 0,
      stars_max: 0,
      gini: null,
      diversity: null,
      strong_share_low: 0,
      strong_share_high: 0,
      cells_unknown: 0,
      ...(at === 0 ? first : {}),
    })),
  };
}

journey(
  'what is searched for and how a table is sorted stand in the address, and come back with it',
  async ({ open }) => {
    const page = await open(list);
    await page.getByLabel('Search in this table').fill('xb');
    await page.getByRole('button', { name: 'Employment' }).click();
    await page.getByRole('button', { name: 'Employment' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('table')).toBe('employment..xb');
    const before = await rowsOf(page);
    expect(before.length).toBeGreaterThan(2);
    await page.reload();
    await page.getByRole('table').waitFor();
    await expect.poll(() => rowsOf(page)).toEqual(before);
    expect(await page.getByLabel('Search in this table').inputValue()).toBe('xb');
    expect(await page.getByRole('columnheader', { name: 'Employment' }).getAttribute('aria-sort')).toBe('ascending');
    await page.getByRole('table').getByRole('link').first().click();
    await page.getByRole('heading', { level: 2, name: 'Clusters' }).waitFor();
    await page.goBack();
    await expect.poll(() => rowsOf(page)).toEqual(before);
    await page.goForward();
    await page.getByRole('heading', { level: 2, name: 'Clusters' }).waitFor();
  },
);

journey('two tables of a page keep their state apart, and another year keeps both', async ({ open }) => {
  const page = await open(`${list}/XB14?table_clusters=category&table_similar=-region`);
  const clusters = page.getByRole('region', { name: /^Clusters/ }).first();
  const similar = page.getByRole('region', { name: /alike|similar/i }).first();
  const sorted = (table: typeof clusters): Promise<string | null> =>
    table.locator('th[aria-sort]').getAttribute('aria-sort');
  await expect.poll(() => sorted(clusters)).toBe('ascending');
  await expect.poll(() => sorted(similar)).toBe('descending');
  await clusters.getByRole('button', { name: 'Category' }).click();
  await expect.poll(() => new URL(page.url()).search).toBe('?table_clusters=-category&table_similar=-region');
  expect(await sorted(similar)).toBe('descending');
  await page.getByRole('combobox', { name: 'Year' }).click();
  await page.getByRole('option', { name: '2023' }).click();
  await expect
    .poll(() => Object.fromEntries(new URL(page.url()).searchParams))
    .toEqual({ year: '2023', table_clusters: '-category', table_similar: '-region' });
  await expect.poll(() => sorted(similar)).toBe('descending');
});

journey('a state that no table has is passed over', async ({ open }) => {
  const page = await open(`${list}?table=-no_such_column.0.`);
  expect((await rowsOf(page)).length).toBeGreaterThan(20);
  expect(await page.getByRole('columnheader', { name: 'Stars' }).first().getAttribute('aria-sort')).toBe('descending');
  const other = await open(`${list}?table=%7B%22find%22%3A1%7D&year=2024`);
  expect(await rowsOf(other)).toEqual(await rowsOf(page));
});

journey(
  'a table of thousands of rows makes those that are seen, by keyboard too, and all where they are needed',
  async ({ open }) => {
    const page = await open(`${list}?table=-employment`, { first: (blank) => answers(blank, api, regions(3200)) });
    const table = page.getByRole('table');
    await tabTo(page, 'Show all');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('table')).toBe('-employment.all');
    await expect.poll(async () => (await rowsOf(page)).length).toBeLessThan(100);
    expect(await table.getAttribute('aria-rowcount')).toBe('3201');
    expect((await made(page))[0]).toBe(2);
    expect(await axe(page)).toEqual([]);
    await page.getByRole('region', { name: 'Regions in 2024' }).press('End');
    await expect.poll(async () => (await made(page))[1]).toBe(3201);
    await table.getByRole('link', { name: 'Place 3199' }).waitFor();
    await page.getByRole('region', { name: 'Regions in 2024' }).press('Home');
    await expect.poll(async () => (await made(page))[0]).toBe(2);
    await tabTo(page, 'Place 60');
    expect(await page.locator(':focus').isVisible()).toBe(true);
    await page.getByLabel('Search in this table').fill('place 271');
    await expect.poll(async () => (await rowsOf(page)).length).toBe(13);
    await page.getByLabel('Search in this table').fill('');
    await tabTo(page, 'Show all');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await rowsOf(page)).length).toBeLessThan(100);
    await page.keyboard.press('Control+f');
    await expect.poll(async () => (await rowsOf(page)).length).toBe(3200);
  },
);

journey('a name that turns its direction turns nothing around it', async ({ open }) => {
  const name = 'Upper\u202eland';
  const page = await open(list, {
    first: (blank) => answers(blank, api, regions(30, { name, region: 'XA01' })),
  });
  const code = page.getByRole('table').getByText('XA01', { exact: true });
  const link = page.getByRole('table').getByRole('link', { name: 'Upper' });
  await link.waitFor();
  const [before, after] = [await link.boundingBox(), await code.boundingBox()];
  expect(after!.x).toBeGreaterThanOrEqual(before!.x + before!.width);

  const map = await open('/editions/made-up/map?region=XA01', {
    first: async (blank) => {
      await blank.route(/\/(map-layout|region-names)$/, async (route) => {
        const answer = await route.fetch();
        const layout = (await answer.json()) as { regions: { region: string; name: string | null }[] };
        layout.regions.find(({ region }) => region === 'XA01')!.name = name;
        await route.fulfill({ response: answer, json: layout });
      });
    },
  });
  const title = map.getByRole('heading', { level: 2, name: 'XA01' });
  await title.waitFor();
  expect(await title.textContent()).toBe(`\u2068${name}\u2069 (XA01)`);
  await map.getByRole('row', { name: `\u2068${name}\u2069 (XA01)` }).waitFor();
});
