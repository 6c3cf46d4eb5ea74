import { expect } from 'vitest';
import { axe } from './axe.ts';
import { answers, fails, hangs } from './fakeAnswers.ts';
import { journey } from './journey.ts';
import { settled } from './settled.ts';
import { tabTo } from './tabTo.ts';

const list = '/api/v1/editions/made-up/categories';

journey('the categories are reached, sorted and opened by keyboard alone', async ({ open }) => {
  const page = await open('/editions/made-up');
  await tabTo(page, 'Categories');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Categories' }).waitFor();
  await tabTo(page, /^Stars/);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/categories?*order=stars*');
  await tabTo(page, 'Automotive');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Automotive' }).waitFor();
  await settled(page);
  await page.getByText(/^Automotive is a traded category with employment of/).waitFor();
});

journey('the kind and the year stand in the address, and come back from it', async ({ open }) => {
  const page = await open('/editions/made-up/categories?kind=local&year=2022');
  await page.getByRole('table').waitFor();
  expect(await page.getByRole('radio', { name: 'local' }).isChecked()).toBe(true);
  expect(await page.getByRole('row', { name: /^Automotive/ }).count()).toBe(0);
  await page.getByText('all', { exact: true }).click();
  await page.getByRole('row', { name: /^Automotive/ }).waitFor();
  expect(new URL(page.url()).searchParams.get('kind')).toBeNull();
  expect(new URL(page.url()).searchParams.get('year')).toBe('2022');
});

journey('a list without categories says so', async ({ open }) => {
  const page = await open('/editions/made-up/categories', {
    first: async (blank) => void (await answers(blank, list, { year: 2024, categories: [] })),
  });
  await page.getByText('The definition has no category of this kind.').waitFor();
});

journey('a category that fails says so on a phone, and is tried again', async ({ open }) => {
  let mend = async (): Promise<void> => undefined;
  const page = await open('/editions/made-up/categories/automotive', {
    width: 'phone',
    theme: 'dark',
    settles: false,
    first: async (blank) => {
      mend = await fails(blank, `${list}/automotive`);
    },
  });
  await page.getByRole('main').getByRole('alert').first().waitFor();
  expect(await axe(page)).toEqual([]);
  await mend();
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await page.getByRole('heading', { name: 'What a star takes' }).waitFor();
});

journey('a category whose history is slow shows the rest', async ({ open }) => {
  const page = await open('/editions/made-up/categories/automotive', {
    settles: false,
    first: async (blank) => void (await hangs(blank, '/history')),
  });
  await page.getByRole('heading', { name: 'What a star takes' }).waitFor();
  await page.getByRole('status').filter({ hasText: 'Loading …' }).first().waitFor();
});

journey('a category that is not there is told in the server’s words', async ({ open }) => {
  const page = await open('/editions/made-up/categories/automotiv');
  await page.getByText('did you mean automotive?').waitFor();
});

journey('the figures of a category open as tables', async ({ open }) => {
  const page = await open('/editions/made-up/categories/automotive');
  const figure = page.getByRole('figure', { name: /^How concentrated .* is over regions$/ });
  await figure.getByText('The figures as a table').click();
  await figure.getByRole('table').waitFor();
  expect(await figure.getByRole('row').count()).toBe(11);
});
