import * as Plot from '@observablehq/plot';
import { figureWidth, phoneWidth, type Figure } from '../../figure/figure.ts';
import { palette } from '../../figure/palette.ts';
import { printCount } from '../../kernel/printedFigure.ts';
import type { Reading } from './reading.ts';
import { sizeSpreads, spreadTable, type SizeSpread } from './sizeSpreads.ts';

const letterWidth = 6.1;
const decades = Array.from({ length: 10 }, (_, power) => 10 ** power);

/** How large the clusters of each category are, beside the size that earns the star: one row a category. */
export function sizeFigure(reading: Reading): Figure {
  const rows = sizeSpreads(reading);
  const beyond = rows.some((row) => row.low < 1);
  return {
    id: 'sizes',
    title: `Sizes of clusters and the cut-off of each category, ${reading.year}`,
    description: `${printCount(rows.length, 'category', 'categories')}, one row each: from the lower to the upper quartile of ${reading.measure} over regions on a logarithmic scale, the largest, and the size that earns the size star.`,
    source: reading.source,
    note: `Logarithmic scale. A region whose figure is an interval stands at its lower bound.${beyond ? ' An arrow at the left edge: the row begins below 1.' : ''}`,
    key: {
      entries: [
        { label: 'middle half of the regions', fill: palette.bar, stroke: palette.bar },
        ...(rows.some((row) => row.cutoffHigh > 0)
          ? [
              {
                label: 'size that earns the star (a bar where it is uncertain)',
                fill: palette.star,
                stroke: palette.ink,
              },
            ]
          : []),
        { label: 'largest', fill: palette.deep, stroke: palette.deep },
      ],
    },
    data: spreadTable(rows, reading),
    options: chart(rows, figureWidth, 'beside'),
    narrow: chart(rows, phoneWidth, 'above'),
  };
}

/** The scale begins at a round size below the smallest bar, at least 1, so that every bar shows where it begins. */
function scaleOf(rows: readonly SizeSpread[]): readonly [number, number] {
  const least = Math.max(
    1,
    rows.reduce((low, row) => Math.min(low, row.low), Infinity),
  );
  const most = rows.reduce((high, row) => Math.max(high, row.largest, row.cutoffHigh || 0), 10);
  const power = 10 ** Math.floor(Math.log10(Number.isFinite(least) ? least : 1));
  const round = [5, 2, 1, 0.5].find((factor) => factor * power < least * 0.97)! * power;
  return [Math.max(1, round), most * 1.05];
}

function chart(rows: readonly SizeSpread[], width: number, labels: 'beside' | 'above'): Plot.PlotOptions {
  const [least, most] = scaleOf(rows);
  const within = (size: number): number => Math.min(most, Math.max(least, size));
  const cutoff = { x1: (row: SizeSpread) => within(row.cutoffLow), x2: (row: SizeSpread) => within(row.cutoffHigh) };
  const longest = rows.reduce((letters, { title }) => Math.max(letters, title.length), 0);
  const y = { y: 'title' };
  const diamond = { r: 4, symbol: 'diamond2', fill: palette.star, stroke: palette.ink, strokeWidth: 0.8 } as const;
  return {
    width,
    height: rows.length * (labels === 'beside' ? 19 : 36) + 44,
    marginLeft: labels === 'beside' ? Math.round(Math.min(longest * letterWidth, width * 0.42)) + 16 : 12,
    marginRight: 24,
    marginTop: labels === 'beside' ? 30 : 42,
    marginBottom: 14,
    x: {
      type: 'log',
      axis: 'top',
      label: null,
      grid: true,
      domain: [least, most],
      ticks: decades.filter((tick) => tick >= least && tick <= most),
      tickFormat: (value: number) => value.toLocaleString('en-GB'),
    },
    y: {
      label: null,
      domain: rows.map(({ title }) => title),
      tickSize: 0,
      ...(labels === 'beside' ? {} : { axis: null }),
    },
    marks: [
      ...(labels === 'beside'
        ? []
        : [Plot.text(rows, { ...y, frameAnchor: 'left', textAnchor: 'start', dx: -12, dy: -15, text: 'title' })]),
      Plot.ruleY(rows, {
        ...y,
        x1: (row: SizeSpread) => within(row.low),
        x2: 'largest',
        stroke: palette.barQuiet,
        strokeWidth: 2,
      }),
      Plot.ruleY(rows, {
        ...y,
        x1: (row: SizeSpread) => within(row.low),
        x2: (row: SizeSpread) => within(row.high),
        stroke: palette.bar,
        strokeWidth: 8,
      }),
      Plot.dot(
        rows.filter((row) => row.low < least),
        { ...y, x: least, dx: -3, r: 5, symbol: 'triangle', rotate: -90, fill: palette.bar },
      ),
      Plot.tickX(rows, {
        ...y,
        x: (row: SizeSpread) => within(row.middle),
        stroke: palette.paper,
        strokeWidth: 2,
        insetTop: labels === 'beside' ? 4 : 12,
        insetBottom: labels === 'beside' ? 4 : 12,
      }),
      Plot.dot(rows, {
        ...y,
        x: 'largest',
        r: 3.5,
        fill: palette.deep,
        title: (row: SizeSpread) => `${row.title}: largest in ${row.largestIn}`,
      }),
      Plot.ruleY(rows, { ...y, ...cutoff, stroke: palette.ink, strokeWidth: 7 }),
      Plot.ruleY(rows, { ...y, ...cutoff, stroke: palette.star, strokeWidth: 5 }),
      Plot.dot(rows, { ...y, x: cutoff.x1, ...diamond }),
      Plot.dot(
        rows.filter((row) => row.cutoffHigh !== row.cutoffLow),
        { ...y, x: cutoff.x2, ...diamond },
      ),
    ],
  };
}
