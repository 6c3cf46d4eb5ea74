import { expect } from 'vitest';
import { axe } from './axe.ts';
import { answers, fails } from './fakeAnswers.ts';
import { journey } from './journey.ts';
import { picture } from './picture.ts';
import { settled } from './settled.ts';
import { tabTo } from './tabTo.ts';
import { tooWide } from './tooWide.ts';

const edition = '/editions/made-up';

journey('a cut-off is moved by keyboard alone, stands in the address and is taken back', async ({ open }) => {
  const page = await open('/');
  await tabTo(page, 'Thresholds');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Thresholds' }).waitFor();
  await page.getByText('No star changes').waitFor();
  const slider = await tabTo(page, /^Specialisation: location quotient/);
  await slider.press('ArrowLeft');
  await page.waitForURL('**/thresholds?*specialisation.min*');
  await page.getByRole('table', { name: /clusters? changes?/ }).waitFor();
  await page.reload();
  await settled(page);
  expect(await page.getByRole('textbox', { name: /^Specialisation: location quotient/ }).inputValue()).toBe('1.95');
  await tabTo(page, 'Back to the edition’s own');
  await page.keyboard.press('Enter');
  await page.getByText('No star changes').waitFor();
  expect(page.url()).not.toContain('set=');
});

journey('thresholds that the rules do not have are told, with the way back', async ({ open }) => {
  const page = await open(`${edition}/thresholds?set=size.quantile.wages=0.2`, { width: 'phone', theme: 'dark' });
  await page.getByRole('alert').filter({ hasText: 'have no cut-off size.quantile.wages' }).waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: 'Back to the edition’s own' }).click();
  await page.getByText('No star changes').waitFor();
});

journey('two definitions are compared, and a failure is told and tried again', async ({ open }) => {
  let mend = async (): Promise<void> => undefined;
  const page = await open(`${edition}/definitions?beside=kibs`, {
    settles: false,
    first: async (blank) => {
      mend = await fails(blank, '/beside/');
    },
  });
  await page.getByRole('main').getByRole('alert').waitFor();
  await mend();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('table').first().waitFor();
  expect(await axe(page)).toEqual([]);
  await picture(page, 'definitions-compared');
});

journey(
  'an industry is moved by keyboard alone; the stars follow, a reload keeps it, Ctrl+Z takes it back',
  async ({ open }) => {
    const page = await open(`${edition}/laboratory`);
    await page.getByText('No star changes').waitFor();
    const select = await tabTo(page, /^Category of C?13$/);
    const before = await select.inputValue();
    await select.press('End');
    await page.waitForURL('**/laboratory?*changes=*');
    await page.getByRole('table', { name: /clusters? changes?/ }).waitFor();
    await picture(page, 'laboratory-changed');
    expect(await axe(page)).toEqual([]);
    await page.reload();
    await settled(page);
    const again = page.getByRole('combobox', { name: /^Category of C?13$/ });
    expect(await again.inputValue()).not.toBe(before);
    await again.focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => again.inputValue()).toBe(before);
    await page.getByText('No star changes').waitFor();
  },
);

journey(
  'cut-offs are moved beside the definition, by keyboard alone; what is due to which is told, a reload keeps both',
  async ({ open }) => {
    const page = await open(`${edition}/laboratory`);
    await page.getByText('No star changes').waitFor();
    const select = await tabTo(page, /^Category of C?13$/);
    await select.press('End');
    await page.waitForURL('**/laboratory?*changes=*');
    await page.getByRole('tab', { name: 'Industries' }).focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    const field = await tabTo(page, /^Specialisation: location quotient/);
    await field.press('ArrowLeft');
    await page.waitForURL('**/laboratory?*set=*specialisation.min*');
    await page.getByRole('tab', { name: 'Cut-offs (1 moved)' }).waitFor();
    await page.getByText(/^Of [\d,]+ stars that change, [\d,]+ by the definition alone/).waitFor();
    await page.getByRole('columnheader', { name: /^By/ }).waitFor();
    await page.getByText(/--definition \S+ --set specialisation.min=/).waitFor();
    await picture(page, 'laboratory-cut-offs');
    expect(await axe(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axe(page)).toEqual([]);
    await page.reload();
    await settled(page);
    await page.getByText(/^Of [\d,]+ stars that change/).waitFor();
    await page.getByRole('tab', { name: 'Cut-offs (1 moved)' }).click();
    await page.getByRole('button', { name: 'Back to the edition’s own' }).press('Enter');
    await page.getByRole('tab', { name: 'Cut-offs', exact: true }).waitFor();
    await expect.poll(() => page.url()).not.toContain('set=');
    expect(page.url()).toContain('changes=');
  },
);

journey('cut-offs on a phone; one that the rules do not have is told, with the way back', async ({ open }) => {
  const page = await open(`${edition}/laboratory?set=size.quantile.wages=0.2`, { width: 'phone', theme: 'dark' });
  await page.getByRole('alert').filter({ hasText: 'have no cut-off size.quantile.wages' }).waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: 'Back to the edition’s own cut-offs' }).click();
  await page.getByText('No star changes').waitFor();
  await page.getByRole('tab', { name: 'Cut-offs' }).click();
  const field = page.getByRole('textbox', { name: 'Minimum for any star' });
  await field.fill('5000');
  await field.press('Enter');
  await page.waitForURL('**/laboratory?*set=*minimum*');
  await page.getByRole('table', { name: /clusters? changes?/ }).waitFor();
  expect(await tooWide(page)).toEqual([]);
  expect(await axe(page)).toEqual([]);
  await picture(page, 'laboratory-cut-offs-phone');
});

journey('a category without industries is told where it stands, and taken out at a press', async ({ open }) => {
  const page = await open(`${edition}/laboratory`, { width: 'phone', theme: 'dark' });
  await page.getByRole('tab', { name: 'Categories' }).click();
  await page.getByLabel('New category').fill('Space');
  await page.getByLabel('New category').press('Enter');
  await page.getByRole('alert').filter({ hasText: '"space" has no industry' }).waitFor();
  expect(await axe(page)).toEqual([]);
  await picture(page, 'laboratory-problem');
  await page.getByRole('button', { name: 'Take out the category without industries' }).click();
  await page.getByText('No star changes').waitFor();
});

journey('a definition is pasted, refused with its line, mended and tried', async ({ open }) => {
  const page = await open(`${edition}/laboratory`);
  await page.getByText('Paste a definition, or open a file').click();
  const text = page.getByLabel('Definition as text');
  await text.fill('category,industry\ncars,C29\nfood,C29\n');
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByRole('alert').filter({ hasText: 'leave it in one' }).waitFor();
  await text.fill('category,industry\ncars,C29\nfood,C10\n');
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.waitForURL('**/laboratory?*start=file*');
  await page.getByRole('table', { name: 'Categories as tried, 2024' }).waitFor();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as YAML' }).click();
  expect((await saved).suggestedFilename()).toMatch(/^definition-.*\.yaml$/);
});

journey('two editions are compared, and without another one it says how to make one', async ({ open }) => {
  const page = await open(`${edition}/diff`);
  await page.getByText('Choose the edition to compare this one with').waitFor();
  const select = await tabTo(page, /^To/);
  await select.press('Enter');
  await page.getByRole('option', { name: /made-up-2023/ }).click();
  await page.waitForURL('**/diff?with=made-up-2023');
  await page.getByRole('heading', { name: 'Why they moved' }).waitFor();
  expect(await axe(page)).toEqual([]);
  const { editions } = (await (await page.request.get('/api/v1/editions')).json()) as { editions: unknown[] };
  const alone = await open(`${edition}/diff`, {
    first: async (blank) =>
      void (await answers(blank, '/api/v1/editions', { editions: editions.slice(0, 1), unreadable: [] })),
  });
  await alone.getByText('No other edition is served').waitFor();
});
