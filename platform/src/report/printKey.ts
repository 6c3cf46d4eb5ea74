import type { FigureKey } from '../figure/figure.ts';
import { html, type Markup } from './markup.ts';
import { swatch, swatchSize } from './swatch.ts';

/** The key of a figure as a list of the page, which wraps to the width there is. */
export function printKey({ title, entries }: FigureKey): Markup {
  return html`<div class="key">${title === undefined ? null : html`<p>${title}</p>`}<ul>${entries.map(
    (entry) =>
      html`<li><svg width="${swatchSize}" height="${swatchSize}" aria-hidden="true">${swatch(entry)}</svg>${entry.label}</li>`,
  )}</ul></div>`;
}
