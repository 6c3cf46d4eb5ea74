import { drawFigure } from '../figure/drawFigure.ts';
import type { Drawing, Figure } from '../figure/figure.ts';

/** A figure's image for this page. The rules that Plot brings stand in the page's own style sheet, so its style element is left out: the page allows none. */
export function drawnFigure(figure: Figure, drawing: Drawing): SVGSVGElement {
  const svg = drawFigure(figure, drawing, { document, fontFamily: 'inherit' });
  for (const style of svg.querySelectorAll('style')) style.remove();
  return svg;
}
