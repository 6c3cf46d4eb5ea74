import type { Page, Request, Route } from 'playwright-core';

const faked = new WeakSet<Request>();

/** Whether the answer to a request was one of those below. */
export function isFaked(request: Request): boolean {
  return faked.has(request);
}

/** Lets every request whose address contains the part come to a fault of the server; the function that is given back mends it. */
export function fails(page: Page, urlPart: string): Promise<() => Promise<void>> {
  return fake(page, urlPart, (route) =>
    route.fulfill({
      status: 500,
      contentType: 'application/problem+json',
      body: JSON.stringify({ type: 'about:blank', title: 'A fault', status: 500, detail: 'Made up by a journey.' }),
    }),
  );
}

/** Refuses every request whose address contains the part as one too many (429); the function that is given back ends it. */
export function refuses(page: Page, urlPart: string): Promise<() => Promise<void>> {
  return fake(page, urlPart, (route) =>
    route.fulfill({
      status: 429,
      contentType: 'application/problem+json',
      headers: { 'retry-after': '60' },
      body: JSON.stringify({
        type: 'about:blank',
        title: 'Too many requests',
        status: 429,
        detail: 'More than 600 requests came from your address in a minute: wait a little.',
        places: [],
      }),
    }),
  );
}

/** Lets every request whose address contains the part wait for ever; the function that is given back lets the next ones through. */
export function hangs(page: Page, urlPart: string): Promise<() => Promise<void>> {
  return fake(page, urlPart, () => undefined);
}

/** Answers every request whose address contains the part with something else: an empty list, one too long. */
export function answers(page: Page, urlPart: string, json: unknown): Promise<() => Promise<void>> {
  return fake(page, urlPart, (route) => route.fulfill({ json }));
}

async function fake(
  page: Page,
  urlPart: string,
  handler: (route: Route) => Promise<void> | undefined,
): Promise<() => Promise<void>> {
  const isMeant = (url: URL): boolean => url.href.includes(urlPart) && url.pathname.startsWith('/api/');
  const handle = (route: Route, request: Request): Promise<void> | undefined => {
    faked.add(request);
    return handler(route);
  };
  await page.route(isMeant, handle);
  return () => page.unroute(isMeant, handle);
}
