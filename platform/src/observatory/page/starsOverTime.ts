import * as Plot from '@observablehq/plot';
import { figureWidth, type Figure } from '../../report/figure.ts';
import { key } from '../../report/key.ts';
import { palette } from '../../report/palette.ts';
import { numbers, textColumn, type Table } from '../../report/table.ts';
import { byStars } from './byStars.ts';
import { textOf, type Reading } from './reading.ts';

const panels = 12;
const across = 3;

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
  const place = (category: string): number => chosen.indexOf(category);
  const facet = {
    fx: (point: Point) => place(point.category) % across,
    fy: (point: Point) => Math.floor(place(point.category) / across),
  };
  const keyed = key(
    [
      { label: 'certain stars', fill: palette.deep },
      { label: 'possible stars', fill: palette.barQuiet },
    ],
    { x: 0, y: 0, width: figureWidth },
  );
  const rows = Math.ceil(chosen.length / across);
  return {
    id: 'over-time',
    title: `Stars of ${hasLocal ? 'traded categories' : 'categories'} over time`,
    description: `${chosen.length} small line charts, one for each of the categories with the most stars in ${reading.year}: certain stars each year, and a band up to the stars that are possible.`,
    source: reading.source,
    note: 'All on one scale. How many figures are published differs from year to year: a wide band is a year with many unknown figures.',
    data: pointTable(points, titleOf),
    options: {
      width: figureWidth,
      height: rows * 124 + 50 + keyed.height,
      marginTop: keyed.height + 24,
      marginLeft: 34,
      marginBottom: 28,
      fx: { axis: null, padding: 0.16 },
      fy: { axis: null, padding: 0.22 },
      x: {
        label: null,
        tickFormat: 'd',
        ticks: [...new Set([edition.years[0]!, reading.year])],
        domain: [edition.years[0]!, reading.year],
      },
      y: { label: null, ticks: 3, grid: true, zero: true, nice: true },
      marks: [
        keyed.mark,
        Plot.areaY(points, { ...facet, x: 'year', y1: 'stars', y2: 'most', z: 'category', fill: palette.barQuiet }),
        Plot.lineY(points, { ...facet, x: 'year', y: 'stars', z: 'category', stroke: palette.deep, strokeWidth: 2 }),
        Plot.dot(
          points.filter((point) => point.year === reading.year),
          { ...facet, x: 'year', y: 'stars', fill: palette.deep, r: 3 },
        ),
        Plot.ruleY([0]),
        Plot.text(chosen, {
          fx: (_: string, at: number) => at % across,
          fy: (_: string, at: number) => Math.floor(at / across),
          frameAnchor: 'top-left',
          dy: -15,
          text: (category: string) => titleOf(category).slice(0, 40),
          fontWeight: 600,
        }),
      ],
    },
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
