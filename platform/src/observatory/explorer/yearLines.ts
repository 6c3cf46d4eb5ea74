import * as Plot from '@observablehq/plot';
import { figureWidth, pageWidth, phoneWidth, type Figure } from '../../figure/figure.ts';
import { palette } from '../../figure/palette.ts';
import type { SavedColumn } from '../../kernel/savedColumn.ts';
import { columnsOver } from '../edition/columns.ts';
import { words } from './words.ts';

/** What lies between two bounds in a year; null bounds are unknown. */
export interface YearPoint {
  readonly year: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** One small chart: what it is of, and its points in order of year. */
export interface Panel {
  readonly title: string;
  readonly points: readonly YearPoint[];
  /** What it is of, for files: the same columns in every panel of a figure. */
  readonly about: readonly SavedColumn<unknown>[];
}

/**
 * One line chart over years, or several side by side on one scale: a line where a figure is known, a band between its bounds where it
 * is not, a gap where nothing bounds it.
 */
export function yearLines({
  id,
  title,
  description,
  note,
  source,
  panels,
  unit,
  columns,
  print,
  zero = true,
  base,
}: {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly note?: string;
  readonly source: string;
  readonly panels: readonly Panel[];
  /** What is measured. */
  readonly unit: string;
  /** What the least and the most of it are called in files, and its unit there if it is no plain count. */
  readonly columns: readonly [low: string, high: string, unit?: string];
  /** How a value is written at the axis. */
  readonly print: (value: number) => string;
  /** Whether the scale begins at zero. */
  readonly zero?: boolean;
  /** A value with a line across, such as 1 for quotients. */
  readonly base?: number;
}): Figure {
  const years = [...new Set(panels.flatMap(({ points }) => points.map(({ year }) => year)))].sort((a, b) => a - b);
  const rows = panels.flatMap(({ title: panel, points, about }, at) =>
    years.map((year) => {
      const found = points.find((point) => point.year === year);
      return { panel, about, at, year, low: found?.low ?? null, high: found?.high ?? null };
    }),
  );
  const drawable = rows.map((row): Drawn => {
    const isBounded = row.low !== null && row.high !== null;
    return { ...row, low: isBounded ? row.low! : NaN, high: isBounded ? row.high! : NaN };
  });
  const { text, integer, number } = columnsOver(rows);
  const isOpen = drawable.some(({ low, high }) => low < high);
  const chart = (width: number): Plot.PlotOptions => options(panels, drawable, { width, print, zero, base });
  return {
    id,
    title,
    description,
    source,
    ...(note === undefined ? {} : { note }),
    ...(isOpen
      ? {
          key: {
            entries: [
              { label: words.known, fill: palette.deep },
              { label: words.between, fill: palette.barQuiet },
            ],
          },
        }
      : {}),
    data: {
      name: id,
      title,
      rows: drawable.every(({ low }) => Number.isNaN(low)) ? 0 : rows.length,
      columns: [
        ...(panels[0]?.about ?? []).map(({ name, description: meaning }, column) =>
          text(name, meaning, ({ about }) => toText(about[column]!.of(null))),
        ),
        integer('year', 'Year of the figures', (row) => row.year),
        number(columns[0], `${unit}, least`, (row) => row.low ?? NaN, columns[2]),
        number(columns[1], `${unit}, most`, (row) => row.high ?? NaN, columns[2]),
      ],
    },
    options: chart(figureWidth),
    narrow: chart(phoneWidth),
    broad: chart(pageWidth),
  };
}

function toText(value: string | number | null): string | null {
  return value === null ? null : String(value);
}

/** A point of a line; NaN leaves a gap. */
interface Drawn {
  readonly panel: string;
  readonly at: number;
  readonly year: number;
  readonly low: number;
  readonly high: number;
}

function options(
  panels: readonly Panel[],
  rows: readonly Drawn[],
  {
    width,
    print,
    zero,
    base,
  }: {
    readonly width: number;
    readonly print: (value: number) => string;
    readonly zero: boolean;
    readonly base: number | undefined;
  },
): Plot.PlotOptions {
  const isOne = panels.length === 1;
  const across = isOne
    ? 1
    : width < figureWidth
      ? 2
      : Math.min(4, panels.length <= 4 ? panels.length : Math.ceil(panels.length / 2));
  const lines = Math.ceil(panels.length / across);
  const facet = {
    ...(isOne ? {} : { fx: ({ at }: { readonly at: number }) => at % across }),
    ...(lines === 1 ? {} : { fy: ({ at }: { readonly at: number }) => Math.floor(at / across) }),
  };
  const years = [...new Set(rows.map(({ year }) => year))];
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 1];
  const known = rows.filter(({ low }) => !Number.isNaN(low));
  const tops = known.map(({ high }) => high);
  const bottoms = known.map(({ low }) => low);
  const domain: [number, number] = [
    Math.min(zero ? 0 : Infinity, ...bottoms, ...(base === undefined ? [] : [base])),
    Math.max(...tops, ...(base === undefined ? [] : [base])) * 1.04 || 1,
  ];
  return {
    width,
    height: isOne ? (width < figureWidth ? 210 : 260) : lines * 170 + 60,
    marginTop: isOne ? 14 : 56,
    marginLeft: 12 + 7.5 * Math.max(...domain.map((value) => print(value).length), 3),
    marginBottom: 30,
    marginRight: 26,
    fx: { axis: null, padding: 0.2 },
    fy: { axis: null, padding: 0.42 },
    x: {
      label: null,
      domain: [first, last],
      ticks: isOne && years.length < 16 && width >= figureWidth ? years : [first, last],
      tickFormat: 'd',
    },
    y: { label: null, grid: true, ticks: isOne ? 5 : 3, tickFormat: print, domain, nice: true },
    marks: [
      ...(base === undefined ? [] : [Plot.ruleY([base], { stroke: palette.muted, strokeDasharray: '4 3' })]),
      Plot.areaY(rows, { ...facet, x: 'year', y1: 'low', y2: 'high', z: 'at', fill: palette.barQuiet }),
      Plot.lineY(rows, { ...facet, x: 'year', y: 'low', z: 'at', stroke: palette.deep, strokeWidth: 1.8 }),
      Plot.lineY(rows, { ...facet, x: 'year', y: 'high', z: 'at', stroke: palette.deep, strokeWidth: 1.8 }),
      Plot.ruleX(
        rows.filter(({ low, high }) => low < high),
        { ...facet, x: 'year', y1: 'low', y2: 'high', stroke: palette.deep, strokeOpacity: 0.4 },
      ),
      Plot.dot(
        rows.filter(({ low, high }) => low === high),
        {
          ...facet,
          x: 'year',
          y: 'low',
          r: isOne ? 3 : 2.2,
          fill: palette.deep,
          title: ({ panel, year, low }: Drawn) => `${panel}, ${year}: ${print(low)}`,
        },
      ),
      ...(zero ? [Plot.ruleY([0])] : []),
      ...(isOne
        ? []
        : [
            Plot.text(
              panels.map(({ title }, at) => ({ title, at })),
              {
                ...facet,
                frameAnchor: 'top-left',
                lineAnchor: 'bottom',
                dy: -8,
                text: 'title',
                lineWidth: (width / across - 40) / 13,
                fontWeight: 600,
              },
            ),
          ]),
    ],
  };
}
