import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'vitest';
import { journey } from './journey.ts';

const title = 'Clusters with stars, year by year';

/** A server of another origin that answers every request with one page. */
async function foreignServer(html: string): Promise<{ readonly server: Server; readonly address: string }> {
  const server = createServer((_, response) =>
    response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .end(`<!doctype html><title>Elsewhere</title>${html}`),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

journey('the embed code in a page of another origin shows the chart and nothing else', async ({ open, page }) => {
  const whole = await open('/');
  await whole.getByRole('img', { name: title }).waitFor();
  await whole.getByRole('button', { name: `Save or cite: ${title}` }).click();
  await whole.getByRole('menuitem', { name: 'Embed …' }).click();
  const code = (await whole.getByRole('dialog').getByText('<iframe').textContent())!;
  const { server, address } = await foreignServer(`<h1>Elsewhere</h1>${code}`);
  try {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(response.url());
    });
    await page.goto(address);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('figure', { name: title }).getByRole('img', { name: title }).waitFor();
    for (const role of ['navigation', 'banner', 'contentinfo', 'search', 'menu'] as const)
      expect([role, await frame.getByRole(role).count()]).toEqual([role, 0]);
    expect(await frame.getByRole('figure').count()).toBe(1);
    expect(await frame.getByRole('heading').allTextContents()).toEqual([title]);
    const held = await page.frames()[1]!.evaluate(() => {
      let isReached = true;
      try {
        isReached = globalThis.parent.document.title !== '';
      } catch {
        isReached = false;
      }
      return { isReached, scrollsAside: document.documentElement.scrollWidth > document.documentElement.clientWidth };
    });
    expect(held).toEqual({ isReached: false, scrollsAside: false });
    expect(complaints.filter((text) => !text.startsWith('Failed to load resource'))).toEqual([]);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
