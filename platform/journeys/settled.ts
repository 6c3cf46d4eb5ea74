import type { Page } from 'playwright-core';

/** Waits until a page has its title and nothing on it is on its way (`Loading …`, or `aria-busy`). */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('main:not(:has([aria-busy="true"], [role="status"]:has-text("Loading …")))').waitFor();
}
