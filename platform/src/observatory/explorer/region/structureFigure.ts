import * as Plot from '@observablehq/plot';
import { figureWidth, pageWidth, phoneWidth, type Figure } from '../../../figure/figure.ts';
import { palette } from '../../../figure/palette.ts';
import { isolated } from '../../../kernel/isolated.ts';
import { nameAndCode } from '../../../kernel/nameAndCode.ts';
import { printShare } from '../../../kernel/printedFigure.ts';
import { columnsOver } from '../../edition/columns.ts';
import { printBounds } from '../printBounds.ts';
import type { PortraitCluster, RegionPortrait } from './contract.ts';
import { words } from './words.ts';

/** More categories than these are not drawn: the table has them all. */
const mostRows = 30;

/** What a region's economy is made up of beside what all regions together are: shares of the categories, with what is open of them. */
export function structureFigure(portrait: RegionPortrait, source: string): Figure {
  const { region, name, clusters, year } = portrait;
  const title = words.titleOf(nameAndCode(name, region), words.structureTitle(year));
  const all = clusters
    .filter(({ focus_high }) => (focus_high ?? 0) > 0)
    .toSorted((a, b) => (b.focus_low ?? 0) - (a.focus_low ?? 0) || (b.focus_high ?? 0) - (a.focus_high ?? 0));
  const rows = all.slice(0, mostRows);
  const { text, number, integer } = columnsOver(all);
  const largest = rows[0];
  return {
    id: 'structure',
    file: `structure-${year}`,
    title,
    description: words.structureDescription(
      rows.length,
      largest?.title ?? '',
      printBounds(largest?.focus_low ?? null, largest?.focus_high ?? null, printShare),
    ),
    note: words.structureNote(all.length - rows.length),
    source,
    key: {
      entries: [
        { label: words.ofRegion, fill: palette.bar },
        ...(rows.some(isOpen) ? [{ label: words.openShare, fill: palette.barQuiet }] : []),
        { label: words.ofAllRegions, fill: palette.ink },
      ],
    },
    data: {
      name: 'structure',
      title,
      rows: all.length,
      columns: [
        text('region', 'Code of the region', () => region),
        text('region_name', 'Name of the region; missing where only its code is known', () => name),
        text('category', 'Code of the category', ({ category }) => category),
        text('category_title', 'Title of the category', (row) => row.title),
        integer('year', 'Year of the figures', () => year),
        number('share_low', "Share of the region's total, least", ({ focus_low }) => focus_low ?? NaN, 'share of 1'),
        number('share_high', "Share of the region's total, most", ({ focus_high }) => focus_high ?? NaN, 'share of 1'),
        number(
          'all_low',
          'Share of all regions together, least',
          ({ average_low }) => average_low ?? NaN,
          'share of 1',
        ),
        number(
          'all_high',
          'Share of all regions together, most',
          ({ average_high }) => average_high ?? NaN,
          'share of 1',
        ),
      ],
    },
    options: chart(rows, figureWidth),
    narrow: chart(rows, phoneWidth),
    broad: chart(rows, pageWidth),
  };
}

function isOpen({ focus_low, focus_high }: PortraitCluster): boolean {
  return (focus_high ?? 1) - (focus_low ?? 0) > 0.0005;
}

function chart(rows: readonly PortraitCluster[], width: number): Plot.PlotOptions {
  const isNarrow = width < figureWidth;
  const long = isNarrow ? 20 : 48;
  const named = (row: PortraitCluster): string =>
    row.title.length > long ? `${row.title.slice(0, long - 1).trimEnd()}…` : row.title;
  const said = (row: PortraitCluster): string =>
    `${isolated(row.title)}: ${printBounds(row.focus_low, row.focus_high, printShare)}; ${words.ofAllRegions} ${printBounds(row.average_low, row.average_high, printShare)}`;
  const average = rows.filter(({ average_low, average_high }) => average_low !== null && average_high !== null);
  return {
    width,
    height: 40 + rows.length * 19,
    marginTop: 30,
    marginBottom: 8,
    marginLeft: isNarrow ? 142 : 300,
    marginRight: 20,
    x: {
      axis: 'top',
      label: null,
      grid: true,
      ticks: isNarrow ? 3 : 8,
      tickFormat: (value: number) => printShare(value, 0),
    },
    y: { domain: rows.map(({ category }) => category), axis: null, padding: 0.25 },
    marks: [
      Plot.axisY({
        label: null,
        tickSize: 0,
        tickFormat: (code: string) => named(rows.find(({ category }) => category === code)!),
      }),
      Plot.barX(rows, {
        y: 'category',
        x1: 0,
        x2: (row: PortraitCluster) => row.focus_low ?? 0,
        fill: palette.bar,
        title: said,
      }),
      Plot.barX(rows.filter(isOpen), {
        y: 'category',
        x1: (row: PortraitCluster) => row.focus_low ?? 0,
        x2: (row: PortraitCluster) => row.focus_high ?? 1,
        fill: palette.barQuiet,
        title: said,
      }),
      Plot.link(average, {
        y1: 'category',
        y2: 'category',
        x1: 'average_low',
        x2: 'average_high',
        stroke: palette.ink,
        strokeWidth: 3,
      }),
      Plot.tickX(average, {
        y: 'category',
        x: (row: PortraitCluster) => ((row.average_low ?? 0) + (row.average_high ?? 0)) / 2,
        stroke: palette.ink,
        strokeWidth: 2.5,
        insetTop: -2,
        insetBottom: -2,
        title: said,
      }),
      Plot.ruleX([0], { stroke: palette.ink }),
    ],
  };
}
