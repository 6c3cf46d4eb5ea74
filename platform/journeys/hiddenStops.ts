import type { Page } from 'playwright-core';
import { focusedName } from './tabTo.ts';

/** Stops that are looked at on one page at most: long tables repeat themselves. */
const MOST_STOPS = 60;

/** Walks through a page by Tab and names what has the focus without showing it: no outline, nothing of it in the window, or covered (WCAG 2.4.7, 2.4.11). */
export async function hiddenStops(page: Page): Promise<string[]> {
  const hidden: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab');
    let fault = await page.evaluate(faultOfFocus);
    if (fault !== null) {
      await drawn(page);
      fault = await page.evaluate(faultOfFocus);
    }
    if (fault === 'nothing has it') break;
    if (fault !== null) hidden.push(`${await focusedName(page)}: ${fault}`);
  }
  return hidden;
}

/** Waits until what the focus changed is on the screen. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)))),
  );
}

function faultOfFocus(): 'nothing has it' | 'no outline' | 'out of sight' | null {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return 'nothing has it';
  const marked = [focused, focused.parentElement!, ...focused.children].some((element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
  });
  if (!marked) return 'no outline';
  const boxes = [...focused.getClientRects()];
  const isSeen = boxes.some((box) => {
    const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
    const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
    const top = document.elementFromPoint(x, y);
    return top !== null && (focused.contains(top) || top.contains(focused));
  });
  return isSeen ? null : 'out of sight';
}
