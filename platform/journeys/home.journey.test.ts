import { expect } from 'vitest';
import { axe } from './axe.ts';
import { answers, fails, hangs } from './fakeAnswers.ts';
import { journey } from './journey.ts';
import { picture } from './picture.ts';
import { settled } from './settled.ts';
import { tabTo } from './tabTo.ts';

journey('from the search to a region, by keyboard alone', async ({ open }) => {
  const page = await open('/');
  await tabTo(page, 'Search regions, categories and industries');
  await page.keyboard.type('xb14');
  await page.getByRole('option', { name: /XB14/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/editions/made-up/regions/XB14*');
  await settled(page);
});

journey(
  'from the strongest clusters to a proof, the map and the way it was made, by keyboard alone',
  async ({ open }) => {
    const page = await open('/');
    for (const [name, place] of [
      ['How it was made', '**/editions/made-up'],
      ['Open the map', '**/editions/made-up/map*'],
      ['Finance and insurance', '**/editions/made-up/clusters/*/finance*'],
    ] as const) {
      await page.goto('/');
      await settled(page);
      await tabTo(page, name);
      await page.keyboard.press('Enter');
      await page.waitForURL(place);
    }
  },
);

journey('a table is sorted by its headings, and says how it is', async ({ open }) => {
  const page = await open('/');
  const heading = page.getByRole('columnheader', { name: 'Location quotient' });
  expect(await heading.getAttribute('aria-sort')).toBeNull();
  await tabTo(page, 'Location quotient');
  await page.keyboard.press('Enter');
  expect(await heading.getAttribute('aria-sort')).toBe('descending');
  const quotients = await page.getByRole('table').first().locator('tbody td:last-child').allInnerTexts();
  const numbers = quotients.map(Number.parseFloat);
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  await page.getByText('Sorted by Location quotient, descending').waitFor();
  await page.keyboard.press('Enter');
  expect(await heading.getAttribute('aria-sort')).toBe('ascending');
});

journey('another edition is shown in the same place', async ({ open }) => {
  const page = await open('/');
  await tabTo(page, /^Edition: .*2020 to 2024/);
  await page.keyboard.press('Enter');
  await page.getByRole('menuitemradio', { name: /made-up-2023 · 2023/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/?edition=made-up-2023');
  await page.getByRole('heading', { name: '2023 in figures' }).waitFor();
  await settled(page);
  expect(await page.getByRole('link', { name: 'Open the map' }).count(), 'it has no boundaries').toBe(0);
});

journey('without an edition it says how to make one', async ({ open }) => {
  const none = { editions: [], unreadable: [] };
  for (const theme of ['light', 'dark'] as const) {
    const page = await open('/', {
      width: theme === 'light' ? 'desktop' : 'phone',
      theme,
      first: async (blank) => void (await answers(blank, '/api/v1/editions', none)),
    });
    await page.getByRole('heading', { name: 'There is no edition yet' }).waitFor();
    await page.getByText('npx asterism serve out/editions').waitFor();
    expect(await axe(page)).toEqual([]);
    await picture(page, `home-empty-${theme}`);
  }
});

journey('the number of clusters leads to a list that counts as many', async ({ open }) => {
  const page = await open('/');
  const counted = page.locator('dl > div').filter({ hasText: /clusters, perhaps [\d,]+ more/ });
  await counted.waitFor();
  const certain = (await counted.getByRole('link').textContent())!;
  const more = /perhaps ([\d,]+) more/.exec((await counted.textContent())!)![1]!;
  await counted.getByRole('link').click();
  await page.getByRole('table', { name: `${certain} clusters of 2024, perhaps ${more} more` }).waitFor();
});

journey('while the figures are on their way, the rest of the page is there', async ({ open }) => {
  const page = await open('/', {
    settles: false,
    first: async (blank) => void (await hangs(blank, '/headlines')),
  });
  await page.getByRole('status').filter({ hasText: 'Loading …' }).waitFor();
  await page.getByRole('combobox', { name: /^Search/ }).waitFor();
  expect(await axe(page)).toEqual([]);
});

journey('figures that do not come are told of once, and tried again at a press', async ({ open }) => {
  let mend = async (): Promise<void> => undefined;
  const page = await open('/', {
    width: 'phone',
    theme: 'dark',
    settles: false,
    first: async (blank) => {
      mend = await fails(blank, '/headlines');
    },
  });
  const alert = page.getByRole('main').getByRole('alert');
  await alert.waitFor();
  expect(await alert.count()).toBe(1);
  expect(await axe(page)).toEqual([]);
  await mend();
  await tabTo(page, 'Try again');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /^Strongest clusters of/ }).waitFor();
});

journey('a search with more matches than are listed says how many there are', async ({ open }) => {
  const page = await open('/', { width: 'phone' });
  await tabTo(page, 'Search regions, categories and industries');
  await page.keyboard.type('x');
  await page.getByText(/^\d+ matches, of which \d+ are listed\.$/).waitFor();
  expect(await axe(page)).toEqual([]);
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(sideways).toBe(0);
  await picture(page, 'home-search-phone');
  await page.keyboard.press('Escape');
  await page.getByRole('listbox').waitFor({ state: 'detached' });
});
