import { describe, expect } from 'vitest';
import { axe } from './axe.ts';
import { answers, fails, hangs } from './fakeAnswers.ts';
import { journey } from './journey.ts';
import { picture } from './picture.ts';
import { tooWide } from './tooWide.ts';

const path = '/editions/made-up/thresholds';
const tried = '/made-up/thresholds?';

interface Tried {
  readonly levers: readonly object[];
}

/** What the server tells of the thresholds, with some of it otherwise. */
async function triedThresholds(address: string, change: object): Promise<object> {
  const own = (await (await fetch(`${address}/api/v1${path}?within=5`)).json()) as Tried;
  return { ...own, ...change };
}

describe('thresholds', () => {
  journey('are bounded where thousands of clusters change and thousands are close', async ({ open, address }) => {
    const pair = (at: number): { region: string; category: string } => ({
      region: `A region with a very long code ${at}`,
      category: `a category that nobody heard of ${at}`,
    });
    const much = await triedThresholds(address, {
      changed: 123_456,
      changes: Array.from({ length: 500 }, (_, at) => ({
        ...pair(at),
        star: 'size',
        change: at % 2 === 0 ? 'gained' : 'lost',
        stars_before: 0,
        stars_max_before: 1,
        stars_after: 1,
        stars_max_after: 1,
        value_low_before: at,
        value_high_before: at + 1,
        cutoff_low_before: 10,
        cutoff_high_before: 20,
        value_low_after: at,
        value_high_after: at + 1,
        cutoff_low_after: 5,
        cutoff_high_after: 15,
        large_enough_after: 'yes',
      })),
      close: 98_765,
      edges: Array.from({ length: 500 }, (_, at) => ({
        ...pair(at),
        rule: 'size',
        is_met: at % 2 === 0,
        value_low: at,
        value_high: at,
        cutoff_low: at,
        cutoff_high: at,
        mark_low: at,
        mark_high: at,
        margin_share: at / 10_000,
        stars: 1,
        stars_max: 2,
      })),
      remarks: Array.from({ length: 40 }, (_, at) => `nobody can get the size star in group ${at}.`),
    });
    for (const width of ['desktop', 'phone'] as const) {
      const page = await open(path, {
        width,
        theme: width === 'phone' ? 'dark' : 'light',
        first: async (blank) => void (await answers(blank, tried, much)),
      });
      await page.getByRole('table', { name: /123,456 clusters change/ }).waitFor();
      await page.getByRole('table', { name: /98,765/ }).waitFor();
      await page.getByRole('img', { name: /^Stars in 2024/ }).waitFor();
      expect(await page.getByRole('row').count()).toBeLessThan(200);
      expect(await tooWide(page)).toEqual([]);
      expect(await axe(page)).toEqual([]);
      await picture(page, `thresholds-too-much-${width}`);
    }
  });

  journey('say that nothing changes and nothing is close', async ({ open, address }) => {
    const none = await triedThresholds(address, { changed: 0, changes: [], close: 0, edges: [] });
    const page = await open(path, { first: async (blank) => void (await answers(blank, tried, none)) });
    await page.getByText('No star changes').waitFor();
    expect(await axe(page)).toEqual([]);
  });

  journey('say what became of a cut-off that can not be, and a refused one leaves the year', async ({ open }) => {
    const page = await open(path);
    const field = page.getByRole('textbox', { name: /^Specialisation/ });
    const typed = async (text: string): Promise<void> => {
      await field.fill(text);
      await field.press('Enter');
    };
    await typed('−3');
    await page.getByText('−3 is beyond the least that can be set: 0.5 is taken.').waitFor();
    await expect.poll(() => field.inputValue()).toBe('0.5');
    await typed('abc');
    await page.getByText('“abc” is no number: it stays at 0.5.').waitFor();
    await typed('1.5');
    await expect.poll(() => page.getByText(/is taken|no number/).count()).toBe(0);
    const refused = await open(`${path}?set=specialisation.min=abc`, { settles: false });
    await refused.getByRole('main').getByRole('alert').waitFor();
    await expect.poll(() => refused.getByLabel('Year').textContent()).toContain('2024');
  });

  journey('stay where they are moved to while the address follows', async ({ open }) => {
    const page = await open(path);
    const thumb = page.getByRole('slider', { name: /^Specialisation/ });
    const said = await thumb.evaluateHandle((element) => {
      const values = [element.getAttribute('aria-valuetext')];
      new MutationObserver(() => values.push(element.getAttribute('aria-valuetext'))).observe(element, {
        attributeFilter: ['aria-valuetext'],
      });
      return values;
    });
    await thumb.press('ArrowRight');
    await expect.poll(() => page.url()).toContain('specialisation.min');
    await page.getByRole('heading', { name: 'Stars that change' }).waitFor();
    expect(await said.jsonValue()).toHaveLength(2);
  });

  journey('say that they are on their way, and a curve that failed leaves the rest in use', async ({ open }) => {
    const slow = await open(path, { settles: false, first: async (blank) => void (await hangs(blank, tried)) });
    await slow.getByRole('main').getByRole('status').filter({ hasText: 'Loading …' }).waitFor();
    let mend = async (): Promise<void> => undefined;
    const page = await open(path, {
      settles: false,
      first: async (blank) => {
        mend = await fails(blank, '/thresholds/curve');
      },
    });
    await page.getByRole('main').getByRole('alert').waitFor();
    await page.getByText('No star changes').waitFor();
    await mend();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('figure').getByRole('img').waitFor();
  });
});
