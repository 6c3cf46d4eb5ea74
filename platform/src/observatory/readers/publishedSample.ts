import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A publisher's own file to test against, from `../shared/data` beside the repository; tests are skipped where it is not present. */
export function publishedSample(path: string): { readonly path: string; readonly present: boolean } {
  const place = fileURLToPath(new URL(`../../../../../shared/data/${path}`, import.meta.url));
  return { path: place, present: existsSync(place) };
}
