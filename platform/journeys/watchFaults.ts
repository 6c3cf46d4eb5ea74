import type { Page } from 'playwright-core';
import { isFaked } from './fakeAnswers.ts';

/** What goes wrong on a page from now on, in words: errors, broken policies, faults of the server, requests to other hosts. */
export async function watchFaults(page: Page, address: string): Promise<string[]> {
  const faults: string[] = [];
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) =>
      reportError(new Error(`policy broken: ${effectiveDirective} by ${blockedURI} in ${sourceFile}`)),
    ),
  );
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    const isAboutAnswer = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isAboutAnswer) faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${address}/`) && !/^(data|blob):/.test(url)) faults.push(`asked another host: ${url}`);
  });
  page.on('response', (response) => {
    const isNowhere = response.status() === 404 && response.request().isNavigationRequest();
    const isRefusal = response.status() >= 400 && response.status() < 500 && response.url().includes('/api/');
    if (response.status() >= 400 && !isRefusal && !isNowhere && !isFaked(response.request()))
      faults.push(`${response.status()}: ${response.url()}`);
  });
  return faults;
}
