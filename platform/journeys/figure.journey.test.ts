import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import readXlsxFile from 'read-excel-file/node';
import { expect } from 'vitest';
import { axe } from './axe.ts';
import { journey } from './journey.ts';
import { picture } from './picture.ts';
import { settled } from './settled.ts';
import { focusedName, tabTo } from './tabTo.ts';

const title = 'Clusters with stars, year by year';
const menu = `Save or cite: ${title}`;

/** Chooses a format from the menu by keyboard and gives the file. */
async function saved(page: Page, format: string): Promise<{ readonly bytes: Buffer; readonly name: string }> {
  await page.getByRole('button', { name: menu }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: format }).waitFor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: format }).press('Enter'),
  ]);
  return { bytes: await buffer(await file.createReadStream()), name: file.suggestedFilename() };
}

journey('an image travels alone: by day, in plain colours, with its source and typeface inside', async ({ open }) => {
  const texts: string[] = [];
  for (const theme of ['dark', 'light'] as const) {
    const page = await open('/', { theme, width: theme === 'dark' ? 'phone' : 'desktop' });
    await page.getByRole('img', { name: title }).waitFor();
    const { bytes, name } = await saved(page, 'SVG');
    expect(name).toBe('made-up-stars-by-year.svg');
    texts.push(bytes.toString('utf8').replaceAll(/<dcterms:date>.*?<\/dcterms:date>/g, ''));
  }
  const [night, day] = texts as [string, string];
  expect(night === day, 'the same from a phone at night').toBe(true);
  expect(day).not.toMatch(/var\(|class=|currentColor|href=/);
  expect(day).toContain('@font-face');
  expect(day).toMatch(/<dcterms:identifier>[0-9a-f]{64}</);
  for (const told of [title, 'Figures: made-up data', 'edition made-up, mark ', 'Cluster definition: CC0-1.0'])
    expect(day).toContain(told);
});

journey('a source that tries to be markup stays text in the file', async ({ open, address }) => {
  const publisher = 'Nobody <script>alert(1)</script> & \u0001]]> "co"';
  const list = (await (await fetch(`${address}/api/v1/editions`)).json()) as { editions: object[] };
  const page = await open('/', {
    first: (blank) =>
      blank.route(
        ({ pathname }) => pathname === '/api/v1/editions',
        (route) => route.fulfill({ json: { ...list, editions: list.editions.map((one) => ({ ...one, publisher })) } }),
      ),
  });
  await page.getByRole('img', { name: title }).waitFor();
  const { bytes } = await saved(page, 'SVG');
  const read = await page.evaluate((text) => {
    const svg = new DOMParser().parseFromString(text.replace(/<style>.*?<\/style>/s, ''), 'image/svg+xml');
    return {
      isSound: svg.querySelector('parsererror') === null,
      scripts: svg.querySelectorAll('script').length,
      says: svg.documentElement.textContent.includes('Nobody <script>alert(1)</script> & ]]> "co"'),
    };
  }, bytes.toString('utf8'));
  expect(read).toEqual({ isSound: true, scripts: 0, says: true });
});

journey('a PNG is twice as large, and says in its texts where it comes from', async ({ open }) => {
  const page = await open('/', { theme: 'dark' });
  await page.getByRole('img', { name: title }).waitFor();
  const { bytes } = await saved(page, 'PNG');
  expect(bytes.readUInt32BE(16), 'pixels across').toBe(2 * (880 + 2 * 28));
  const text = bytes.toString('utf8');
  expect(text).toContain(`iTXtTitle\0\0\0\0\0${title}`);
  expect(text).toContain('iTXtSource\0\0\0\0\0Figures: made-up data');
  const corner = await page.evaluate(
    async (data) => {
      const image = new Image();
      image.src = data;
      await image.decode();
      const canvas = document.createElement('canvas');
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      return [...context.getImageData(2, 2, 1, 1).data];
    },
    `data:image/png;base64,${bytes.toString('base64')}`,
  );
  expect(corner, 'white paper').toEqual([255, 255, 255, 255]);
});

journey('the figures come as CSV and XLSX, with edition, source and licence', async ({ open }) => {
  const page = await open('/');
  const csv = (await saved(page, 'CSV')).bytes.toString('utf8').split('\r\n');
  expect(csv[0]).toBe(
    'year,one_star,two_stars,three_stars,not_decided,clusters,clusters_max,units,edition,edition_mark,data_source,licence,address',
  );
  expect(csv[1]).toMatch(
    /^2020,\d+,\d+,\d+,\d+,\d+,\d+,,made-up,[0-9a-f]{64},Figures: made-up data.*,"?Terms of the figures/,
  );
  const { bytes } = await saved(page, 'XLSX');
  const sheets = await readXlsxFile(bytes);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Figures', 'About']);
  expect(sheets[0]!.data[1]!.slice(0, 4).join()).toBe(csv[1]!.split(',').slice(0, 4).join());
  expect(Object.fromEntries(sheets[1]!.data.map(([name, text]) => [name, text]))).toMatchObject({
    Title: title,
    Edition: expect.stringContaining('made-up') as unknown,
    Licence: expect.stringContaining('CC0-1.0') as unknown,
  });
});

journey('what draws and what writes files is not loaded before it is asked for', async ({ open }) => {
  const page = await open('/editions/made-up/regions');
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(loaded.filter((name) => /tableXlsx|standaloneSvg|drawnFigure|figures-/.test(name))).toEqual([]);
});

journey('a citation is copied by keyboard, and the focus comes back', async ({ open }) => {
  const page = await open('/');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await tabTo(page, menu);
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Cite …' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'How to cite' });
  await dialog.waitFor();
  expect(await axe(page)).toEqual([]);
  await picture(page, 'figure-cite');
  await tabTo(page, 'Copy');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Copied' }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^“Clusters with stars, year by year”\. In: .*edition made-up, mark [0-9a-f]{12}\..*\?edition=made-up \(accessed /,
  );
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(() => focusedName(page)).toBe(menu);
});

journey('the figure alone stands in a page elsewhere, the whole page does not', async ({ open, page, address }) => {
  const whole = await open('/');
  await whole.getByRole('button', { name: menu }).click();
  await whole.getByRole('menuitem', { name: 'Embed …' }).click();
  const code = (await whole.getByRole('dialog').getByText('<iframe').textContent())!;
  await page.setContent(`<h1>Elsewhere</h1>${code}`);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('figure', { name: title }).getByRole('img').waitFor();
  expect(await frame.getByRole('navigation').count()).toBe(0);
  expect(await frame.getByRole('link', { name: 'See the whole page' }).getAttribute('href')).toBe(
    `${address}/?edition=made-up`,
  );
  await page.setContent(`<iframe src="${address}/editions"></iframe>`);
  await expect
    .poll(() => page.frames().at(-1)!.url(), { message: 'the whole page refuses the frame' })
    .toMatch(/^chrome-error:/);
});

journey('a frame without such a figure says so, without barriers', async ({ open }) => {
  const page = await open('/embed/no-such/editions/made-up/regions', { settles: false });
  await page.getByText('This page has no such figure, or has nothing to show in it.').waitFor();
  expect(await axe(page)).toEqual([]);
});

journey('the table twin has the figures, and opens by keyboard', async ({ open }) => {
  const page = await open('/', { width: 'phone', theme: 'dark' });
  await tabTo(page, /The figures as a table/);
  await page.keyboard.press('Enter');
  const table = page.getByRole('table', { name: title });
  await table.waitFor();
  expect(await table.getByRole('row').count()).toBe(6);
  expect(await axe(page)).toEqual([]);
  await settled(page);
  await picture(page, 'figure-table-phone');
});
