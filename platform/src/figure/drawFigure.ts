import { plot } from '@observablehq/plot';
import type { Drawing, Figure } from './figure.ts';

/** The id of a drawing within a page: each has its own, so that two can stand in one page. */
export function drawingId({ id }: Figure, drawing: Drawing): string {
  return drawing === 'wide' ? id : `${id}-${drawing}`;
}

/**
 * Draws a figure as one SVG image that names and describes itself. It holds a `style` element of Plot's, whose rules apply to the
 * class `plot-` and its id. What Plot calls its parts ("bar", "y-axis tick label") is left out: the image is one thing to whoever hears it.
 */
export function drawFigure(
  figure: Figure,
  drawing: Drawing,
  { document, fontFamily }: { readonly document: Document; readonly fontFamily: string },
): SVGSVGElement {
  const id = drawingId(figure, drawing);
  const svg = plot({
    ...((drawing === 'wide' ? undefined : figure[drawing]) ?? figure.options),
    document,
    className: `plot-${id}`,
    style: { fontFamily, fontSize: '13px', background: 'none', color: 'inherit' },
  }) as SVGSVGElement;
  for (const [name, text] of [
    ['desc', figure.description],
    ['title', figure.title],
  ] as const) {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    element.id = `${id}-${name}`;
    element.textContent = text;
    svg.prepend(element);
  }
  for (const part of svg.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', `${id}-title ${id}-desc`);
  return svg;
}
