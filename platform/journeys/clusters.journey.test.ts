import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { ClusterRow } from '../src/observatory/explorer/clusters/contract.ts';
import { axe } from './axe.ts';
import { answers, fails, hangs } from './fakeAnswers.ts';
import { journey } from './journey.ts';
import { picture } from './picture.ts';
import { settled } from './settled.ts';
import { tabTo } from './tabTo.ts';

const list = '/editions/made-up/clusters';
const proof = '/editions/made-up/clusters/XB14/finance';
const rows = '/clusters?';

journey('the list is narrowed, ordered and left for a proof by keyboard alone', async ({ open }) => {
  const page = await open(list);
  await tabTo(page, 'Category');
  await page.keyboard.type('finance');
  await page.getByRole('option', { name: 'Finance and insurance' }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL('**category=finance*');
  await tabTo(page, 'Words in the names');
  await page.keyboard.type('xb');
  await page.waitForURL('**text=xb*');
  await settled(page);
  await tabTo(page, /^LQ/);
  await page.keyboard.press('Enter');
  await page.waitForURL('**order=lq*');
  await settled(page);
  expect(await page.getByRole('columnheader', { name: 'LQ' }).getAttribute('aria-sort')).toBe('descending');
  await tabTo(page, 'Finance and insurance');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /^Finance and insurance in / }).waitFor();
  await page.goBack();
  await page.waitForURL('**order=lq*');
});

journey('figures that look like a slip are told at the cluster, at its region and in the lists', async ({ open }) => {
  const slip = { region: 'XB14', category: 'finance', year: 2024, industries: ['K64', 'K65'] };
  const first = async (blank: Page): Promise<void> =>
    void (await answers(blank, '/suspects', { year: 2024, suspects: [slip] }));
  for (const [path, name] of [
    [`${list}?category=finance`, /^Finance and insurance looks like a slip/],
    ['/editions/made-up/regions/XB14', /^Finance and insurance looks like a slip/],
    ['/editions/made-up/categories/finance', /\(XB14\) looks like a slip/],
    ['/editions/made-up/map?category=finance', /\(XB14\) looks like a slip/],
  ] as const) {
    const page = await open(path, { first });
    await page.getByRole('row', { name }).waitFor();
  }
  const page = await open(proof, { first });
  const notice = page.getByRole('complementary', { name: 'Figures that look like a slip' });
  await notice.getByText(/has all of its country’s figures for K64 .*; K65 .*, and the other regions a zero/).waitFor();
  expect(await axe(page)).toEqual([]);
  const region = await open('/editions/made-up/regions/XB14', { first, width: 'phone', theme: 'dark' });
  await region.getByRole('complementary').getByRole('link', { name: 'Finance and insurance' }).waitFor();
  expect(await axe(region)).toEqual([]);
});

journey('a long list is shown in parts, and all of it is a file', async ({ open }) => {
  const page = await open(list);
  await page.getByText(/^1 to 50 of /).waitFor();
  await tabTo(page, 'Next →');
  await page.keyboard.press('Enter');
  await page.waitForURL('**offset=50*');
  await page.getByText(/^51 to 100 of /).waitFor();
  const file = await page.getByRole('link', { name: /^These .* clusters as CSV$/ }).getAttribute('href');
  const [header = '', ...lines] = (await (await page.request.get(file!)).text()).trimEnd().split('\r\n');
  expect(header).toMatch(/^region,category,year,value,/);
  expect(lines.length).toBeGreaterThan(1000);
});

journey('a list without clusters says what to do, and too far a part of it leads back', async ({ open }) => {
  const page = await open(`${list}?text=nowhere`, { width: 'phone', theme: 'dark' });
  await page.getByText('No cluster fits all of this.').waitFor();
  expect(await axe(page)).toEqual([]);
  await tabTo(page, 'Show all clusters');
  await page.keyboard.press('Enter');
  await page.getByRole('table').waitFor();
  await page.goto(`${list}?offset=900000`);
  await tabTo(page, 'To its beginning');
  await page.keyboard.press('Enter');
  await page.getByText(/^1 to 50 of /).waitFor();
});

journey('more clusters than a file holds come in parts', async ({ open }) => {
  const page = await open(list, {
    settles: false,
    first: async (blank) => {
      const [cluster] = (
        (await (await blank.request.get(`/api/v1${list}?limit=1`)).json()) as { clusters: readonly object[] }
      ).clusters;
      await answers(blank, rows, { total: 45_000, certain: 44_000, clusters: [cluster] });
    },
  });
  await page.getByRole('link', { name: '40,001 to 45,000 as CSV' }).waitFor();
  await page.getByRole('table', { name: /^44,000 clusters of 2024, perhaps 1,000 more/ }).waitFor();
  expect(await axe(page)).toEqual([]);
});

journey('a list that fails is tried again, one that is slow says so', async ({ open }) => {
  let mend = async (): Promise<void> => undefined;
  const page = await open(list, {
    settles: false,
    first: async (blank) => {
      mend = await fails(blank, rows);
    },
  });
  await page.getByRole('main').getByRole('alert').waitFor();
  await mend();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('table').waitFor();
  const slow = await open(list, { settles: false, first: async (blank) => void (await hangs(blank, rows)) });
  await slow.getByRole('status').filter({ hasText: 'Loading …' }).waitFor();
});

journey('a proof says rule, value, cut-off, rank and margin of every star, and another year', async ({ open }) => {
  const page = await open(proof);
  for (const star of ['Size', 'Specialisation', 'Focus']) {
    const card = page.getByRole('region', { name: new RegExp(`^${star}`) });
    await card.getByRole('img', { name: new RegExp(`^${star}: .*against a cut-off of`) }).waitFor();
    await card.getByText('Margin', { exact: true }).waitFor();
  }
  await page.getByText(/^Finance and insurance \(finance\) in .* stars?\./).waitFor();
  await page.getByText(/^npx asterism explain made-up XB14 finance --year 2024$/).waitFor();
  await tabTo(page, '2021');
  await page.keyboard.press('Enter');
  await page.waitForURL('**year=2021*');
  await page.getByText(/--year 2021$/).waitFor();
});

journey('the history of another figure, by keyboard alone', async ({ open }) => {
  const page = await open(proof);
  let stop = await tabTo(page, 'Employment');
  while ((await stop.getAttribute('type')) !== 'radio') stop = await tabTo(page, 'Employment');
  await page.keyboard.press('ArrowRight');
  await page.waitForURL('**figure=lq*');
  await page.getByRole('heading', { name: /^Location quotient of Finance and insurance/ }).waitFor();
  await page.getByRole('figure').getByRole('img').waitFor();
});

journey('an edition of one year shows a proof without history', async ({ open }) => {
  const page = await open('/editions/made-up-2023/clusters/XB14/finance', { width: 'phone' });
  expect(await page.getByRole('heading', { name: 'Over the years' }).count()).toBe(0);
  expect(await page.getByRole('heading', { name: 'How it changed' }).count()).toBe(0);
  expect(await axe(page)).toEqual([]);
});

journey(
  'what a change is made of is told as ranges where figures are unknown',
  async ({ open, page: blank, address }) => {
    const answer = await blank.request.get(`${address}/api/v1${list}?limit=1000`);
    const { clusters } = (await answer.json()) as { clusters: readonly ClusterRow[] };
    const { region, category } = clusters.find(({ value, value_low: low }) => value === null && low! > 0)!;
    const page = await open(`${list}/${region}/${category}`);
    const parts = page.getByRole('table', { name: /^Shift-share analysis/ });
    await parts.waitFor();
    expect(await parts.getByRole('row', { name: /^Change/ }).textContent()).toMatch(/\d to [+−]\d/);
    await page.getByText('Where figures are unknown a part is a range').waitFor();
  },
);

journey('a cluster that is not there is told by its name, with one that is', async ({ open }) => {
  const page = await open('/editions/made-up/clusters/XB14/finanse', { settles: false, theme: 'dark' });
  await page.getByText('did you mean finance?').waitFor();
  expect(await axe(page)).toEqual([]);
});

journey('where a region has no such activity the page says so, and in which years it had', async ({ open }) => {
  const page = await open(proof, {
    settles: false,
    first: async (blank) => {
      const shown = (await (await blank.request.get(`/api/v1${proof}`)).json()) as { history: readonly object[] };
      await answers(blank, '/clusters/XB14/finance', {
        ...shown,
        state: 'no activity',
        cluster: null,
        proof: null,
        cells: [],
        history: shown.history.map((row, at) => (at === 4 ? { ...row, state: 'no activity' } : row)),
      });
    },
  });
  await page.getByText(/has no employment in .* in 2024, so there is no cluster and no star\./).waitFor();
  await page.getByText('In other years:').waitFor();
  expect(await axe(page)).toEqual([]);
});

journey('a proof that fails is tried again', async ({ open }) => {
  let mend = async (): Promise<void> => undefined;
  const page = await open(proof, {
    settles: false,
    first: async (blank) => {
      mend = await fails(blank, '/clusters/XB14/finance');
    },
  });
  await page.getByRole('main').getByRole('alert').waitFor();
  await mend();
  await tabTo(page, 'Try again');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /^Finance and insurance in / }).waitFor();
});

journey(
  'a further measure that the rule for size asks for stands in the card, with what it lacks',
  async ({ open }) => {
    const path = `${proof}?year=2023`;
    const blank = await open('/');
    const real = (await (await blank.request.get(`/api/v1${path}`)).json()) as {
      proof: { rules: Record<string, unknown>[] };
      cells: Record<string, unknown>[];
    };
    const further = {
      measure: 'establishments',
      quantile: 0.25,
      met: 'possible',
      value_low: 20,
      value_high: 60,
      cutoff_low: 30,
      cutoff_high: 45,
      rank_low: 12,
      rank_high: 90,
      n_low: 118,
      n_high: 120,
      margin: -25,
      margin_share: -25 / 45,
      because: ['own', 'others'],
    };
    const rules = real.proof.rules.map((rule) => (rule['star'] === 'size' ? { ...rule, further: [further] } : rule));
    const shown = {
      ...real,
      proof: { ...real.proof, rules },
      further_cells: [{ measure: 'establishments', cells: real.cells }],
    };
    const page = await open(path, {
      first: (first) => answers(first, '/clusters/XB14/finance?', shown),
      width: 'phone',
    });
    const part = page.getByRole('region', { name: 'By establishments' });
    await part.getByText('12–90 of 118–120').waitFor();
    await part.getByText(/^at worst 25 below/).waitFor();
    await part.getByText('Why it is open').waitFor();
    await page.getByRole('region', { name: /figures? of establishments for 2023/ }).waitFor();
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme });
      expect(await axe(page)).toEqual([]);
    }
    await picture(page, 'cluster-further-measure-phone');
  },
);
