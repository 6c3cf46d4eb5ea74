import { expect } from 'vitest';
import { axe } from './axe.ts';
import { fails } from './fakeAnswers.ts';
import { journey } from './journey.ts';
import { tabTo } from './tabTo.ts';

const compare = '/editions/made-up/compare';
const withRegions = (...codes: string[]): string => `${compare}?regions=${encodeURIComponent(JSON.stringify(codes))}`;

journey('an empty comparison says how to begin; a region is added by keyboard alone', async ({ open }) => {
  const page = await open(compare);
  await page.getByText('Nothing is compared yet.').waitFor();
  expect(await axe(page)).toEqual([]);
  await tabTo(page, 'Add a region');
  await page.keyboard.type('pellamoor');
  await page.getByRole('option', { name: /Pellamoor/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('table').first().getByRole('link', { name: 'Pellamoor' }).waitFor();
  expect(decodeURIComponent(page.url())).toContain('["XB14"]');
});

journey('a cluster is added by its region and category', async ({ open }) => {
  const page = await open(compare, { width: 'phone', theme: 'dark' });
  await page.getByLabel('Add a cluster: region').fill('XB14');
  await page.getByRole('option', { name: /Pellamoor/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByLabel('Category', { exact: true }).fill('finance');
  await page.getByRole('option', { name: /Finance/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Add', exact: true }).press('Enter');
  await page.getByRole('link', { name: 'Finance and insurance, Pellamoor (XB14)' }).waitFor();
  await expect.poll(() => page.locator('figure .figure-image > svg').count()).toBe(2);
  expect(await axe(page)).toEqual([]);
});

journey('regions side by side: figures, lines, structures; one is taken out', async ({ open }) => {
  const page = await open(withRegions('XB14', 'XA10', 'XG05'));
  const now = page.getByRole('region', { name: 'The regions in 2024' });
  await expect.poll(() => now.getByRole('row').count()).toBe(4);
  await page.getByRole('region', { name: 'What their economies are made up of in 2024' }).waitFor();
  await expect.poll(() => page.locator('figure .figure-image > svg').count()).toBe(2);
  expect(await axe(page)).toEqual([]);
  await tabTo(page, /^Remove .*XA10/);
  await page.keyboard.press('Enter');
  await expect.poll(() => now.getByRole('row').count()).toBe(3);
  expect(page.url()).not.toContain('XA10');
});

journey('more than can be compared: the first ten, and a sentence', async ({ open }) => {
  const codes = Array.from({ length: 12 }, (_, at) => `XA${String(at + 1).padStart(2, '0')}`);
  const page = await open(withRegions(...codes));
  await page.getByText('The address asks for 12; the first 10 are compared.').waitFor();
  await expect.poll(() => page.getByRole('region', { name: 'The regions in 2024' }).getByRole('row').count()).toBe(11);
  await page.getByText('the most that can be compared').waitFor();
});

journey('a region that is not there is named, the others are compared, and it can be taken out', async ({ open }) => {
  const page = await open(withRegions('XB14', 'QQ'), { width: 'phone', theme: 'dark' });
  await page.getByRole('status').getByText('has no region QQ').waitFor();
  await page.getByText('QQ · Not compared').waitFor();
  await page.getByRole('region', { name: 'The regions in 2024' }).waitFor();
  expect(await axe(page)).toEqual([]);
  await tabTo(page, 'Remove QQ');
  await page.keyboard.press('Enter');
  await page.getByText('has no region QQ').waitFor({ state: 'detached' });
  expect(page.url()).not.toContain('QQ');
});

journey('where no region that is asked for is there, each is named, and all can be taken out', async ({ open }) => {
  const page = await open(withRegions('QQ', 'QR'));
  await page
    .getByRole('alert')
    .getByText(/has no region QQ.*has no region QR/)
    .waitFor();
  await page.getByRole('button', { name: 'Remove all' }).press('Enter');
  await page.getByText('Nothing is compared yet.').waitFor();
});

journey('clusters that are not there are told, each with the reason, beside those that are', async ({ open }) => {
  const keys = ['XB14~finance', 'XB14~nothing', 'QQ~finance', 'XB14'];
  const page = await open(`${compare}?clusters=${encodeURIComponent(JSON.stringify(keys))}`);
  const told = page.getByRole('status').filter({ hasText: 'has no category nothing' });
  await told.getByText('has no region QQ').waitFor();
  await told.getByText('There is no cluster XB14').waitFor();
  const now = page.getByRole('region', { name: 'The clusters in 2024' });
  await expect.poll(() => now.getByRole('row').count()).toBe(2);
  expect(await axe(page)).toEqual([]);
  await tabTo(page, /^Remove .*QQ/);
  await page.keyboard.press('Enter');
  await told.getByText('has no region QQ').waitFor({ state: 'detached' });
  await told.getByText('There is no cluster XB14').waitFor();
});

journey('a comparison that fails can be tried again', async ({ open }) => {
  let mend = async (): Promise<void> => undefined;
  const page = await open(withRegions('XB14'), {
    settles: false,
    first: async (blank) => {
      mend = await fails(blank, '/compare/regions');
    },
  });
  await page.getByRole('main').getByRole('alert').waitFor();
  await mend();
  await page.getByRole('main').getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('region', { name: 'The regions in 2024' }).waitFor();
});
