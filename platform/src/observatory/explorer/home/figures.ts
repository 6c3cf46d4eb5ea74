import * as Plot from '@observablehq/plot';
import { figureWidth, pageWidth, phoneWidth, type Figure } from '../../../figure/figure.ts';
import { palette } from '../../../figure/palette.ts';
import { wholeTicks } from '../../../figure/wholeTicks.ts';
import type { YearRow } from './contract.ts';
import { words } from './words.ts';

const levels = [
  { stars: 1, fill: palette.barQuiet },
  { stars: 2, fill: palette.bar },
  { stars: 3, fill: palette.deep },
] as const;

/** How many clusters have one, two and three certain stars, year by year. */
export function starsByYear(years: readonly YearRow[], source: string): Figure {
  const [first, last] = [years[0]!, years.at(-1)!];
  const bars = years.flatMap((row) =>
    levels.map(({ stars, fill }) => ({ year: row.year, stars, fill, clusters: row[`stars_${stars}`] })),
  );
  const integer = (name: string, description: string, value: (row: YearRow) => number | null) => ({
    name,
    description,
    kind: 'integer' as const,
    values: Float64Array.from(years, (row) => value(row) ?? NaN),
  });
  return {
    id: 'stars-by-year',
    title: words.byYear,
    description: words.byYearDescription(first, last),
    note: words.byYearNote,
    source,
    key: { entries: levels.map(({ stars, fill }) => ({ label: words.withStars(stars), fill })) },
    data: {
      name: 'stars-by-year',
      title: words.byYear,
      rows: years.length,
      columns: [
        integer('year', 'Year of the figures', ({ year }) => year),
        integer('one_star', 'Clusters with exactly one certain star', (row) => row.stars_1),
        integer('two_stars', 'Clusters with exactly two certain stars', (row) => row.stars_2),
        integer('three_stars', 'Clusters with three certain stars', (row) => row.stars_3),
        integer(
          'not_decided',
          'Clusters whose stars are not all decided, because of unknown figures',
          (row) => row.open,
        ),
        integer('clusters', 'Clusters that have activity for certain', (row) => row.clusters),
        integer('clusters_max', 'Clusters that have activity for certain, or may have it', (row) => row.clusters_max),
      ],
    },
    options: chart(years, bars, figureWidth),
    narrow: chart(years, bars, phoneWidth),
    broad: chart(years, bars, pageWidth),
  };
}

interface Bar {
  readonly year: number;
  readonly fill: string;
  readonly stars: number;
  readonly clusters: number;
}

function chart(years: readonly YearRow[], bars: readonly Bar[], width: number): Plot.PlotOptions {
  const most = Math.max(0, ...years.map((row) => row.stars_1 + row.stars_2 + row.stars_3));
  const ticks = wholeTicks(most, 4);
  const every = Math.ceil(years.length / (width < figureWidth ? 6 : 14));
  return {
    width,
    height: width < figureWidth ? 240 : 280,
    marginLeft: 44,
    marginTop: 16,
    marginRight: 4,
    x: {
      type: 'band',
      label: null,
      tickFormat: 'd',
      tickSize: 0,
      padding: 0.25,
      ticks: years.map(({ year }) => year).filter((_, at) => (years.length - 1 - at) % every === 0),
    },
    y: { label: null, ticks, tickFormat: ',d', domain: [0, ticks.at(-1)!], grid: true, tickSize: 0 },
    marks: [
      Plot.barY(bars, {
        x: 'year',
        y: 'clusters',
        fill: 'fill',
        title: ({ year, stars, clusters }: Bar) => words.barTitle(year, stars, clusters),
      }),
      Plot.ruleY([0], { stroke: palette.ink }),
    ],
  };
}
