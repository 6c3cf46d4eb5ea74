import * as Plot from '@observablehq/plot';
import type { KeyEntry } from '../../figure/figure.ts';
import { palette } from '../../figure/palette.ts';
import { printNumber } from '../../kernel/printedFigure.ts';
import type { DrawnGrowth } from './drawnGrowth.ts';
import { growthRows } from './growthRows.ts';

const fills = [palette.bar, palette.deep, palette.star];
const marginTop = 40;

/**
 * Regions whose effects are all known, one row each: effects as bars to both sides of national growth, growth itself as a dot. A line
 * parts the rows where `gapAt` says that regions between are left out; `all` are these and the ones left out.
 */
export function stackedEffects(
  rows: readonly DrawnGrowth[],
  all: readonly DrawnGrowth[],
  gapAt: number | null,
): { readonly options: Plot.PlotOptions; readonly entries: readonly KeyEntry[] } {
  const names = [...rows[0]!.effects.keys()];
  const bars = rows.flatMap((row) => stacked(row, names));
  const { frame, gap } = growthRows(rows, gapAt, marginTop);
  return {
    entries: [
      ...names.map((label, at) => ({ label, fill: fills[at % fills.length]!, stroke: palette.muted })),
      {
        label: `growth (dot); thin line: growth as in the nation${nationOf(all)}`,
        fill: palette.paper,
        stroke: palette.ink,
      },
    ],
    options: {
      ...frame,
      x: { axis: 'top', label: 'Per cent →', labelAnchor: 'right', grid: true, ticks: 8, nice: true },
      marks: [
        Plot.ruleX([0], { stroke: palette.muted }),
        Plot.barX(bars, {
          y: 'region',
          x1: 'begin',
          x2: 'end',
          fill: 'fill',
          stroke: palette.paper,
          strokeWidth: 0.5,
          title: (bar: Bar) => `${bar.region}: ${bar.effect} ${printNumber(bar.end - bar.begin, 2)}`,
        }),
        Plot.tickX(rows, {
          y: 'region',
          x: ({ nation }: DrawnGrowth) => nation.low,
          stroke: palette.ink,
          strokeWidth: 1.5,
          insetTop: -2,
          insetBottom: -2,
        }),
        Plot.dot(rows, {
          y: 'region',
          x: ({ growth }: DrawnGrowth) => growth.low,
          r: 3.6,
          fill: palette.paper,
          stroke: palette.ink,
          strokeWidth: 1.6,
        }),
        ...gap,
      ],
    },
  };
}

interface Bar {
  readonly region: string;
  readonly effect: string;
  readonly begin: number;
  readonly end: number;
  readonly fill: string;
}

/** National growth in words, where it is the same for every region. */
function nationOf(rows: readonly DrawnGrowth[]): string {
  const nations = new Set(rows.map(({ nation }) => printNumber(nation.low, 1)));
  return nations.size === 1 ? ` (${[...nations][0]!} per cent)` : '';
}

/** Gains side by side to the right of national growth, losses to the left. */
function stacked({ region, nation, effects }: DrawnGrowth, names: readonly string[]): Bar[] {
  const ends = { gain: nation.low, loss: nation.low };
  return names.map((effect, at) => {
    const value = effects.get(effect)!.low;
    const side = value < 0 ? 'loss' : 'gain';
    const begin = ends[side];
    ends[side] = begin + value;
    return { region, effect, begin, end: ends[side], fill: fills[at % fills.length]! };
  });
}
