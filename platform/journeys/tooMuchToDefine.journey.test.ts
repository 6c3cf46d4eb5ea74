import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { axe } from './axe.ts';
import { answers } from './fakeAnswers.ts';
import { journey } from './journey.ts';
import { settled } from './settled.ts';
import { tabTo } from './tabTo.ts';
import { tooWide } from './tooWide.ts';

const edition = '/editions/made-up';
const api = `/api/v1${edition}`;

/** A definition of 2,000 categories that take 5,000 industries, more than any classification has. */
const categories = Array.from({ length: 2000 }, (_, at) => ({
  code: `c${at}`,
  title: `Category number ${at}`,
  kind: 'traded',
  industries: [`${1000 + at}`, `${3000 + at}`, ...(at < 1000 ? [`${5000 + at}`] : [])],
}));
const industries = Array.from({ length: 5000 }, (_, at) => `${1000 + at}`);
const rows = industries.map((industry, at) => ({
  industry,
  title: `Industry number ${at}, not elsewhere classified`,
  value_low: at,
  value_high: at + 10,
  share_low: 0.0001,
  share_high: 0.0002,
}));

const definition = {
  definition: 'own',
  origin: 'edition',
  years: [2024],
  value: {
    name: 'great',
    version: '1',
    title: 'A great many categories',
    source: 'Made up by a journey',
    licence: 'CC0-1.0',
    classification: { name: 'own' },
    categories,
  },
  industries: categories.flatMap((category) =>
    category.industries.map((industry) => ({
      category: category.code,
      industry,
      weight: null,
      title: category.title,
      kind: category.kind,
    })),
  ),
  titles: Object.fromEntries(rows.map(({ industry, title }) => [industry, title])),
};

const star = {
  star: 'size',
  change: 'gained',
  stars_before: 0,
  stars_max_before: 0,
  stars_after: 1,
  stars_max_after: 1,
};
const figures = {
  value_low_before: 10,
  value_high_before: 12,
  cutoff_low_before: 11,
  cutoff_high_before: 11,
  value_low_after: 10,
  value_high_after: 12,
  cutoff_low_after: 9,
  cutoff_high_after: 9,
  large_enough_after: 'yes',
};
const places = (count: number): { region: string; category: string }[] =>
  Array.from({ length: count }, (_, at) => ({ region: `XA${at % 120}`, category: `c${at}` }));

const tried = {
  year: 2024,
  levers: [],
  counts: [{ star: 'all', certain_before: 9000, possible_before: 0, certain_after: 69_000, possible_after: 0 }],
  clusters: { before: 240_000, after: 300_000, gained: 60_000, lost: 0 },
  changed: 60_000,
  changes: places(500).map((place) => ({ ...place, ...star, ...figures, due: 'definition' })),
  due: { definition: 60_000, cutoffs: 0, either: 0, both: 0, undone: 0 },
  close: 40_000,
  edges: places(200).map((place) => ({
    ...place,
    rule: 'size',
    is_met: true,
    value_low: 10,
    value_high: 10,
    cutoff_low: 10,
    cutoff_high: 10,
    mark_low: 10,
    mark_high: 10,
    margin_share: 0,
    stars: 1,
    stars_max: 1,
  })),
  coverage: {
    before: { low: 0.5, high: 0.6 },
    after: { low: 0.9, high: 1 },
    uncategorised: rows.slice(0, 500),
    not_in_data: industries.slice(0, 500),
  },
  categories: categories.map(({ code, title }) => ({
    category: code,
    title,
    industries_found: 2,
    industries: 3,
    value_low: 10,
    value_high: 12,
    share_low: 0.1,
    share_high: 0.2,
    stars_before: 1,
    stars_max_before: 1,
    stars_after: 2,
    stars_max_after: 2,
  })),
  remarks: Array.from({ length: 40 }, (_, at) => `nobody can get the size star in category number ${at}.`),
};

/** Whether a page that is asked for thousands of things has made no more parts than a reader can want. */
async function isBounded(page: Page): Promise<boolean> {
  return (await page.locator('main *').count()) < 12_000;
}

/** Puts the great definition in the place of the edition's own. */
async function great(blank: Page): Promise<void> {
  await answers(blank, `${api}/laboratory`, tried);
  await answers(blank, `${api}/laboratory/industries`, { year: 2024, measure: 'employment', industries: rows });
  await answers(blank, `${api}/definitions/own`, definition);
}

journey(
  'the laboratory with 2,000 categories and 5,000 industries: some are listed, the others told and found',
  async ({ open }) => {
    const page = await open(`${edition}/laboratory`, { first: great });
    await page.getByText('40 of 5,000 industries').waitFor();
    await page.getByText('60,000 clusters change; the stars of the first 500 are listed').waitFor();
    await page.getByText('The closest 200 of 40,000').waitFor();
    expect(await isBounded(page)).toBe(true);
    await tabTo(page, 'Category of 1000');
    const select = page.getByRole('combobox', { name: 'Category of 1000' });
    expect(await page.getByRole('combobox', { name: 'Category of 1001' }).locator('option').count()).toBeLessThan(5);
    await select.selectOption({ label: 'Category number 7' });
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect.poll(() => select.inputValue()).toBe('c0');
    await page.getByLabel('Search codes and categories').fill('number 4999,');
    await page.getByText('1 industry', { exact: true }).waitFor();
    await page.getByRole('combobox', { name: 'Category of 5999' }).waitFor();
    await page.getByLabel('Search codes and categories').fill('');
    await page.getByRole('button', { name: 'Show more' }).first().click();
    await page.getByText('120 of 5,000 industries').waitFor();
    await page.getByRole('tab', { name: 'Categories' }).click();
    await page.getByText('40 of 2,000 categories').waitFor();
    expect(await isBounded(page)).toBe(true);
    expect(await axe(page)).toEqual([]);
  },
);

journey('the laboratory with as much, on a phone', async ({ open }) => {
  const page = await open(`${edition}/laboratory`, { first: great, width: 'phone', theme: 'dark' });
  await page.getByText('40 of 5,000 industries').waitFor();
  expect(await tooWide(page)).toEqual([]);
  expect(await isBounded(page)).toBe(true);
  expect(await axe(page)).toEqual([]);
});

journey('a definition of 2,000 categories: a part is shown, and any is found', async ({ open }) => {
  const page = await open(`${edition}/definitions`, { first: great });
  const table = page.getByRole('table').first();
  await table.getByText('Category number 0', { exact: true }).waitFor();
  expect(await isBounded(page)).toBe(true);
  expect(await axe(page)).toEqual([]);
  await page.getByRole('searchbox').first().fill('number 1999');
  await table.getByText('Category number 1999', { exact: true }).waitFor();
  await table.getByText('Category number 0', { exact: true }).waitFor({ state: 'detached' });
});

journey('two definitions of as many: what moves is counted, and listed by parts', async ({ open }) => {
  const summary = {
    definition: 'own',
    origin: 'edition',
    years: [2024],
    name: 'great',
    version: '1',
    title: 'A great many categories',
    classification: 'own',
    licence: 'CC0-1.0',
    categories: 2000,
    industries: 5000,
  };
  const pair = {
    before: summary,
    after: { ...summary, definition: 'kibs', version: '2' },
    industries: rows.map(({ industry, title }, at) => ({
      industry,
      title,
      change: 'moved',
      before: [{ category: `c${at % 2000}`, weight: 1 }],
      after: [{ category: `c${(at + 1) % 2000}`, weight: 1 }],
    })),
    categories: categories.map(({ code, title }) => ({
      category: code,
      title_before: title,
      title_after: title,
      kind_before: 'traded',
      kind_after: 'traded',
      kept: 0,
      came: industries.slice(0, 90),
      went: industries.slice(0, 90),
    })),
  };
  const page = await open(`${edition}/definitions?beside=kibs`, {
    first: (blank) => answers(blank, '/beside/', pair),
    width: 'phone',
  });
  await page.getByText('1000 Industry number 0, not elsewhere classified').waitFor();
  expect(await isBounded(page)).toBe(true);
  expect(await tooWide(page)).toEqual([]);
  expect(await axe(page)).toEqual([]);
  await page.getByRole('searchbox').first().fill('category number 1999');
  await page.getByText('2998 Industry number 1998, not elsewhere classified').waitFor();
  await page.getByText('1000 Industry number 0, not elsewhere classified').waitFor({ state: 'detached' });
});

journey('two editions with 150,000 moved clusters: 200 at a time, all counted and told by cause', async ({ open }) => {
  const making = {
    title: 'An edition of many files',
    mark: 'a'.repeat(64),
    data: Array.from({ length: 400 }, (_, at) => `employment-${at}.csv`),
    definition: 'great 1',
    parameters: 'eco-2007 1',
    software: '0.1.0',
  };
  const total = 150_000;
  const moved = Array.from({ length: 200 }, (_, at) => ({
    region: `XA${at}`,
    category: 'finance',
    year: 2023,
    stars_before: 1,
    stars_max_before: 2,
    stars_after: 0,
    stars_max_after: 3,
    cause: 'figure revised',
  }));
  const compared = {
    before: { ...making, name: 'made-up' },
    after: { ...making, name: 'made-up-2023' },
    years: [2023],
    differs: { data: true, definition: false, parameters: true, software: false },
    cells: [{ what: 'revised', cells: 3_000_000 }],
    causes: [{ cause: 'figure revised', clusters: total }],
    stars_before: { certain: 200_000, possible: 40_000 },
    stars_after: { certain: 100_000, possible: 90_000 },
    total,
    moved,
  };
  const page = await open(`${edition}/diff?with=made-up-2023`, {
    first: (blank) => answers(blank, '/diff/made-up-2023', compared),
  });
  await page.getByRole('table', { name: /^150,000 clusters/ }).waitFor();
  await page
    .getByText(/employment-5\.csv/)
    .first()
    .waitFor();
  expect(await page.getByText(/employment-399\.csv/).count()).toBe(0);
  expect(await isBounded(page)).toBe(true);
  expect(await axe(page)).toEqual([]);
  const pages = page.getByRole('navigation', { name: 'Parts of the list' });
  await pages.getByText('1 to 200 of 150,000').waitFor();
  await pages.getByRole('button').last().press('Enter');
  await pages.getByText('201 to 400 of 150,000').waitFor();
  await expect.poll(() => page.url()).toContain('offset=200');
  await page.reload();
  await settled(page);
  await pages.getByText('201 to 400 of 150,000').waitFor();
});
