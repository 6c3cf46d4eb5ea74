import { expect } from 'vitest';
import { axe } from './axe.ts';
import { answers, fails, hangs } from './fakeAnswers.ts';
import { journey } from './journey.ts';
import { tabTo } from './tabTo.ts';

const list = '/api/v1/editions';

journey('the list of editions is reached and left by keyboard alone', async ({ open }) => {
  const page = await open('/');
  await tabTo(page, 'Editions');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Editions' }).waitFor();
  await page.getByRole('table').waitFor();
  await tabTo(page, /2020 to 2024$/);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/editions/made-up*');
});

journey('says that it is on its way while the server is slow', async ({ open }) => {
  const page = await open('/editions', { settles: false, first: (blank) => hangs(blank, list) });
  await page.getByRole('status').filter({ hasText: 'Loading …' }).waitFor();
  expect(await axe(page)).toEqual([]);
});

journey('a failure is told, and tried again at a press', async ({ open }) => {
  let mend = async (): Promise<void> => undefined;
  const page = await open('/editions', {
    width: 'phone',
    theme: 'dark',
    settles: false,
    first: async (blank) => {
      mend = await fails(blank, list);
    },
  });
  await page.getByRole('main').getByRole('alert').waitFor();
  expect(await axe(page)).toEqual([]);
  await mend();
  await tabTo(page, 'Try again');
  await page.keyboard.press('Enter');
  await page.getByRole('table').waitFor();
});

journey('without any edition it says how to make one', async ({ open }) => {
  const page = await open('/editions', {
    first: (blank) => answers(blank, list, { editions: [], unreadable: [] }),
  });
  await page.getByText('asterism map').waitFor();
  expect(await page.getByRole('table').count()).toBe(0);
});

journey('an edition that can not be shown is there with the reason', async ({ open }) => {
  const unreadable = [{ name: 'older', reason: 'It was made by another version: make it again.' }];
  const page = await open('/editions', {
    width: 'phone',
    first: async (blank) => void (await answers(blank, list, { editions: [], unreadable })),
  });
  await page.getByRole('heading', { name: "Editions that can't be shown" }).waitFor();
  await page.getByText('It was made by another version').waitFor();
  expect(await axe(page)).toEqual([]);
});
