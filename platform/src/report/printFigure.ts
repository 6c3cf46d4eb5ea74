import { dataTable } from './dataTable.ts';
import type { Figure } from '../figure/figure.ts';
import { figureToSvg } from './figureToSvg.ts';
import { html, Markup } from './markup.ts';
import { printKey } from './printKey.ts';

/**
 * A figure in a page: its title, note and key, the image (where there is one for phones, the page shows the one that fits), its
 * source, and its table twin folded away beneath.
 */
export function printFigure(figure: Figure): Markup {
  const wide = new Markup(figureToSvg(figure));
  const images =
    figure.narrow === undefined
      ? html`<div class="plot">${wide}</div>`
      : html`<div class="plot wide">${wide}</div>
<div class="plot narrow">${new Markup(figureToSvg(figure, 'narrow'))}</div>`;
  return html`<figure id="${figure.id}">
<figcaption><h3>${figure.title}</h3>${figure.note === undefined ? null : html`<p>${figure.note}</p>`}</figcaption>
${figure.key === undefined ? null : printKey(figure.key)}
${images}
<p class="source">${figure.source}</p>
<details><summary>The figures as a table</summary>${dataTable(figure.data, `${figure.id}-data`)}</details>
</figure>`;
}
