import { buffer } from 'node:stream/consumers';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { answers } from './fakeAnswers.ts';
import { journey } from './journey.ts';

const edition = '/editions/made-up';

/** Pages, and how much of each can be saved: every table and figure, once all of them are there. */
const pages: readonly (readonly [path: string, savable: number])[] = [
  ['/', 2],
  [`${edition}/regions`, 1],
  [`${edition}/regions/XB14`, 10],
  [`${edition}/categories`, 1],
  [`${edition}/categories/finance`, 7],
  [`${edition}/clusters/XB14/finance`, 5],
  [`${edition}/compare?regions=["XB14","XA11"]`, 5],
  [`${edition}/compare?clusters=["XB14~finance","XA11~automotive"]`, 5],
  [`${edition}/space?region=XB14`, 2],
  [`${edition}/thresholds?set=specialisation.min=1.5`, 3],
  [`${edition}/definitions?beside=kibs`, 2],
  [`${edition}/diff?with=made-up-2023`, 1],
  [`${edition}/map?category=automotive&measure=growth`, 1],
];

/** Saves one thing of the page as CSV and gives its rows by the names of their columns. */
async function savedRows(page: Page, menu: Locator): Promise<{ readonly file: string; readonly rows: Row[] }> {
  await menu.click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'CSV', exact: true }).click(),
  ]);
  const text = (await buffer(await file.createReadStream())).toString('utf8');
  return { file: file.suggestedFilename(), rows: rowsOf(text) };
}

function rowsOf(csv: string): Row[] {
  const [head, ...lines] = csv
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain!,
      ),
    );
  return lines.map((cells) => Object.fromEntries(head!.map((name, at) => [name, cells[at]!])));
}

type Row = Readonly<Record<string, string>>;

for (const [path, savable] of pages)
  journey(
    `what is saved of ${path} is for programs: numbers with their bounds, codes apart from names`,
    async ({ open }) => {
      const page = await open(path);
      const buttons = page.getByRole('button', { name: /^Save or cite/ });
      await expect.poll(() => buttons.count(), { timeout: 15_000 }).toBe(savable);
      for (let at = 0; at < savable; at++) {
        const { file, rows } = await savedRows(page, buttons.nth(at));
        expect({ file, faults: faultsOf(rows) }).toEqual({ file, faults: [] });
      }
    },
  );

/** What is not as it should be in the rows of a file. */
function faultsOf(rows: readonly Row[]): string[] {
  if (rows.length === 0) return ['there are no rows'];
  const names = Object.keys(rows[0]!);
  const [own, where] = [names.slice(0, -6), names.slice(-6).join()];
  const lacks = (name: string): string[] => (own.includes(name) ? [] : [`${name} is not there`]);
  return [
    ...(where === 'units,edition,edition_mark,data_source,licence,address' ? [] : [`ends in ${where}`]),
    ...own.flatMap((name) => {
      const cells = rows.map((row) => row[name]!).filter((cell) => cell !== '');
      return [
        ...(/^[a-z][a-z0-9_]*$/.test(name) ? [] : [`a column is called ${name}`]),
        ...(name.endsWith('_low') ? lacks(name.replace(/_low$/, '_high')) : []),
        ...(name === 'stars' ? lacks('stars_max') : []),
        ...(name === 'region' ? lacks('region_name') : []),
        ...cells
          .filter((cell) => ofNumbers.test(name) && !Number.isFinite(Number(cell)))
          .map((cell) => `${name} has ${cell}, which is no number`),
        ...cells.filter((cell) => forTheEye.test(cell)).map((cell) => `${name} has ${cell}, written for the eye`),
      ];
    }),
  ];
}

/** What columns of numbers are called. */
const ofNumbers = /_(low|high)$|^(stars|year|class|regions|margin|gini)/;

/** Signs of a text that people read: blanks that don't break, stars, separated thousands, ranges, marks around names. */
const forTheEye = /\u00a0|★|\d,\d{3}|\d–\d|up to|or more$|^unknown$|[\u2066-\u2069]/;

journey('a saved table has the figures that the server has, and says of which region', async ({ open, address }) => {
  const page = await open(`${edition}/regions/XB14`);
  const menu = page.getByRole('button', { name: /^Save or cite: Pellamoor \(XB14\): clusters in 2024/ });
  const { file, rows } = await savedRows(page, menu);
  expect(file).toBe('made-up-XB14-clusters-2024.csv');
  const answer = await fetch(`${address}/api/v1${edition}/regions/XB14`);
  const { clusters } = (await answer.json()) as {
    readonly clusters: readonly Readonly<Record<string, string | number | null>>[];
  };
  const from = { value_low: 'employment_low', value_high: 'employment_high' } as const;
  const fields =
    'category stars stars_max value_low value_high focus_low focus_high lq_low lq_high growth_low growth_high';
  expect(
    rows.map((row) => fields.split(' ').map((name) => row[name in from ? from[name as keyof typeof from] : name])),
  ).toEqual(clusters.map((cluster) => fields.split(' ').map((name) => String(cluster[name] ?? ''))));
  expect(new Set(rows.map(({ region, region_name: name, year }) => [region, name, year].join()))).toEqual(
    new Set(['XB14,Pellamoor,2024']),
  );
});

for (const [path, title, isIt] of [
  [`${edition}/regions`, /Regions in 2024/, ({ region }) => region === 'XB14'],
  [`${edition}/categories/finance`, /strongest clusters/i, ({ region }) => region === 'XB14'],
  [`${edition}/regions/XB14`, /clusters in 2024/, ({ category }) => category === 'finance'],
  [`${edition}/compare?regions=["XB14","XA11"]`, /The regions in 2024/, ({ region }) => region === 'XB14'],
  [
    `${edition}/compare?clusters=["XB14~finance","XA11~automotive"]`,
    /The clusters in 2024/,
    ({ region }) => region === 'XB14',
  ],
  [`${edition}/map?category=finance`, /Finance/, ({ region }) => region === 'XB14'],
] satisfies [string, RegExp, (row: Row) => boolean][])
  journey(`what looks like a slip is told in what is saved of ${path}`, async ({ open }) => {
    const slip = { region: 'XB14', category: 'finance', year: 2024, industries: ['K64', 'K65'] };
    const page = await open(path, { first: (blank) => answers(blank, '/suspects', { year: 2024, suspects: [slip] }) });
    await page.getByText('looks like a slip', { exact: true }).first().waitFor();
    const menu = page.getByRole('button', { name: new RegExp(`^Save or cite: .*${title.source}`, 'i') }).first();
    const { rows } = await savedRows(page, menu);
    expect(rows.filter(isIt).map((row) => row['looks_like_a_slip'])).toEqual(['K64 K65']);
    expect(new Set(rows.filter((row) => !isIt(row)).map((row) => row['looks_like_a_slip']))).toEqual(new Set(['']));
  });

journey('paper has all rows of a table, those too that the screen does not show', async ({ open }) => {
  const page = await open(`${edition}/map`);
  const rows = page.getByRole('table').getByRole('row');
  await expect.poll(() => rows.count()).toBe(51);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await rows.count()).toBe(121);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(() => rows.count()).toBe(51);
});
