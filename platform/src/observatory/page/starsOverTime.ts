import * as Plot from '@observablehq/plot';
import { figureWidth, phoneWidth, type Figure } from '../../figure/figure.ts';
import { palette } from '../../figure/palette.ts';
import { numbers, textColumn, type Table } from '../../kernel/table.ts';
import { wholeTicks } from '../../figure/wholeTicks.ts';
import { byStars } from './byStars.ts';
import { changesInWords, definitionChanges, type DefinitionChange } from './definitionChanges.ts';
import { textOf, type Reading } from './reading.ts';

const panels = 12;

interface Point {
  readonly category: string;
  readonly year: number;
  readonly stars: number;
  readonly most: number;
}

/** Certain stars of the twelve most starred categories year by year, with a band for what is possible besides. */
export function starsOverTime(reading: Reading): Figure {
  const { edition, measure, titleOf, standsOut, hasLocal } = reading;
  const { categories } = edition.tables;
  const code = textOf(categories, 'category');
  const [year, stars, most] = [
    numbers(categories, 'year'),
    numbers(categories, 'stars'),
    numbers(categories, 'stars_max'),
  ];
  const chosen = byStars(
    categories,
    reading.categories.filter((row) => standsOut(code(row))),
    numbers(categories, `${measure}_low`),
  )
    .slice(0, panels)
    .map(code);
  const points = Array.from({ length: categories.rows }, (_, row) => row)
    .filter((row) => chosen.includes(code(row)))
    .map((row): Point => ({ category: code(row), year: year[row]!, stars: stars[row]!, most: most[row]! }));
  const changes = definitionChanges(edition);
  return {
    id: 'over-time',
    title: `Stars of ${hasLocal ? 'traded categories' : 'categories'} over time`,
    description: `${chosen.length} small line charts, one for each of the categories with the most stars in ${reading.year}: certain stars each year, and a band up to the stars that are possible.${changes.length > 0 ? ` ${changesInWords(changes)}` : ''}`,
    source: reading.source,
    note: `All on one scale. How many figures are published differs from year to year: a wide band is a year with many unknown figures.${changes.length > 0 ? ` Dashed lines: ${changesInWords(changes).replace('The', 'the')}` : ''}`,
    key: {
      entries: [
        { label: 'certain stars', fill: palette.deep },
        { label: 'possible stars', fill: palette.barQuiet },
      ],
    },
    data: pointTable(points, titleOf),
    options: chart(reading, chosen, points, changes, { width: figureWidth, across: 3 }),
    narrow: chart(reading, chosen, points, changes, { width: phoneWidth, across: 2 }),
  };
}

function chart(
  { edition, year, titleOf }: Reading,
  chosen: readonly string[],
  points: readonly Point[],
  changes: readonly DefinitionChange[],
  { width, across }: { readonly width: number; readonly across: number },
): Plot.PlotOptions {
  const column = (category: string): number => chosen.indexOf(category) % across;
  const line = (category: string): number => Math.floor(chosen.indexOf(category) / across);
  const facet = { fx: (point: Point) => column(point.category), fy: (point: Point) => line(point.category) };
  const ofChosen = { fx: column, fy: line };
  const ticks = wholeTicks(
    points.reduce((most, point) => Math.max(most, point.most), 0),
    3,
  );
  const first = edition.years[0]!;
  const marked = chosen.flatMap((category) => changes.map(({ from }) => ({ category, at: from - 0.5 })));
  return {
    width,
    height: Math.ceil(chosen.length / across) * (across === 2 ? 150 : 132) + 66,
    marginTop: 42,
    marginLeft: 34,
    marginBottom: 28,
    marginRight: 22,
    fx: { axis: null, padding: 0.16 },
    fy: { axis: null, padding: across === 2 ? 0.42 : 0.34 },
    x: { label: null, tickFormat: 'd', ticks: [...new Set([first, year])], domain: [first, year] },
    y: { label: null, ticks, tickFormat: 'd', grid: true, domain: [0, ticks.at(-1)!] },
    marks: [
      Plot.areaY(points, { ...facet, x: 'year', y1: 'stars', y2: 'most', z: 'category', fill: palette.barQuiet }),
      Plot.lineY(points, { ...facet, x: 'year', y: 'stars', z: 'category', stroke: palette.deep, strokeWidth: 2 }),
      Plot.dot(
        points.filter((point) => point.year === year),
        { ...facet, x: 'year', y: 'stars', fill: palette.deep, r: 3 },
      ),
      Plot.ruleX(marked, {
        fx: ({ category }: { category: string }) => column(category),
        fy: ({ category }: { category: string }) => line(category),
        x: 'at',
        stroke: palette.muted,
        strokeDasharray: '3 3',
      }),
      Plot.ruleY([0]),
      Plot.text(chosen, {
        ...ofChosen,
        frameAnchor: 'top-left',
        lineAnchor: 'bottom',
        dy: -8,
        text: titleOf,
        lineWidth: (width / across - 30) / 13,
        fontWeight: 600,
      }),
    ],
  };
}

function pointTable(points: readonly Point[], titleOf: (category: string) => string): Table {
  const integer = (name: string, description: string, value: (point: Point) => number) => ({
    name,
    description,
    kind: 'integer' as const,
    values: Float64Array.from(points, value),
  });
  return {
    name: 'stars-over-time',
    title: 'Stars by category and year',
    rows: points.length,
    columns: [
      textColumn(
        { name: 'category', description: 'Title of the category' },
        points.map((point) => titleOf(point.category)),
      ),
      integer('year', 'Year of the figures', (point) => point.year),
      integer('stars', 'Certain stars of all its clusters', (point) => point.stars),
      integer('up_to', 'Certain and possible stars', (point) => point.most),
    ],
  };
}
