import * as Plot from '@observablehq/plot';
import type { z } from 'zod';
import { figureWidth, pageWidth, phoneWidth, type Figure } from '../../../figure/figure.ts';
import { palette } from '../../../figure/palette.ts';
import { isolated } from '../../../kernel/isolated.ts';
import { nameAndCode } from '../../../kernel/nameAndCode.ts';
import { printNumber } from '../../../kernel/printedFigure.ts';
import { columnsOver } from '../../edition/columns.ts';
import { middle, printChange } from '../printBounds.ts';
import type { ChangeRow, RegionPortrait, showRegionChange } from './contract.ts';
import { words } from './words.ts';

/** More categories than these are not drawn: those that changed most are. */
const mostRows = 20;
const mostNarrow = 10;
const parts = ['national', 'industry_mix', 'regional'] as const;

/** What the change of each category of a region is made of: a column of bars each for the nation's growth, the category's and the region's own. */
export function changeFigure(
  { from, to, categories, compared }: z.infer<typeof showRegionChange.output>,
  { region, name, measure }: Pick<RegionPortrait, 'region' | 'name' | 'measure'>,
  source: string,
): Figure {
  const title = words.titleOf(nameAndCode(name, region), words.changeTitle(measure, from, to));
  const isKnown = (row: ChangeRow): boolean =>
    parts.every((part) => row[`${part}_low`] !== null && row[`${part}_high`] !== null);
  const all = categories.filter(isKnown);
  const rows = all.toSorted(byChange).slice(0, mostRows).toSorted(byRegional);
  const { text, number, integer } = columnsOver(categories);
  return {
    id: 'shift-share',
    title,
    description: words.changeDescription(rows.length),
    note: words.changeNote(all.length - rows.length, categories.length - all.length, compared.regions, compared.of),
    source,
    key: {
      entries: [
        { label: words.certainPart, fill: palette.deep },
        ...(rows.some((row) => parts.some((part) => row[`${part}_low`] !== row[`${part}_high`]))
          ? [{ label: words.openPart, fill: palette.bar }]
          : []),
      ],
    },
    data: {
      name: 'shift-share',
      title,
      rows: rows.length === 0 ? 0 : categories.length,
      columns: [
        text('region', 'Code of the region', () => region),
        text('region_name', 'Name of the region; missing where only its code is known', () => name),
        text('category', 'Code of the category; missing for what is in none', (row) => row.category),
        text('category_title', 'Title of the category', (row) => row.title ?? words.inNoCategory),
        integer('from', 'First year', () => from),
        integer('to', 'Last year', () => to),
        ...(['before', 'after', 'change', ...parts] as const).flatMap((part) => [
          number(`${part}_low`, `${words.partMeaning[part]}, least`, (row) => row[`${part}_low`] ?? NaN),
          number(`${part}_high`, `${words.partMeaning[part]}, most`, (row) => row[`${part}_high`] ?? NaN),
        ]),
      ],
    },
    options: chart(rows, figureWidth),
    narrow: chart(rows.toSorted(byChange).slice(0, mostNarrow).toSorted(byRegional), phoneWidth),
    broad: chart(rows, pageWidth),
  };
}

function middleOf(row: ChangeRow, part: 'change' | (typeof parts)[number]): number {
  return middle(row[`${part}_low`], row[`${part}_high`]) ?? 0;
}

function byChange(a: ChangeRow, b: ChangeRow): number {
  return Math.abs(middleOf(b, 'change')) - Math.abs(middleOf(a, 'change'));
}

function byRegional(a: ChangeRow, b: ChangeRow): number {
  return middleOf(b, 'regional') - middleOf(a, 'regional');
}

interface Bar {
  readonly part: (typeof parts)[number];
  readonly row: string;
  readonly low: number;
  readonly high: number;
  readonly title: string;
}

function chart(rows: readonly ChangeRow[], width: number): Plot.PlotOptions {
  const isNarrow = width < figureWidth;
  const long = isNarrow ? 15 : 34;
  const key = (row: ChangeRow): string => row.category ?? '';
  const name = (row: ChangeRow): string => {
    const title = row.title ?? words.inNoCategory;
    return title.length > long ? `${title.slice(0, long - 1).trimEnd()}…` : title;
  };
  const bars = rows.flatMap((row) =>
    parts.map((part): Bar => {
      const [low, high] = [row[`${part}_low`]!, row[`${part}_high`]!];
      const title = `${isolated(row.title ?? words.inNoCategory)}, ${words.partNames[part]}: ${printChange(low, high)}`;
      return { part, row: key(row), low, high, title };
    }),
  );
  const nearest = ({ low, high }: Bar): number => (low > 0 ? low : high < 0 ? high : 0);
  const most = Math.max(1, ...bars.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]));
  const facet = isNarrow ? 'fy' : 'fx';
  return {
    width,
    height: isNarrow ? 60 + parts.length * (rows.length * 17 + 40) : 74 + rows.length * 19,
    marginTop: isNarrow ? 60 : 56,
    marginBottom: 8,
    marginLeft: isNarrow ? 118 : 232,
    marginRight: 18,
    [facet]: { domain: [...parts], axis: null, padding: isNarrow ? 0.17 : 0.1 },
    x: {
      axis: 'top',
      label: null,
      grid: true,
      ticks: 4,
      tickFormat: (value: number) => (most >= 20_000 ? `${printNumber(value / 1000)}k` : printNumber(value)),
    },
    y: { domain: rows.map(key), axis: null, padding: 0.25 },
    marks: [
      Plot.axisY({
        label: null,
        tickSize: 0,
        ...(isNarrow ? {} : { fx: parts[0], facetAnchor: 'left' as const }),
        tickFormat: (code: string) => name(rows.find((row) => key(row) === code)!),
      }),
      Plot.barX(
        bars.filter(({ low, high }) => low < high),
        { [facet]: 'part', y: 'row', x1: 'low', x2: 'high', fill: palette.bar, title: 'title' },
      ),
      Plot.barX(bars, { [facet]: 'part', y: 'row', x1: 0, x2: nearest, fill: palette.deep, title: 'title' }),
      Plot.ruleX([0], { stroke: palette.ink }),
      Plot.text([...parts], {
        [facet]: (part: (typeof parts)[number]) => part,
        frameAnchor: 'top-left',
        dx: isNarrow ? -112 : 0,
        dy: isNarrow ? -16 : -44,
        text: (part: (typeof parts)[number]) => words.partNames[part],
        fontWeight: 600,
      }),
    ],
  };
}
