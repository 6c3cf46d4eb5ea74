import axeCore from 'axe-core';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What Base UI hides from screen readers though it can have the focus, and axe can't tell that it doesn't: guards that pass the focus on
 * at once, and everything outside while a list is open, which Tab closes.
 */
const passedOn = '[data-base-ui-focus-guard], [data-base-ui-inert], [data-base-ui-inert] *';

/** What axe finds on a page at WCAG 2.2 AA, each in a line: rule, what it asks, where, and why it fails there. */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(axeCore.source);
  return page.evaluate(
    async ([values, selector]) => {
      const { violations } = await (globalThis as unknown as { axe: typeof axeCore }).axe.run({
        runOnly: { type: 'tag', values },
        rules: { 'target-size': { enabled: true } },
        resultTypes: ['violations'],
        elementRef: true,
      });
      return violations.flatMap(({ id, help, nodes }) =>
        nodes
          .filter(({ element }) => id !== 'aria-hidden-focus' || element?.matches(selector) !== true)
          .map(
            ({ target, failureSummary = '' }) =>
              `${id} (${help}) at ${target.join(' ')}: ${failureSummary.split('\n').slice(1).join(' ').trim()}`,
          ),
      );
    },
    [tags, passedOn] as const,
  );
}
