import type { Locator, Page } from 'playwright-core';

const MOST_STOPS = 400;

/**
 * Presses Tab until what has the focus is called so, as a reader without a mouse would, and gives it; past the end of the page it begins
 * anew, once. Names what was passed where it isn't reached.
 */
export async function tabTo(page: Page, name: string | RegExp): Promise<Locator> {
  const passed: string[] = [];
  let rounds = 0;
  while (passed.length < MOST_STOPS) {
    await page.keyboard.press('Tab');
    const focused = await focusedName(page);
    if (focused === null) {
      rounds += 1;
      if (rounds === 2) break;
      continue;
    }
    if (typeof name === 'string' ? focused === name : name.test(focused)) return page.locator(':focus');
    passed.push(focused);
  }
  throw new Error(`Tab does not lead to ${String(name)}, but to: ${passed.join(' · ')}`);
}

/** The accessible name of what has the focus; null where nothing has. */
export async function focusedName(page: Page): Promise<string | null> {
  const focused = page.locator(':focus');
  if ((await focused.count()) === 0) return null;
  const [first = ''] = (await focused.ariaSnapshot({ depth: 1 })).split('\n');
  return /^- ['"]?[a-z]+ "((?:[^"\\]|\\.)*)"/.exec(first)?.[1]?.replaceAll(/\\(.)/g, '$1') ?? first;
}
