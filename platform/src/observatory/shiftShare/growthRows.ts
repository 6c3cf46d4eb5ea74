import * as Plot from '@observablehq/plot';
import { figureWidth } from '../../figure/figure.ts';
import { palette } from '../../figure/palette.ts';
import type { DrawnGrowth } from './drawnGrowth.ts';

const rowHeight = 17;
const marginBottom = 14;

/** What every drawing of regions in rows has: its frame, with room above for `marginTop`, and a line where `gapAt` says that regions between are left out. */
export function growthRows(
  rows: readonly DrawnGrowth[],
  gapAt: number | null,
  marginTop: number,
): { readonly frame: Plot.PlotOptions; readonly gap: readonly Plot.Markish[] } {
  const regions = rows.map(({ region }) => region);
  return {
    frame: {
      width: figureWidth,
      height: marginTop + marginBottom + rows.length * rowHeight,
      marginTop,
      marginBottom,
      marginLeft: 12 + 8 * Math.max(4, ...regions.map((region) => region.length)),
      marginRight: 24,
      y: { domain: regions, label: null, tickSize: 0, padding: 0.22 },
    },
    gap:
      gapAt === null
        ? []
        : [Plot.ruleY([regions[gapAt]!], { dy: -rowHeight / 2, stroke: palette.muted, strokeDasharray: '3 3' })],
  };
}
