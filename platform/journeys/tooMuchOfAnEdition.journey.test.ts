import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { axe } from './axe.ts';
import { fails, hangs } from './fakeAnswers.ts';
import { journey } from './journey.ts';
import { picture } from './picture.ts';
import { tabTo } from './tabTo.ts';
import { tooWide } from './tooWide.ts';

const path = '/editions/made-up';
const own = '/api/v1/editions/made-up';

interface Shown {
  readonly manifest: {
    readonly outputs: readonly object[];
    readonly inputs: readonly { readonly rowsSetAside: object }[];
    readonly levels: object;
  };
}

/** What the server says of the edition, with some of its manifest otherwise. */
async function edition(address: string, change: (manifest: Shown['manifest']) => object): Promise<object> {
  const shown = (await (await fetch(`${address}${own}`)).json()) as Shown;
  return { ...shown, manifest: { ...shown.manifest, ...change(shown.manifest) } };
}

/** Answers what a page asks about the edition itself, and nothing else. */
function told(page: Page, json: object): Promise<unknown> {
  return page.route(
    ({ pathname }) => pathname === own,
    (route) => route.fulfill({ json }),
  );
}

describe('the page of an edition', () => {
  journey('is bounded where there are hundreds of files, notes and reasons', async ({ open, address }) => {
    const long = 'of a region whose name goes on and on without a stop ';
    const much = await edition(address, ({ inputs, levels }) => ({
      outputs: Array.from({ length: 400 }, (_, at) => ({
        name: `further-cells-of-measure-${at}.parquet`,
        bytes: at * 1000,
        sha256: String(at).padStart(64, '0'),
        rows: at,
      })),
      inputs: Array.from({ length: 120 }, (_, at) => ({
        ...inputs[0],
        name: `input-${at}.csv`,
        sha256: String(at).padStart(64, 'a'),
      })),
      notes: Array.from({ length: 600 }, (_, at) => `Note ${at + 1}: ${long.repeat(3)}${'x'.repeat(120)}`),
      issues: Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`Reason ${at + 1}`, at + 1])),
      levels: {
        ...levels,
        leftOut: Array.from({ length: 300 }, (_, at) => ({ what: `level ${at + 1}`, observations: at })),
      },
    }));
    for (const width of ['desktop', 'phone'] as const) {
      const page = await open(path, {
        width,
        theme: width === 'phone' ? 'dark' : 'light',
        first: (blank) => told(blank, much),
      });
      await page.getByText('The first 25 of 600.').waitFor();
      await page.getByText('The first 25 of 300.').waitFor();
      await page.getByText('The first 25 of 200.').waitFor();
      expect(
        await page
          .getByRole('listitem')
          .filter({ hasText: /^Note / })
          .count(),
      ).toBe(25);
      expect(await page.getByRole('row').count()).toBeLessThan(200);
      expect(await tooWide(page)).toEqual([]);
      expect(await axe(page)).toEqual([]);
      await picture(page, `edition-too-much-${width}`);
      const more = page.getByText('The first 25 of 600.').locator('..').getByRole('button', { name: 'Show 25 more' });
      await more.press('Enter');
      await page.getByText('The first 50 of 600.').waitFor();
      await expect.poll(() => new URL(page.url()).search).toBe('?table_notes=.50');
      await page.reload();
      await page.getByText('The first 50 of 600.').waitFor();
      expect(
        await page
          .getByRole('listitem')
          .filter({ hasText: /^Note / })
          .count(),
      ).toBe(50);
    }
  });

  journey('says where there is nothing to tell', async ({ open, address }) => {
    const none = await edition(address, ({ levels }) => ({
      notes: [],
      issues: {},
      levels: { ...levels, leftOut: [] },
    }));
    const page = await open(path, { first: (blank) => told(blank, none) });
    await page.getByText('Everything could be used.').waitFor();
    expect(await page.getByRole('heading', { name: 'What a reader should know' }).count()).toBe(0);
    expect(await page.getByRole('heading', { name: 'Left out' }).count()).toBe(0);
    expect(await axe(page)).toEqual([]);
  });

  journey('says that it is on its way, that it failed, and is tried again by keyboard', async ({ open }) => {
    const slow = await open(path, { settles: false, first: async (blank) => void (await hangs(blank, own)) });
    await slow.getByRole('main').getByRole('status').filter({ hasText: 'Loading …' }).waitFor();
    expect(await axe(slow)).toEqual([]);
    let mend = async (): Promise<void> => undefined;
    const page = await open(path, {
      width: 'phone',
      theme: 'dark',
      settles: false,
      first: async (blank) => {
        mend = await fails(blank, own);
      },
    });
    await page.getByRole('main').getByRole('alert').waitFor();
    expect(await axe(page)).toEqual([]);
    await mend();
    await tabTo(page, 'Try again');
    await page.keyboard.press('Enter');
    await page.getByRole('table').first().waitFor();
  });

  journey('says which editions there are where there is none of that name', async ({ open }) => {
    const page = await open('/editions/made-uq', { settles: false });
    await page.getByRole('main').getByRole('alert').filter({ hasText: 'did you mean made-up?' }).waitFor();
    expect(await axe(page)).toEqual([]);
  });
});
