import { chromium, type Browser, type Page } from 'playwright-core';
import { inject, test } from 'vitest';
import { watchFaults } from './watchFaults.ts';
import { settled } from './settled.ts';

/** How a page is looked at. */
export interface Look {
  readonly width: 'desktop' | 'phone';
  readonly theme: 'light' | 'dark';
}

/** Widths and heights of windows, in CSS pixels. */
const windows = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } } as const;

/**
 * A test in a real browser. `page` is an empty page that nobody watches, `address` that of the server. `open` gives a page of the explorer once it has its content, in a window of its own; `first` is done before it
 * is loaded. A journey fails when a page reports an error, breaks the content-security policy, gets a fault of the server's or asks another host.
 */
export const journey = test
  .extend('stage', ({ skip }) => {
    const stage = inject('stage');
    if (!('trouble' in stage)) return stage;
    if (stage.isFault) throw new Error(stage.trouble);
    return skip(stage.trouble);
  })
  .extend('address', ({ stage }) => stage.address)
  .extend('browser', async ({ stage }, { onCleanup }): Promise<Browser> => {
    const browser = await chromium.connect(stage.browser);
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('page', async ({ browser }, { onCleanup }) => {
    const page = await browser.newPage();
    onCleanup(() => page.close());
    return page;
  })
  .extend('open', async ({ browser, address }, { onCleanup }) => {
    const closing: (() => Promise<string[]>)[] = [];
    onCleanup(async () => {
      const faults = (await Promise.all(closing.map((close) => close()))).flat();
      if (faults.length > 0) throw new Error(`The pages complained:\n${faults.join('\n')}`);
    });
    return async (
      path: string,
      {
        width = 'desktop',
        theme = 'light',
        first,
        settles = true,
      }: Partial<Look> & { readonly first?: (page: Page) => Promise<unknown>; readonly settles?: boolean } = {},
    ): Promise<Page> => {
      const context = await browser.newContext({
        baseURL: address,
        viewport: windows[width],
        colorScheme: theme,
        hasTouch: width === 'phone',
        reducedMotion: 'reduce',
        locale: 'en-GB',
        timezoneId: 'UTC',
      });
      context.setDefaultTimeout(15_000);
      const page = await context.newPage();
      const faults = await watchFaults(page, address);
      closing.push(async () => {
        await context.close();
        return faults;
      });
      await first?.(page);
      await page.goto(path);
      if (settles) await settled(page);
      return page;
    };
  });
