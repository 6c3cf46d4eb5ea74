import type { Markish } from '@observablehq/plot';
import { drawn } from '../../figure/drawn.ts';
import { palette } from '../../figure/palette.ts';
import { labelPlaces, type Label } from '../page/labelPlaces.ts';

/** Labels in letters of `size` pixels in an image so wide, as a mark of a plot; those for which there is no room are left out. */
export function labelMark(labels: readonly Label[], width: number, size: number): Markish {
  return drawn((add) => {
    for (const { text, x, y, anchor } of labelPlaces(labels, width, size)) {
      add(
        'text',
        {
          x,
          y,
          'font-size': size,
          'text-anchor': anchor,
          fill: palette.ink,
          stroke: palette.paper,
          'stroke-width': size / 4,
          'paint-order': 'stroke',
          'stroke-linejoin': 'round',
        },
        text,
      );
    }
  });
}
