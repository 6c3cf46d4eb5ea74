import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { axe } from './axe.ts';
import { journey } from './journey.ts';
import { tabTo } from './tabTo.ts';
import { watchFaults } from './watchFaults.ts';

/** What is told of a page of the explorer on which something is done that no page may do. */
async function toldAfter(page: Page, address: string, deed: () => void): Promise<string> {
  const faults = await watchFaults(page, address);
  await page.goto(`${address}/editions`);
  await page.evaluate(deed);
  await expect.poll(() => faults).not.toEqual([]);
  return faults.join('\n');
}

journey('the watcher tells of errors', async ({ page, address }) => {
  expect(await toldAfter(page, address, () => console.error('lost'))).toContain('console: lost');
});

journey('the watcher tells of a script in the page', async ({ page, address }) => {
  const told = await toldAfter(page, address, () => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken over"';
    document.head.append(script);
  });
  expect(told).toContain('Content Security Policy');
  expect(await page.title()).not.toBe('taken over');
});

journey(
  'the watcher tells of code made from text, even where the page takes no notice of the refusal',
  async ({ page, address }) => {
    const told = await toldAfter(page, address, () => {
      setTimeout(() => {
        try {
          Reflect.construct(Function, ['']);
        } catch {}
      });
    });
    expect(told).toContain('policy broken: script-src by eval');
  },
);

journey('the watcher tells of another host', async ({ page, address }) => {
  const told = await toldAfter(page, address, () => {
    document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.invalid/pixel.png' }));
  });
  expect(told).toContain('elsewhere.invalid');
});

journey('axe finds faint text, tiny targets and fields without a name', async ({ page }) => {
  await page.setContent(
    `<html lang="en"><title>Faults</title><main><p style="color: #999; background: #fff">faint</p><input>
    <button style="width: 9px; height: 9px; padding: 0">a</button><button style="width: 9px; height: 9px; padding: 0">b</button></main>`,
  );
  const rules = (await axe(page)).map((line) => line.split(' ')[0]);
  expect(new Set(rules)).toEqual(new Set(['color-contrast', 'label', 'target-size']));
});

journey('what Tab does not reach is named, with what it passed', async ({ page }) => {
  await page.setContent('<a href="#a">First</a><a href="#b">Second</a><a>Third</a>');
  await expect(tabTo(page, 'Third')).rejects.toThrow('Tab does not lead to Third, but to: First · Second · First');
  await tabTo(page, 'Second');
});
