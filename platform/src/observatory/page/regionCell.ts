import { html, type Content } from '../../report/markup.ts';
import type { Reading } from './reading.ts';

/** A region in a table: its name with the code beside it, or the code alone. */
export function regionCell({ nameOf }: Reading, region: string): Content {
  const name = nameOf(region);
  return name === null ? region : html`${name} <span class="code">${region}</span>`;
}
