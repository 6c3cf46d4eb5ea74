import { dataTable } from './dataTable.ts';
import type { Figure } from './figure.ts';
import { figureToSvg } from './figureToSvg.ts';
import { html, Markup } from './markup.ts';

/** A figure in a page: the image, its title, note and source, and its table twin folded away beneath. */
export function printFigure(figure: Figure): Markup {
  return html`<figure id="${figure.id}">
<figcaption><h3>${figure.title}</h3>${figure.note === undefined ? null : html`<p>${figure.note}</p>`}</figcaption>
<div class="plot" role="region" aria-label="${figure.title}" tabindex="0">${new Markup(figureToSvg(figure))}</div>
<p class="source">${figure.source}</p>
<details><summary>The figures as a table</summary>${dataTable(figure.data, `${figure.id}-data`)}</details>
</figure>`;
}
