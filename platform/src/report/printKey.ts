import type { FigureKey } from '../figure/figure.ts';
import { html, type Markup } from './markup.ts';
import { palette } from '../figure/palette.ts';

/** The key of a figure as a list of the page, which wraps to the width there is. */
export function printKey({ title, entries }: FigureKey): Markup {
  return html`<div class="key">${title === undefined ? null : html`<p>${title}</p>`}<ul>${entries.map(
    ({ label, fill, stroke, hatching }) =>
      html`<li><svg width="14" height="14" aria-hidden="true"><rect x="0.5" y="0.5" width="13" height="13" fill="${fill}" stroke="${stroke ?? palette.muted}" stroke-width="${stroke === undefined ? 0.5 : 1}"/>${hatching === undefined ? null : html`<rect x="0.5" y="0.5" width="13" height="13" fill="url(#${hatching})"/>`}</svg>${label}</li>`,
  )}</ul></div>`;
}
