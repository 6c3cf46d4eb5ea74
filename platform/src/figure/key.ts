import type { Markish } from '@observablehq/plot';
import { drawn } from './drawn.ts';
import { palette } from './palette.ts';

/** One entry of a key: the look of a thing and what it stands for. */
export interface KeyEntry {
  readonly label: string;
  readonly fill: string;
  readonly stroke?: string;
  /** Id of a hatching that lies over the fill. */
  readonly hatching?: string;
}

/** A key laid out in rows: the mark that draws it, and how many pixels it takes from top to bottom. */
export interface Key {
  readonly mark: Markish;
  readonly height: number;
}

const swatch = 14;
const rowHeight = 21;
const letterWidth = 6.3;

/** A key that starts at a corner and takes `width` pixels; it is part of the image, so that it prints and travels with it. */
export function key(
  entries: readonly KeyEntry[],
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): Key {
  let [across, row] = [0, 0];
  const placed = entries.map((entry) => {
    const wide = swatch + 6 + entry.label.length * letterWidth + 18;
    if (across > 0 && across + wide > width) {
      across = 0;
      row++;
    }
    const place = { entry, left: x + across, top: y + row * rowHeight };
    across += wide;
    return place;
  });
  const mark = drawn((add) => {
    for (const { entry, left, top } of placed) {
      const box = { x: left + 0.5, y: top + 0.5, width: swatch - 1, height: swatch - 1 };
      add('rect', {
        ...box,
        fill: entry.fill,
        stroke: entry.stroke ?? palette.muted,
        'stroke-width': entry.stroke === undefined ? 0.5 : 1,
      });
      if (entry.hatching !== undefined) add('rect', { ...box, fill: `url(#${entry.hatching})` });
      add(
        'text',
        { x: left + swatch + 6, y: top + swatch - 2.5, 'text-anchor': 'start', fill: 'currentColor' },
        entry.label,
      );
    }
  });
  return { mark, height: (row + 1) * rowHeight };
}
