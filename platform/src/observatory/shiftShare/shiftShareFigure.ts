import * as Plot from '@observablehq/plot';
import { figureWidth, type Figure } from '../../figure/figure.ts';
import { palette } from '../../figure/palette.ts';
import { printCount, printNumber } from '../../kernel/printedFigure.ts';
import type { Table } from '../../kernel/table.ts';
import type { LabelledChange } from './changeOf.ts';
import { nationalEffect, type Part } from './shiftShareParts.ts';
import { rowSum } from './shiftShareTables.ts';

const fills = [palette.bar, palette.deep, palette.star];
/** More regions than these are not drawn: the best and the worst of them are. */
const mostRegions = 40;
const rowHeight = 17;
const marginTop = 40;

interface Row {
  readonly region: string;
  readonly growth: number;
  /** Growth as in the nation, per cent. */
  readonly nation: number;
  /** The other effects by name, per cent of the start. */
  readonly effects: ReadonlyMap<string, number>;
}

/** What each region's growth is made of: effects as bars to both sides of national growth, the growth itself as a dot. Null where no region's effects are all known. */
export function shiftShareFigure(
  change: LabelledChange,
  parts: readonly Part[],
  data: Table,
  {
    measure,
    source,
    method,
    knownOnly,
  }: { readonly measure: string; readonly source: string; readonly method: string; readonly knownOnly: boolean },
): Figure | null {
  const [from, to] = [change.years[0]!, change.years.at(-1)!];
  const all = rowsOf(change, parts).toSorted((a, b) => b.growth - a.growth || (a.region < b.region ? -1 : 1));
  if (all.length === 0) return null;
  const half = mostRegions / 2;
  const rows = all.length > mostRegions ? [...all.slice(0, half), ...all.slice(-half)] : all;
  const names = [...new Set(parts.map(({ effect }) => effect))].filter((name) => name !== nationalEffect);
  const bars = rows.flatMap((row) => stacked(row, names));
  const notKnown = change.regions - all.length;
  return {
    id: 'shift-share',
    title: `What the change of ${measure} from ${from} to ${to} is made of`,
    description: `${printCount(rows.length, 'region')}, one row each, by growth from ${printNumber(rows[0]!.growth, 1)} to ${printNumber(rows.at(-1)!.growth, 1)} per cent: ${names.join(', ')} as bars that begin at national growth.`,
    note: [
      `Shift-share, ${method}; per cent of ${measure} in ${from}. Bars to the right of national growth add to it, those to the left take away.`,
      ...(all.length > rows.length
        ? [`The ${half} regions that grew most and the ${half} that grew least, of ${all.length}.`]
        : []),
      ...(notKnown > 0 ? [`${printCount(notKnown, 'region')} left out for unknown figures.`] : []),
      ...(knownOnly ? ['Unknown cells are taken as absent.'] : []),
    ].join(' '),
    source,
    key: {
      entries: [
        ...names.map((label, at) => ({ label, fill: fills[at % fills.length]!, stroke: palette.muted })),
        {
          label: `growth (dot); thin line: growth as in the nation${nationOf(all)}`,
          fill: palette.paper,
          stroke: palette.ink,
        },
      ],
    },
    data,
    options: {
      width: figureWidth,
      height: marginTop + 14 + rows.length * rowHeight,
      marginTop,
      marginBottom: 14,
      marginLeft: 12 + 8 * Math.max(4, ...rows.map(({ region }) => region.length)),
      marginRight: 24,
      x: { axis: 'top', label: 'Per cent →', labelAnchor: 'right', grid: true, ticks: 8, nice: true },
      y: { domain: rows.map(({ region }) => region), label: null, tickSize: 0, padding: 0.22 },
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
          x: 'nation',
          stroke: palette.ink,
          strokeWidth: 1.5,
          insetTop: -2,
          insetBottom: -2,
        }),
        Plot.dot(rows, {
          y: 'region',
          x: 'growth',
          r: 3.6,
          fill: palette.paper,
          stroke: palette.ink,
          strokeWidth: 1.6,
        }),
        ...(all.length > rows.length
          ? [Plot.ruleY([rows[half]!.region], { dy: -rowHeight / 2, stroke: palette.muted, strokeDasharray: '3 3' })]
          : []),
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

/** Regions whose every effect is known. */
function rowsOf({ tables, regionCodes, categoryCodes }: LabelledChange, parts: readonly Part[]): Row[] {
  const [before, after] = [tables[0]!, tables.at(-1)!];
  return regionCodes.flatMap((region, r) => {
    const start = rowSum(before, r, categoryCodes.length);
    const growth = (100 * (rowSum(after, r, categoryCodes.length) - start)) / start;
    const effects = new Map<string, number>();
    for (const part of parts)
      effects.set(part.effect, (effects.get(part.effect) ?? 0) + (100 * part.regions[r]!) / start);
    const nation = effects.get(nationalEffect)!;
    effects.delete(nationalEffect);
    return [growth, nation, ...effects.values()].every(Number.isFinite) ? [{ region, growth, nation, effects }] : [];
  });
}

/** National growth in words, where it is the same for every region. */
function nationOf(rows: readonly Row[]): string {
  const nations = new Set(rows.map(({ nation }) => printNumber(nation, 1)));
  return nations.size === 1 ? ` (${[...nations][0]!} per cent)` : '';
}

/** Gains side by side to the right of national growth, losses to the left. */
function stacked({ region, nation, effects }: Row, names: readonly string[]): Bar[] {
  const ends = { gain: nation, loss: nation };
  return names.map((effect, at) => {
    const value = effects.get(effect)!;
    const side = value < 0 ? 'loss' : 'gain';
    const begin = ends[side];
    ends[side] = begin + value;
    return { region, effect, begin, end: ends[side], fill: fills[at % fills.length]! };
  });
}
