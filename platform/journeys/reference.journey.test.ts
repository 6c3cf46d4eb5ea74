import { expect } from 'vitest';
import { axe } from './axe.ts';
import { fails, hangs } from './fakeAnswers.ts';
import { journey } from './journey.ts';
import { tabTo } from './tabTo.ts';

const description = '/api/v1/openapi.json';

journey('the reference is reached from the foot of any page, and leads to an answer', async ({ open }) => {
  const page = await open('/editions');
  await tabTo(page, 'Open API');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Open API' }).waitFor();
  await tabTo(page, 'Find');
  await page.keyboard.type('sdmx');
  await page.waitForURL('**/reference?find=sdmx');
  await page.getByRole('status').filter({ hasText: '2 entries' }).waitFor();
  await tabTo(page, 'Clusters as SDMX-CSV 2.0');
  const address = await page.getByRole('link', { name: 'Try sdmxClusters' }).getAttribute('href');
  const answer = await page.request.get(address!);
  expect(await answer.text()).toMatch(/^STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,/);
});

journey('every example can be asked', async ({ open }) => {
  const page = await open('/reference');
  const links = page.getByRole('link', { name: /^Try / });
  await links.first().waitFor();
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
  expect(addresses.length).toBeGreaterThan(20);
  const refused: string[] = [];
  for (const address of addresses) {
    const status = (await page.request.get(address)).status();
    if (status !== 200) refused.push(`${status} ${address}`);
  }
  expect(refused).toEqual([]);
});

journey('an address that names an entry shows it', async ({ open }) => {
  const page = await open('/reference#listCells');
  const title = page.locator('#listCells-title');
  await title.waitFor();
  await page.waitForFunction(() => Math.abs(document.getElementById('listCells')!.getBoundingClientRect().top) < 100);
});

journey('what nothing is called says so, and what failed can be tried again', async ({ open }) => {
  const page = await open('/reference?find=zzzz', { width: 'phone', theme: 'dark' });
  await page.getByText('Nothing of that name can be asked.').waitFor();
  expect(await axe(page)).toEqual([]);
  let mend = async (): Promise<void> => undefined;
  const failed = await open('/reference', {
    settles: false,
    first: async (blank) => {
      mend = await fails(blank, description);
    },
  });
  await failed.getByRole('main').getByRole('alert').waitFor();
  expect(await axe(failed)).toEqual([]);
  await mend();
  await failed.getByRole('button', { name: 'Try again' }).click();
  await failed.getByRole('heading', { level: 2, name: 'Editions' }).first().waitFor();
});

journey('it says that it is on its way', async ({ open }) => {
  const page = await open('/reference', {
    settles: false,
    first: async (blank) => void (await hangs(blank, description)),
  });
  await page.getByRole('status').filter({ hasText: 'Loading …' }).waitFor();
});
