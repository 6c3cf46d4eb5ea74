import { JSDOM } from 'jsdom';
import { drawFigure, drawingId } from '../figure/drawFigure.ts';
import type { Figure } from '../figure/figure.ts';

const { window } = new JSDOM('');

/** The typefaces of figures, by name, so that a figure looks alike in a page, in a file and in print. */
const fontFamily = "'Source Sans 3', 'Source Sans Pro', 'Helvetica Neue', Arial, sans-serif";

/**
 * Draws a figure as one SVG image that refers to nothing outside itself; the same figure gives the same text. `narrow` draws it for a
 * phone, with ids of its own so that both can stand in one page.
 */
export function figureToSvg(figure: Figure, drawing: 'wide' | 'narrow' = 'wide'): string {
  const svg = drawFigure(figure, drawing, { document: window.document, fontFamily });
  return ownIds(new window.XMLSerializer().serializeToString(svg), drawingId(figure, drawing));
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
