import type { KeyEntry } from '../figure/figure.ts';
import { palette } from '../figure/palette.ts';
import { html, type Markup } from './markup.ts';

/** Pixels across the box that shows a look in a key. */
export const swatchSize = 14;

/** The look of an entry of a key as a box, its corner at x, y. */
export function swatch({ fill, stroke, hatching }: KeyEntry, x = 0, y = 0): Markup {
  const box = html`x="${x + 0.5}" y="${y + 0.5}" width="${swatchSize - 1}" height="${swatchSize - 1}"`;
  return html`<rect ${box} fill="${fill}" stroke="${stroke ?? palette.muted}" stroke-width="${stroke === undefined ? 0.5 : 1}"/>${hatching === undefined ? null : html`<rect ${box} fill="url(#${hatching})"/>`}`;
}
