import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { axe } from './axe.ts';
import { answers } from './fakeAnswers.ts';
import { journey } from './journey.ts';
import { picture } from './picture.ts';
import { tooWide } from './tooWide.ts';

const edition = '/editions/made-up';
const comparing = (what: 'regions' | 'clusters', ...keys: string[]): string =>
  `${edition}/compare?${what}=${encodeURIComponent(JSON.stringify(keys))}`;

/** Has figures of a cluster in 2024 look like a slip. */
const slipIn =
  (region: string, category: string) =>
  async (blank: Page): Promise<void> =>
    void (await answers(blank, '/suspects', {
      year: 2024,
      suspects: [{ region, category, year: 2024, industries: ['K64', 'K65'] }],
    }));

describe('figures that look like a slip', () => {
  journey('are marked in the list of regions', async ({ open }) => {
    for (const width of ['desktop', 'phone'] as const) {
      const page = await open(`${edition}/regions`, {
        first: slipIn('XB14', 'finance'),
        width,
        theme: width === 'phone' ? 'dark' : 'light',
      });
      await page.getByRole('searchbox', { name: 'Search in this table' }).fill('xb1');
      await page.getByRole('row', { name: /^Pellamoor ?XB14 looks like a slip/ }).waitFor();
      await expect.poll(() => page.getByText('looks like a slip').count()).toBe(1);
      expect(await tooWide(page)).toEqual([]);
      expect(await axe(page)).toEqual([]);
      await picture(page, `slip-regions-${width}`);
    }
  });

  journey('are marked where regions are compared: at the region, and at its category', async ({ open }) => {
    const page = await open(comparing('regions', 'XB14', 'XA10'), { first: slipIn('XB14', 'finance') });
    const now = page.getByRole('region', { name: 'The regions in 2024' });
    await now.getByRole('row', { name: /^Pellamoor ?XB14 looks like a slip/ }).waitFor();
    await expect.poll(() => now.getByText('looks like a slip').count()).toBe(1);
    const structures = page.getByRole('region', { name: 'What their economies are made up of in 2024' });
    await structures
      .getByRole('row', { name: /^Finance and insurance/ })
      .getByText('looks like a slip')
      .waitFor();
    await expect.poll(() => structures.getByText('looks like a slip').count()).toBe(1);
    expect(await axe(page)).toEqual([]);
    await picture(page, 'slip-compared-regions');
  });

  journey('are marked where clusters are compared', async ({ open }) => {
    const page = await open(comparing('clusters', 'XB14~finance', 'XA11~automotive'), {
      first: slipIn('XB14', 'finance'),
      width: 'phone',
      theme: 'dark',
    });
    const now = page.getByRole('region', { name: 'The clusters in 2024' });
    await now.getByRole('row', { name: /^Finance and insurance, Pellamoor \(XB14\) looks like a slip/ }).waitFor();
    await expect.poll(() => now.getByText('looks like a slip').count()).toBe(1);
    expect(await axe(page)).toEqual([]);
    await picture(page, 'slip-compared-clusters-phone');
  });

  journey('are marked on the knife’s edge, and where a star changes', async ({ open, address }) => {
    const path = `${edition}/thresholds?set=specialisation.min=1.5`;
    const { edges, changes } = (await (await fetch(`${address}/api/v1${path}`)).json()) as Record<
      'edges' | 'changes',
      { readonly region: string; readonly category: string }[]
    >;
    for (const [table, { region, category }] of [
      ['table_close', edges[0]!],
      ['table_changed', changes[0]!],
    ] as const) {
      const page = await open(path, { first: slipIn(region, category) });
      const caption = table === 'table_close' ? /closest/ : /clusters change/;
      await page.getByRole('table', { name: caption }).getByText('looks like a slip').first().waitFor();
      expect(await axe(page)).toEqual([]);
      await picture(page, `slip-${table}`);
    }
  });

  journey('are marked where editions are compared, with the one that has them', async ({ open, address }) => {
    const path = `${edition}/diff/made-up-2023`;
    const compared = (await (await fetch(`${address}/api/v1${path}`)).json()) as { readonly moved: readonly object[] };
    const slips = ['before', 'after', 'both'];
    const moved = compared.moved.map((row, at) => ({ ...row, slip: slips[at] ?? 'none' }));
    const page = await open(`${edition}/diff?with=made-up-2023`, {
      first: async (blank) => void (await answers(blank, path, { ...compared, moved })),
      width: 'phone',
      theme: 'dark',
    });
    for (const slip of ['before', 'after', 'in both'])
      await page.getByRole('row').getByText(`looks like a slip ${slip}`).waitFor();
    expect(await page.getByText(/^looks like a slip/).count()).toBe(3);
    expect(await axe(page)).toEqual([]);
    await picture(page, 'slip-editions-phone');
  });

  journey('are marked on the map of all categories, too', async ({ open }) => {
    const page = await open(`${edition}/map`, { first: slipIn('XB14', 'finance') });
    await page.getByRole('searchbox', { name: 'Search in this table' }).fill('xb14');
    await page.getByRole('row', { name: /\(XB14\) looks like a slip/ }).waitFor();
  });
});
