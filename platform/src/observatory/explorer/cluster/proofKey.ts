import type { FigureKey } from '../../../figure/figure.ts';
import { palette } from '../../../figure/palette.ts';
import { words } from './words.ts';

/** What the colours of a proof's image stand for. */
export const proofKey: FigureKey = {
  entries: [
    { label: words.proofFigure.value, fill: palette.deep },
    { label: words.proofFigure.cutoff, fill: palette.star, stroke: palette.ink },
  ],
};
