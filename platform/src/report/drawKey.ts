import type { FigureKey } from '../figure/figure.ts';
import { html, type Markup } from './markup.ts';
import { swatch, swatchSize } from './swatch.ts';

const rowHeight = 21;
const gap = 6;
/** The mean width of a letter of 13 pixels. */
const letterWidth = 6.3;

/** The key of a figure as a drawing for an image of its own: rows of at most `width` pixels from the corner x, y on, and how high they are. */
export function drawKey(
  { title, entries }: FigureKey,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): { readonly drawing: Markup; readonly height: number } {
  const named = title === undefined ? 0 : 1;
  let [across, row] = [0, named];
  const placed = entries.map((entry) => {
    const wide = swatchSize + gap + entry.label.length * letterWidth + 3 * gap;
    if (across > 0 && across + wide > width) {
      across = 0;
      row++;
    }
    const [left, top] = [x + across, y + row * rowHeight];
    across += wide;
    return html`${swatch(entry, left, top)}${line(entry.label, left + swatchSize + gap, top)}`;
  });
  return { drawing: html`${title === undefined ? null : line(title, x, y)}${placed}`, height: (row + 1) * rowHeight };
}

function line(text: string, x: number, top: number): Markup {
  return html`<text x="${x}" y="${top + swatchSize - 2.5}" font-size="13" fill="currentColor">${text}</text>`;
}
