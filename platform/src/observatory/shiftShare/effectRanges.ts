import * as Plot from '@observablehq/plot';
import type { KeyEntry } from '../../figure/figure.ts';
import { palette } from '../../figure/palette.ts';
import { printNumber } from '../../kernel/printedFigure.ts';
import type { Interval } from '../cells/interval.ts';
import type { DrawnGrowth } from './drawnGrowth.ts';
import { growthRows } from './growthRows.ts';
import { nationalEffect } from './shiftShareParts.ts';

const marginTop = 58;

/**
 * Regions some of whose effects are open, one row each: a column for growth and for every effect, a dark bar for how much of it is
 * certain and a pale one for the range that it lies in. A line parts the rows where `gapAt` says that regions between are left out.
 */
export function effectRanges(
  rows: readonly DrawnGrowth[],
  gapAt: number | null,
): { readonly options: Plot.PlotOptions; readonly entries: readonly KeyEntry[] } {
  const columns = ['growth', nationalEffect, ...rows[0]!.effects.keys()];
  const bars = rows.flatMap(({ region, growth, nation, effects }) =>
    [['growth', growth] as const, [nationalEffect, nation] as const, ...effects].map(([column, between]): Bar => ({
      ...between,
      region,
      column,
      title: `${region}: ${column} ${inWords(between)}`,
    })),
  );
  const ofBar = { fx: 'column', y: 'region', title: 'title' };
  const { frame, gap } = growthRows(rows, gapAt, marginTop);
  return {
    entries: [
      { label: 'certain', fill: palette.deep },
      { label: 'range: somewhere along it, as unknown figures leave it open', fill: palette.bar },
    ],
    options: {
      ...frame,
      fx: { domain: columns, axis: null, padding: 0.1 },
      x: { axis: 'top', label: null, grid: true, ticks: 4, nice: true },
      marks: [
        Plot.barX(
          bars.filter(({ low, high }) => low < high),
          { ...ofBar, x1: 'low', x2: 'high', fill: palette.bar },
        ),
        Plot.barX(bars, { ...ofBar, x1: 0, x2: certain, fill: palette.deep }),
        Plot.ruleX([0], { stroke: palette.ink }),
        Plot.text(columns, {
          fx: (column: string) => column,
          frameAnchor: 'top-left',
          dy: -46,
          text: (column: string) => `${column}, per cent`,
          fontWeight: 600,
        }),
        ...gap,
      ],
    },
  };
}

interface Bar extends Interval {
  readonly region: string;
  readonly column: string;
  readonly title: string;
}

/** The end of a range that is nearer to nothing: so much of it there is for certain. */
function certain({ low, high }: Interval): number {
  return low > 0 ? low : Math.min(high, 0);
}

function inWords({ low, high }: Interval): string {
  const [least, most] = [printNumber(low, 2), printNumber(high, 2)];
  return least === most ? least : `${least} to ${most}`;
}
