import { expect } from 'vitest';
import { axe } from './axe.ts';
import { answers, fails, hangs } from './fakeAnswers.ts';
import { journey } from './journey.ts';
import { tabTo } from './tabTo.ts';

const list = '/editions/made-up/regions';
const api = '/api/v1/editions/made-up/regions';

journey('a region is looked for in the list and its portrait read, by keyboard alone', async ({ open }) => {
  const page = await open(list);
  await tabTo(page, 'Search in this table');
  await page.keyboard.type('pella xb14');
  const table = page.getByRole('table');
  await table.getByRole('link', { name: 'Pellamoor' }).waitFor();
  await expect.poll(() => table.getByRole('row').count()).toBe(2);
  await tabTo(page, 'Pellamoor');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Pellamoor (XB14)' }).waitFor();
  await tabTo(page, 'Finance and insurance');
  expect(new URL(page.url()).pathname).toBe(`${list}/XB14`);
});

journey('the table of regions is sorted by its headings', async ({ open }) => {
  const page = await open(list);
  await page.getByRole('button', { name: 'Employment' }).press('Enter');
  expect(await page.getByRole('columnheader', { name: 'Employment' }).getAttribute('aria-sort')).toBe('descending');
  const first = page.getByRole('table').getByRole('rowheader').first();
  expect(await first.innerText()).toContain('XA06');
});

journey('another year is chosen by keyboard, and the address keeps it', async ({ open }) => {
  const page = await open(list);
  await tabTo(page, /^Year/);
  await page.keyboard.press('Enter');
  await page.locator('[role=option][data-highlighted]', { hasText: '2024' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.locator('[role=option][data-highlighted]', { hasText: '2023' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'Regions in 2023' }).waitFor();
  expect(page.url()).toContain('year=2023');
});

journey('a list that fails says so and can be tried again', async ({ open }) => {
  let mend = async (): Promise<void> => undefined;
  const page = await open(list, {
    width: 'phone',
    theme: 'dark',
    settles: false,
    first: async (blank) => {
      mend = await fails(blank, api);
    },
  });
  await page.getByRole('main').getByRole('alert').waitFor();
  expect(await axe(page)).toEqual([]);
  await mend();
  await page.getByRole('main').getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('table').waitFor();
});

journey('a year without regions says what to do', async ({ open }) => {
  const page = await open(list, { first: (blank) => answers(blank, api, { year: 2024, regions: [] }) });
  await page.getByText('No region has figures in 2024. Choose another year.').waitFor();
});

journey('three thousand regions are shown a hundred at a time, and found by typing', async ({ open }) => {
  const regions = Array.from({ length: 3200 }, (_, at) => ({
    region: `Q${String(at).padStart(4, '0')}`,
    name: `Place ${at}`,
    parent: null,
    year: 2024,
    value: at,
    value_low: at,
    value_high: at,
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
  }));
  const page = await open(list, { first: (blank) => answers(blank, api, { year: 2024, regions }) });
  await page.getByText('100 of 3,200 rows').waitFor();
  expect(await page.getByRole('table').getByRole('row').count()).toBe(101);
  await page.getByLabel('Search in this table').fill('place 2718');
  await expect.poll(() => page.getByRole('table').getByRole('row').count()).toBe(2);
});

journey('a portrait shows all its parts, each figure with its table', async ({ open }) => {
  const page = await open(`${list}/XB14`);
  const sections = [
    'Clusters',
    'Portfolio',
    'Structure',
    'Change over time',
    'Within reach',
    'Similar regions',
    'What is unknown',
  ];
  for (const name of sections) await page.getByRole('heading', { level: 2, name }).waitFor();
  const figures = page.locator('figure:has(figcaption)');
  await expect.poll(() => page.locator('figure .figure-image > svg').count()).toBe(6);
  expect(await figures.count()).toBe(6);
  await page.getByText('The figures as a table').first().click();
  await figures
    .first()
    .getByRole('columnheader', { name: /^growth, least/ })
    .waitFor();
  await figures
    .first()
    .getByRole('cell', { name: /^−?[\d.]+\s%$/ })
    .first()
    .waitFor();
  expect(await axe(page)).toEqual([]);
});

journey('a portrait keeps its year when a like region is gone to', async ({ open }) => {
  const page = await open(`${list}/XB14?year=2022`);
  const alike = page.getByRole('region', { name: 'The regions made up most alike in 2022' });
  await alike.getByRole('rowheader').getByRole('link').first().press('Enter');
  await expect.poll(() => page.url()).not.toContain('XB14');
  expect(page.url()).toContain('year=2022');
});

journey('a region that is not there is told by the server’s own sentence', async ({ open }) => {
  const page = await open(`${list}/XB1`, { width: 'phone' });
  await page.getByText('has no region XB1; did you mean').waitFor();
});

journey('the first year of a portrait has no growth, and says what it needs', async ({ open }) => {
  const page = await open(`${list}/XB14?year=2020`);
  await page.getByText('Growth needs an earlier year').waitFor();
});

journey('parts of a portrait that fail leave the others', async ({ open }) => {
  const page = await open(`${list}/XB14`, {
    settles: false,
    theme: 'dark',
    first: async (blank) => {
      await fails(blank, `${api}/XB14/similar`);
      await hangs(blank, `${api}/XB14/reachable`);
    },
  });
  await page.getByRole('heading', { level: 2, name: 'What is unknown' }).waitFor();
  await page.getByRole('main').getByRole('alert').waitFor();
  await page.getByRole('main').getByText('Loading …').first().waitFor();
  await page.getByRole('region', { name: 'Clusters in 2024' }).waitFor();
});

journey(
  'a region that is not there is told with the likeliest that is, and nothing leads on from it',
  async ({ open }) => {
    const page = await open('/editions/made-up/regions/XB144', { settles: false });
    await page.getByText('Edition made-up has no region XB144; did you mean XB14?').waitFor();
    expect(
      await page
        .getByRole('main')
        .getByRole('link', { name: /map|compare/i })
        .count(),
    ).toBe(0);
  },
);
