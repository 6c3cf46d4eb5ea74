import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { axe } from './axe.ts';
import { answers, fails, hangs } from './fakeAnswers.ts';
import { focusedName } from './tabTo.ts';
import { journey } from './journey.ts';
import { picture } from './picture.ts';
import { tabTo } from './tabTo.ts';

const map = '/editions/made-up/map';
const values = '/map-values';

const title = (page: Page): Promise<string | null> => page.getByRole('heading', { level: 1 }).textContent();

/** The colours of all regions, in the order of their codes. */
const fills = (page: Page): Promise<string[]> =>
  page
    .locator('.region-map path[data-at]')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('fill') ?? ''));

describe('the map', () => {
  journey('is used by keyboard alone: a category, a walk over regions, a choice, the years', async ({ open }) => {
    const page = await open(map);
    await tabTo(page, 'Category');
    await page.keyboard.type('autom');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Automotive in 2024: \d+ regions? with stars/ }).waitFor();

    await tabTo(page, 'Stars');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('heading', { level: 1, name: /location quotient of 2 or more$/ }).waitFor();
    const before = await fills(page);
    expect(new Set(before).size).toBeGreaterThan(3);

    await tabTo(page, /^Play/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Automotive in 2020/ }).waitFor();
    await page.getByRole('heading', { level: 1, name: /^Automotive in 2022/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focusedName(page)).toBe('Year');
    await page.keyboard.press('Home');
    await page.getByRole('heading', { level: 1, name: /^Automotive in 2020/ }).waitFor();
    expect(await fills(page)).not.toEqual(before);
    await page.waitForURL(/year=2020/);

    await tabTo(page, /^Automotive in 2020/);
    const told = page.getByRole('status').filter({ hasText: 'Location quotient' });
    await told.waitFor();
    const first = await told.textContent();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => told.textContent()).not.toBe(first);
    await page.keyboard.press('Enter');
    await page.waitForURL(/region=/);
    const region = new URL(page.url()).searchParams.get('region')!;
    expect(await told.textContent()).toContain(`(${region})`);
    await page.getByRole('row').and(page.locator('[aria-current=true]')).filter({ hasText: region }).waitFor();

    await tabTo(page, 'Automotive here, with proof');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/clusters/${region}/automotive?*`);
  });

  journey('and its table select each other, and the address brings it all back', async ({ open }) => {
    const page = await open(`${map}?category=finance&measure=focus&year=2021`);
    const row = page.getByRole('row').nth(3).getByRole('button');
    await expect.poll(() => row.textContent()).toMatch(/\(\w+\)$/);
    const name = (await row.textContent())!;
    await row.click();
    await page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
    await page.getByRole('button', { name: 'Enlarge the map' }).click();
    await page.waitForURL(/view=1\.60_/);
    const again = await open(page.url());
    await expect.poll(() => title(again)).toBe(await title(page));
    await again.getByRole('heading', { level: 2, name, exact: true }).waitFor();
    const place = (of: Page): Promise<string | null> =>
      of.locator('.region-map svg > g').first().getAttribute('transform');
    await expect.poll(() => place(again)).toContain('scale(1.6)');
    await again.getByRole('button', { name: 'Show all of the map' }).click();
    await again.waitForURL((url) => !url.searchParams.has('view'));
  });

  journey('is enlarged by keys, by the wheel with control, and by a double click', async ({ open }) => {
    const page = await open(map);
    const place = (): Promise<string> =>
      page
        .locator('.region-map svg > g')
        .first()
        .evaluate((stage) => stage.getAttribute('transform') ?? '');
    await tabTo(page, /^All categories together in 2024/);
    await page.keyboard.press('+');
    await expect.poll(place).toContain('scale(1.6)');
    await page.keyboard.press('0');
    await expect.poll(place).toContain('scale(1)');
    const box = (await page.locator('.region-map').boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.wheel(0, -200);
    expect(await place()).toContain('scale(1)');
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await expect.poll(place).not.toContain('scale(1)');
    await page.getByRole('button', { name: 'Show all of the map' }).click();
    await page.locator('.region-map svg').dblclick();
    await expect.poll(place).toContain('scale(2)');
  });

  journey(
    'is enlarged between two fingers and dragged by one, and the page stays as large as it was',
    async ({ open }) => {
      const page = await open(map, { width: 'phone' });
      const stage = page.locator('.region-map svg > g').first();
      const place = async (): Promise<string> => (await stage.getAttribute('transform')) ?? '';
      const svg = page.locator('.region-map svg');
      await svg.scrollIntoViewIfNeeded();
      const box = (await svg.boundingBox())!;
      const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      const fingers = await page.context().newCDPSession(page);
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...at: readonly number[]): Promise<unknown> =>
        fingers.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: at.map((aside, id) => ({ x: middle.x + aside, y: middle.y, id })),
        });
      await touch('touchStart', -20, 20);
      for (const apart of [25, 30, 35, 40]) await touch('touchMove', -apart, apart);
      await touch('touchEnd');
      await expect.poll(place).toMatch(/scale\((1\.[5-9]|2)/);
      const enlarged = await place();
      expect(await page.evaluate(() => globalThis.visualViewport!.scale), 'the page itself is not enlarged').toBe(1);
      await touch('touchStart', 40);
      for (const aside of [30, 10, -10, -30]) await touch('touchMove', aside);
      await touch('touchEnd');
      await expect.poll(place).not.toBe(enlarged);
      expect((await place()).replace(/^.*scale/, '')).toBe(enlarged.replace(/^.*scale/, ''));
      await page.waitForURL(/view=/);
      await page.getByRole('button', { name: 'Show all of the map' }).click();
      await expect.poll(place).toBe('translate(0 0) scale(1)');
    },
  );

  journey('tells of a region that is pointed at, and Escape closes what it tells', async ({ open }) => {
    const page = await open(`${map}?category=automotive`);
    const tip = page.locator('.map-tip');
    await page.locator('.region-map path[data-at="40"]').hover();
    await tip.waitFor({ state: 'visible' });
    expect(await tip.textContent()).toMatch(/\(X[A-H]\d\d\)(no stars|\d stars?)/);
    await page.locator('.region-map').press('Escape');
    await tip.waitFor({ state: 'hidden' });
  });

  journey('says how to give an edition boundaries, and shows the table alone', async ({ open }) => {
    const refused: string[] = [];
    const page = await open('/editions/made-up-2023/map?category=automotive', {
      first: async (blank) =>
        void blank.on('response', (response) => {
          if (response.status() >= 400) refused.push(response.url());
        }),
    });
    await page.getByText('has no boundaries, so there is no map of it').waitFor();
    await page.getByRole('row').nth(5).waitFor();
    expect(await page.locator('.region-map').count()).toBe(0);
    expect(await page.getByRole('radio', { name: 'Growth' }).count()).toBe(0);
    expect(refused, 'what the edition is known not to have is not asked for').toEqual([]);
    expect(await axe(page)).toEqual([]);
    await picture(page, 'map-without-boundaries');
  });

  journey(
    'shows stars and says why where growth is asked of a single year, by address and by choice',
    async ({ open }) => {
      const asked: string[] = [];
      const listen = async (blank: Page): Promise<void> =>
        void blank.on('request', (request) => {
          const { pathname, searchParams } = new URL(request.url());
          if (pathname.includes('/made-up-2023/') && searchParams.has('year')) asked.push(searchParams.get('year')!);
        });
      const isAsItShould = async (page: Page): Promise<void> => {
        await page.getByText('Growth needs two years, and this edition has one').waitFor();
        await page.getByRole('heading', { level: 1, name: /^Automotive in 2023: \d+ regions? with stars/ }).waitFor();
        expect(await page.getByRole('radio', { name: 'Stars' }).isChecked()).toBe(true);
        await page.getByRole('row').nth(5).waitFor();
        await expect.poll(() => new Set(asked)).toEqual(new Set(['2023']));
      };
      await isAsItShould(
        await open('/editions/made-up-2023/map?category=automotive&measure=growth', { first: listen }),
      );
      asked.length = 0;
      const page = await open(`${map}?category=automotive&measure=growth`, { first: listen });
      await page.getByRole('button', { name: /^Edition: / }).click();
      await page.getByRole('menuitemradio', { name: /made-up-2023 · 2023/ }).click();
      await page.waitForURL('**/made-up-2023/map?*measure=growth*');
      await isAsItShould(page);
      expect(await axe(page)).toEqual([]);
      await page
        .locator('label')
        .filter({ hasText: /^Size$/ })
        .click();
      await page.waitForURL(/measure=size/);
      await page.getByText('Growth needs two years').waitFor({ state: 'detached' });
    },
  );

  journey('says that it is on its way, that it failed, and is tried again', async ({ open }) => {
    const slow = await open(map, { settles: false, first: async (blank) => void (await hangs(blank, values)) });
    await slow.getByRole('main').getByRole('status').filter({ hasText: 'Loading …' }).first().waitFor();
    let mend = async (): Promise<void> => undefined;
    const page = await open(map, {
      settles: false,
      first: async (blank) => {
        mend = await fails(blank, values);
      },
    });
    await page.getByRole('main').getByRole('alert').waitFor();
    expect(await axe(page)).toEqual([]);
    await mend();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.region-map').waitFor();
  });

  journey('says where all is unknown, and where there is nothing', async ({ open }) => {
    const answer = (rows: readonly object[]): object => ({
      category: 'automotive',
      measure: 'lq',
      classes: [
        { from: null, to: 2, label: 'less than 2' },
        { from: 2, to: null, label: '2 or more' },
      ],
      years: [2024],
      values: rows,
    });
    const shown = async (rows: readonly object[]): Promise<Page> =>
      open(`${map}?category=automotive&measure=lq`, {
        first: async (blank) => void (await answers(blank, values, answer(rows))),
      });
    const unknown = { region: 'XA01', year: 2024, low: 0, high: 9, class: null, stars: 0, stars_max: 2 };
    const page = await shown([unknown]);
    await page.getByText('Nothing is known of location quotient in 2024').waitFor();
    await page.getByText('unknown (120 regions)').waitFor();
    expect(await axe(page)).toEqual([]);
    const empty = await shown([]);
    await empty.getByText('No region has figures for this').first().waitFor();
    const absent = await shown([{ ...unknown, high: 0, class: 0, stars_max: 0 }]);
    await absent.getByText('No region has Automotive in 2024').waitFor();
    const unheard = await open(`${map}?category=nothing`);
    await unheard.getByText('has no category nothing').waitFor();
  });

  journey('names hostile regions as they are', async ({ open }) => {
    const page = await open(`${map}?category=automotive&region=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    await page.getByRole('heading', { level: 2, name: '<img src=x onerror=alert(1)>' }).waitFor();
  });

  journey('can be taken away with its source inside', async ({ open }) => {
    const page = await open(`${map}?category=automotive&measure=lq`);
    const names: string[] = [];
    const take = async (format: string): Promise<string> => {
      await page
        .getByRole('figure')
        .getByRole('button', { name: /^Save or cite/ })
        .click();
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: format, exact: true }).click(),
      ]);
      names.push(file.suggestedFilename());
      const chunks: Buffer[] = [];
      for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks).toString('utf8');
    };
    const svg = await take('SVG');
    expect(svg).toContain('<svg');
    expect(svg).toContain('Automotive in 2024');
    expect(svg).toContain('unknown (');
    expect(svg).not.toContain('var(--');
    let csv: string[] = [];
    await expect
      .poll(async () => (csv = (await take('CSV')).split('\r\n'))[0], { timeout: 15_000 })
      .toBe(
        'region,region_name,year,lq_low,lq_high,category,looks_like_a_slip,class,class_from,class_to,stars,stars_max,units,edition,edition_mark,data_source,licence,address',
      );
    expect(csv).toHaveLength(122);
    const at = page.url();
    expect((JSON.parse(await take('GeoJSON')) as { features: unknown[] }).features.length).toBeGreaterThan(100);
    expect(page.url(), 'the page stays').toBe(at);
    expect([...new Set(names)]).toEqual(
      ['svg', 'csv', 'geojson'].map((ending) => `made-up-map-automotive-lq-2024.${ending}`),
    );
  });

  for (const theme of ['light', 'dark'] as const)
    journey(`has nothing for axe where a region is selected, in ${theme}`, async ({ open }) => {
      for (const width of ['desktop', 'phone'] as const) {
        const page = await open(`${map}?category=automotive&measure=growth&region=XB17`, { theme, width });
        expect(await axe(page)).toEqual([]);
        await picture(page, `map-selected-${width}-${theme}`);
      }
    });
});
