import { expect } from 'vitest';
import { axe } from './axe.ts';
import { journey } from './journey.ts';
import { tooWide } from './tooWide.ts';

const of = '/editions/made-up';
/** Every page that has a year in its address, asked for one that the edition lacks. */
const pages = [
  `${of}/map?measure=stars`,
  `${of}/regions?`,
  `${of}/regions/XB14?`,
  `${of}/categories?`,
  `${of}/categories/finance?`,
  `${of}/clusters?`,
  `${of}/clusters/XB14/finance?`,
  `${of}/compare?regions=XB14`,
  `${of}/thresholds?`,
  `${of}/space?`,
  `${of}/laboratory?`,
];

for (const page of pages)
  journey(`${page}&year=1999 shows the nearest year and says so`, async ({ open }) => {
    const shown = await open(`${page}&year=1999`, { settles: false });
    await shown.getByText('1999 is not among the years here: the nearest, 2020, is shown.').waitFor();
    await shown.getByRole('main').getByText('2020').nth(1).waitFor();
    expect(await shown.getByRole('main').getByRole('alert').count()).toBe(0);
  });

journey('a year after the last is told on a phone, until one that there is is chosen', async ({ open }) => {
  const page = await open(`${of}/regions/XB14?year=2099`, { width: 'phone', theme: 'dark' });
  const notice = page.getByText('2099 is not among the years here: the nearest, 2024, is shown.');
  await notice.waitFor();
  expect(await axe(page)).toEqual([]);
  expect(await tooWide(page)).toEqual([]);
  await page.getByLabel('Year', { exact: true }).click();
  await page.getByRole('option', { name: '2022' }).click();
  await page.waitForURL('**year=2022*');
  await expect.poll(() => notice.count()).toBe(0);
});

journey('growth has no first year: the map says which year it shows', async ({ open }) => {
  const page = await open(`${of}/map?measure=growth&year=2020`);
  await page.getByText('2020 is not among the years here: the nearest, 2021, is shown.').waitFor();
  await page.getByRole('heading', { level: 1, name: /2021/ }).waitFor();
});

journey('an edition of one year says that there is no other', async ({ open }) => {
  const page = await open('/editions/made-up-2023/regions?year=2012');
  await page.getByText('2012 is not among the years here: the only one, 2023, is shown.').waitFor();
  await page.getByRole('table').waitFor();
});
