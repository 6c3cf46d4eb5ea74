import { expect } from 'vitest';
import { axe } from './axe.ts';
import { refuses } from './fakeAnswers.ts';
import { journey } from './journey.ts';
import { tabTo } from './tabTo.ts';

journey('one request too many is told in the server’s words, and the page recovers at a press', async ({ open }) => {
  let mend = async (): Promise<void> => undefined;
  const page = await open('/editions/made-up/clusters', {
    width: 'phone',
    theme: 'dark',
    settles: false,
    first: async (blank) => {
      mend = await refuses(blank, '/made-up/clusters');
    },
  });
  await page.getByRole('main').getByRole('alert').filter({ hasText: 'in a minute: wait a little' }).waitFor();
  expect(await axe(page)).toEqual([]);
  await tabTo(page, 'Try again');
  await page.keyboard.press('Enter');
  await page.getByRole('main').getByRole('alert').filter({ hasText: 'in a minute: wait a little' }).waitFor();
  await mend();
  await page.getByRole('button', { name: 'Try again' }).press('Enter');
  await page.getByRole('table').first().waitFor();
  await expect.poll(() => page.getByRole('alert').count()).toBe(0);
});

journey(
  'a question refused while a page is used leaves what was there, and the next one is answered',
  async ({ open }) => {
    const page = await open('/editions/made-up/thresholds');
    await page.getByText('No star changes').waitFor();
    const mend = await refuses(page, '/made-up/thresholds');
    const slider = await tabTo(page, /^Specialisation: location quotient/);
    await slider.press('ArrowLeft');
    await page.getByRole('main').getByRole('alert').filter({ hasText: 'in a minute: wait a little' }).first().waitFor();
    await mend();
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await page.getByRole('table', { name: /clusters? changes?/ }).waitFor();
  },
);
