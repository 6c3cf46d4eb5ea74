import { expect } from 'vitest';
import { axe } from './axe.ts';
import { answers, fails } from './fakeAnswers.ts';
import { journey } from './journey.ts';
import { settled } from './settled.ts';
import { tabTo } from './tabTo.ts';

const path = '/editions/made-up/space';

journey('the network is walked by arrow keys from one stop, and Enter opens a category', async ({ open }) => {
  const page = await open(path);
  const network = await tabTo(page, /^Which categories are found in the same regions/);
  const told = page.locator('#announcements');
  await told.filter({ hasText: 'specialised' }).waitFor();
  await page.keyboard.press('Home');
  await told.filter({ hasText: /^Aerospace, shipbuilding and rail vehicles\. community/ }).waitFor();
  const first = await told.textContent();
  const moved = async (): Promise<boolean> => {
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']) {
      await page.keyboard.press(key);
      if ((await told.textContent()) !== first) return true;
    }
    return false;
  };
  expect(await moved()).toBe(true);
  await page.keyboard.type('automot');
  await told.filter({ hasText: /^Automotive\./ }).waitFor();
  expect(await network.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Automotive' }).waitFor();
});

journey('a chosen category stands in the address with what is near it, and in the list', async ({ open }) => {
  const page = await open(`${path}?category=automotive`);
  const card = page.getByRole('region', { name: 'Automotive' });
  await card.getByRole('table').waitFor();
  expect(
    await page
      .getByRole('row', { name: /^Automotive/, includeHidden: false })
      .first()
      .isVisible(),
  ).toBe(true);
  await card.getByRole('button').first().click();
  await page.waitForURL((url) => url.searchParams.get('category') !== 'automotive');
  await page.getByRole('button', { name: 'Let it go' }).click();
  await page.waitForURL((url) => !url.searchParams.has('category'));
});

journey(
  'the list is in order of its names, and names have their whole length where there is room',
  async ({ open }) => {
    const page = await open(path);
    const table = page.getByRole('region', { name: 'The list', exact: true }).getByRole('table');
    const names = await table.getByRole('rowheader').allTextContents();
    expect(names.length).toBeGreaterThan(30);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
    const labels = page.getByRole('application').locator('svg > text');
    expect((await labels.allTextContents()).filter((text) => text.length > 30).length).toBeGreaterThan(2);
  },
);

journey('a region is chosen by keyboard, and the list says what it has', async ({ open }) => {
  const page = await open(path);
  await tabTo(page, 'Show what a region has');
  await page.keyboard.type('XB14');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL('**region=XB14*');
  await page.getByText(/certainly has \d+ categor/).waitFor();
  await page.getByRole('columnheader', { name: /^In .*XB14/ }).waitFor();
  await settled(page);
  expect(await axe(page)).toEqual([]);
});

journey('a year in which nothing is near anything says so', async ({ open }) => {
  const page = await open(path, {
    first: async (blank) =>
      void (await answers(blank, '/api/v1/editions/made-up/space', {
        year: 2024,
        measure: 'employment',
        regions: 3,
        threshold: 0.55,
        open: { pairs: 0, of: 0 },
        communities: 0,
        modularity: null,
        absent: [],
        nodes: [],
        links: [],
      })),
  });
  await page.getByText('so nothing is near anything. Choose another year.').waitFor();
});

journey('a failure is told on a phone; so are a category and a region that are not there', async ({ open }) => {
  const failed = await open(path, {
    width: 'phone',
    settles: false,
    first: async (blank) => void (await fails(blank, '/api/v1/editions/made-up/space')),
  });
  await failed.getByRole('main').getByRole('alert').waitFor();
  const page = await open(`${path}?category=nowhere&region=XX`, { width: 'phone', theme: 'dark' });
  await page.getByText('The data of this year hold no category nowhere.').waitFor();
  await page.getByText('Edition made-up has no region XX').waitFor();
  expect(await axe(page)).toEqual([]);
});
