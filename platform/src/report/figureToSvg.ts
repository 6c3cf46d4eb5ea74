import { plot } from '@observablehq/plot';
import { JSDOM } from 'jsdom';
import type { Figure } from '../figure/figure.ts';

const { window } = new JSDOM('');

/** The typefaces of figures, by name, so that a figure looks alike in a page, in a file and in print. */
const figureFont = "'Source Sans 3', 'Source Sans Pro', 'Helvetica Neue', Arial, sans-serif";

/**
 * Draws a figure as one SVG image that refers to nothing outside itself; the same figure gives the same text. `narrow` draws it for a
 * phone, with ids of its own so that both can stand in one page.
 */
export function figureToSvg(figure: Figure, drawing: 'wide' | 'narrow' = 'wide'): string {
  const { title, description } = figure;
  const id = drawing === 'wide' ? figure.id : `${figure.id}-narrow`;
  const svg = plot({
    ...(drawing === 'wide' ? figure.options : (figure.narrow ?? figure.options)),
    document: window.document,
    className: `plot-${id}`,
    style: { fontFamily: figureFont, fontSize: '13px', background: 'none', color: 'inherit' },
  });
  for (const [name, text] of [
    ['desc', description],
    ['title', title],
  ] as const) {
    const element = window.document.createElementNS('http://www.w3.org/2000/svg', name);
    element.id = `${id}-${name}`;
    element.textContent = text;
    svg.prepend(element);
  }
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', `${id}-title ${id}-desc`);
  return ownIds(new window.XMLSerializer().serializeToString(svg), id);
}

/** Plot numbers its clip paths through the whole process; here they are numbered within the figure. */
function ownIds(svg: string, id: string): string {
  const numbers = new Map<string, string>();
  return svg.replace(/plot-clip-\d+/g, (found) => {
    let own = numbers.get(found);
    if (own === undefined) numbers.set(found, (own = `${id}-clip-${numbers.size + 1}`));
    return own;
  });
}
