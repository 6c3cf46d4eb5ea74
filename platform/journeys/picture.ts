import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const folder = fileURLToPath(new URL('../../out/journeys', import.meta.url));

/** CSS pixels of a page that a picture shows at most, from its top. */
const TALLEST = 4000;

/** Takes a picture of the whole page into out/journeys/NAME.png. */
export async function picture(page: Page, name: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const { width, height } = (await page.locator('html').boundingBox())!;
  const clip = { x: 0, y: 0, width, height: Math.min(height, TALLEST) };
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true, clip });
}
