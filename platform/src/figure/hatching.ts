import type { Markish } from '@observablehq/plot';
import { drawn } from './drawn.ts';
import { palette } from './palette.ts';

/** Defines diagonal lines, to fill with `url(#id)`, that show on pale and dark alike: the sign for "not decided". */
export function hatching(id: string): Markish {
  return drawn((add) => {
    const defs = add('defs', {});
    const pattern = add(
      'pattern',
      { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
      undefined,
      defs,
    );
    add('line', { x1: 1, y1: 0, x2: 1, y2: 6, stroke: palette.paper, 'stroke-width': 2 }, undefined, pattern);
    add('line', { x1: 2.6, y1: 0, x2: 2.6, y2: 6, stroke: palette.ink, 'stroke-width': 1.1 }, undefined, pattern);
  });
}
