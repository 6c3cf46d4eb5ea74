import type { Page } from 'playwright-core';

/** What makes a page scroll sideways: elements that reach beyond the window and don't scroll by themselves; none where the page doesn't. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const reachOut = [...document.body.querySelectorAll('*')].filter((element) => {
      if (element.getBoundingClientRect().right <= clientWidth) return false;
      for (let above = element.parentElement; above !== null && above !== document.body; above = above.parentElement)
        if (getComputedStyle(above).overflowX !== 'visible') return false;
      return true;
    });
    const words = reachOut
      .filter((element) => !reachOut.some((other) => other !== element && element.contains(other)))
      .map(
        (element) =>
          `${element.outerHTML.slice(0, 120)} … ends at ${Math.round(element.getBoundingClientRect().right)}`,
      );
    return [`The page is ${scrollWidth} pixels wide, in a window of ${clientWidth}.`, ...words];
  });
}
