import * as Plot from '@observablehq/plot';
import { figureWidth, pageWidth, phoneWidth, type Figure } from '../../figure/figure.ts';
import { palette } from '../../figure/palette.ts';
import type { Table } from '../../kernel/table.ts';
import { wholeTicks } from '../../figure/wholeTicks.ts';

/** How many clusters fall into each interval of a measure on a logarithmic scale, by what became of their star. */
export interface StarHistogram {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly note: string;
  readonly source: string;
  /** What the horizontal axis measures. */
  readonly label: string;
  readonly ticks: readonly number[];
  tickFormat(value: number): string;
  /** The known values, all above 0, and for each the class its star fell into. */
  readonly values: readonly { readonly value: number; readonly fate: Fate }[];
  /** Width of an interval as a factor; an edge falls on `anchor`. */
  readonly factor: number;
  readonly anchor: number;
  /** The value that earns the star; equal bounds where it is certain, null where there is no single one. */
  readonly cutoff: { readonly low: number; readonly high: number; readonly label: string } | null;
}

/** What became of a cluster's star: earned, open, refused for being too small, or not reached. */
export type Fate = 'earned' | 'open' | 'too small' | 'below';

const fates = [
  { fate: 'earned', label: 'earns the star', fill: palette.star, stroke: palette.ink },
  { fate: 'open', label: 'open', fill: palette.paper, stroke: palette.ink },
  {
    fate: 'too small',
    label: 'reaches the cut-off, but is under the minimum size',
    fill: palette.barQuiet,
    stroke: palette.muted,
  },
  { fate: 'below', label: 'below the cut-off', fill: palette.bar, stroke: palette.muted },
] as const satisfies readonly {
  readonly fate: Fate;
  readonly label: string;
  readonly fill: string;
  readonly stroke: string;
}[];

interface Bin {
  readonly from: number;
  readonly to: number;
  readonly counts: readonly number[];
}

/** Draws the histogram, stacked by fate, with the cut-off as a line (or a band where it is uncertain). */
export function starHistogram(what: StarHistogram): Figure {
  const all = bins(what);
  return {
    id: what.id,
    title: what.title,
    description: what.description,
    source: what.source,
    note: what.note,
    key: { entries: fates.filter((_, at) => all.some(({ counts }) => counts[at]! > 0)) },
    data: binTable(all, what),
    options: chart(what, all, figureWidth),
    narrow: chart(what, all, phoneWidth),
    broad: chart(what, all, pageWidth),
  };
}

function chart(
  { cutoff, ticks, tickFormat, label }: StarHistogram,
  all: readonly Bin[],
  width: number,
): Plot.PlotOptions {
  const bars = all.flatMap(({ from, to, counts }) => {
    let base = 0;
    return fates.flatMap(({ fill, stroke }, at) => {
      const count = counts[at]!;
      base += count;
      return count === 0 ? [] : [{ from, to, low: base - count, high: base, fill, stroke }];
    });
  });
  const [least, most] = [all[0]?.from ?? 0.1, all.at(-1)?.to ?? 10];
  const up = wholeTicks(bars.reduce((top, { high }) => Math.max(top, high), 0));
  const fits =
    cutoff === null ||
    width * (1 - Math.log(cutoff.high / least) / Math.log(most / least)) > cutoff.label.length * 7 + 30;
  return {
    width,
    height: 300,
    marginLeft: 44,
    marginRight: 20,
    marginTop: 36,
    marginBottom: 42,
    x: { type: 'log', axis: null, domain: [least, most] },
    y: { label: null, grid: true, domain: [0, up.at(-1)!], ticks: up },
    marks: [
      Plot.text(['Clusters'], { frameAnchor: 'top-left', textAnchor: 'start', dx: -44, dy: -22 }),
      ...fates.map(({ fill, stroke }) =>
        Plot.rect(
          bars.filter((bar) => bar.fill === fill),
          {
            x1: 'from',
            x2: 'to',
            y1: 'low',
            y2: 'high',
            fill,
            stroke,
            strokeWidth: 0.5,
            insetLeft: 0.5,
            insetRight: 0.5,
          },
        ),
      ),
      Plot.ruleY([0]),
      Plot.axisX(
        ticks.filter((tick) => tick >= least && tick <= most),
        { text: tickFormat, label, labelAnchor: 'center', labelArrow: 'none' },
      ),
      ...(cutoff === null
        ? []
        : [
            Plot.rect([cutoff], { x1: 'low', x2: 'high', fill: palette.star, fillOpacity: 0.35 }),
            Plot.ruleX([cutoff.low, cutoff.high], { stroke: palette.ink, strokeWidth: 1.4, strokeDasharray: '5 3' }),
            Plot.text([cutoff], {
              x: fits ? 'high' : 'low',
              frameAnchor: 'top',
              text: 'label',
              textAnchor: fits ? 'start' : 'end',
              dx: fits ? 6 : -6,
              dy: -22,
              lineAnchor: 'top',
              fontWeight: 600,
              stroke: palette.paper,
              fill: palette.ink,
              strokeWidth: 4,
            }),
          ]),
    ],
  };
}

function bins({ values, factor, anchor }: StarHistogram): Bin[] {
  const place = (value: number): number => Math.floor(Math.log(value / anchor) / Math.log(factor) + 1e-9);
  const places = values.map(({ value }) => place(value));
  if (places.length === 0) return [];
  const first = places.reduce((least, at) => Math.min(least, at));
  const last = places.reduce((most, at) => Math.max(most, at));
  const counts = Array.from({ length: last - first + 1 }, () => fates.map(() => 0));
  values.forEach(({ fate }, at) => {
    const bin = counts[places[at]! - first]!;
    bin[fates.findIndex((entry) => entry.fate === fate)]! += 1;
  });
  return counts.map((found, at) => ({
    from: anchor * factor ** (first + at),
    to: anchor * factor ** (first + at + 1),
    counts: found,
  }));
}

function binTable(all: readonly Bin[], { id, title, label }: StarHistogram): Table {
  const number = (name: string, description: string, value: (bin: Bin) => number) => ({
    name,
    description,
    kind: 'number' as const,
    values: Float64Array.from(all, value),
  });
  return {
    name: id,
    title,
    rows: all.length,
    columns: [
      number('from', `${label}, lower end of the interval (included)`, (bin) => bin.from),
      number('to', `${label}, upper end of the interval`, (bin) => bin.to),
      ...fates.map(({ fate, label: name }, at) => ({
        ...number(fate.replaceAll(' ', '_'), `Clusters: ${name}`, (bin) => bin.counts[at]!),
        kind: 'integer' as const,
      })),
    ],
  };
}
