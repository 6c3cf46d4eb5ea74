import { textColumn, type Column, type NumberColumn, type Table } from '../../kernel/table.ts';
import type { Category } from '../definitions/definition.ts';
import { measured } from './measured.ts';
import type { Measure, Shape } from './measure.ts';
import type { Workings } from './workings.ts';

/** One year of a run: its table and the categories that it is made of. */
export interface MeasuredYear {
  readonly table: Workings;
  readonly categories: readonly Category[];
}

/** How a run's tables are called and told. */
export interface TableTerms {
  /** What is counted, e.g. employment. */
  readonly measure: string;
  readonly by: 'category' | 'industry';
  readonly knownOnly: boolean;
}

/** One table for each shape that the measures have: a row a year and whatever has a value, a column a measure. */
export function measureTables(
  years: readonly MeasuredYear[],
  measures: readonly Measure[],
  terms: TableTerms,
): Table[] {
  return [...Map.groupBy(measures, ({ shape }) => shape)].map(([shape, own]) => {
    const layout = layouts[shape];
    const keys = layout.keys(years, terms);
    const rows = keys[0]!.kind === 'text' ? keys[0]!.codes.length : keys[0]!.values.length;
    return {
      name: layout.name(terms.by),
      title: `${layout.title(terms.by)}${terms.knownOnly ? '; unknown cells are taken as absent' : ''}`,
      rows,
      columns: [
        ...keys,
        ...own.map((measure) => ({
          ...numbers(measure.name.replaceAll('-', '_'), measure.summary, years, ({ table }) =>
            measured(measure, table),
          ),
        })),
        numbers(
          terms.knownOnly ? 'cells_taken_as_absent' : 'cells_unknown',
          terms.knownOnly
            ? 'Cells without a known figure that were taken as absent'
            : 'Cells without a known figure; what rests on one is empty',
          years,
          ({ table }) => layout.unknown(table),
          'integer',
        ),
      ],
    };
  });
}

interface Layout {
  name(by: TableTerms['by']): string;
  title(by: TableTerms['by']): string;
  keys(years: readonly MeasuredYear[], terms: TableTerms): Column[];
  unknown(table: Workings): ArrayLike<number>;
}

const plural = { category: 'categories', industry: 'industries' } as const;

const layouts: Readonly<Record<Shape, Layout>> = {
  region: {
    name: () => 'regions',
    title: () => 'Measures of regions',
    keys: (years, { measure }) => [
      texts('region', 'Region code', years, ({ table }) => table.regions),
      yearOf(years, ({ table }) => table.regions.length),
      numbers(
        measure,
        `Total ${measure} over all industries; empty where unknown`,
        years,
        ({ table }) => table.regionTotals,
      ),
    ],
    unknown: ({ unknownCells }) => unknownCells.regions,
  },
  industry: {
    name: (by) => plural[by],
    title: (by) => `Measures of ${plural[by]}`,
    keys: (years, { measure, by }) => [
      texts(by, codeOf[by], years, ({ table }) => table.industries),
      ...(by === 'category'
        ? [texts('title', 'Title of the category', years, ({ categories }) => categories.map(({ title }) => title))]
        : []),
      yearOf(years, ({ table }) => table.industries.length),
      numbers(
        measure,
        `Total ${measure} over all regions; empty where unknown`,
        years,
        ({ table }) => table.industryTotals,
      ),
    ],
    unknown: ({ unknownCells }) => unknownCells.industries,
  },
  cell: {
    name: () => 'cells',
    title: (by) => `Measures of regions and ${plural[by]}`,
    keys: (years, { by }) => [
      texts('region', 'Region code', years, ({ table }) =>
        table.regions.flatMap((code) => table.industries.map(() => code)),
      ),
      texts(by, codeOf[by], years, ({ table }) => table.regions.flatMap(() => table.industries)),
      yearOf(years, ({ table }) => table.regions.length * table.industries.length),
    ],
    unknown: ({ unknownCells }) => unknownCells.cells,
  },
  overall: {
    name: () => 'overall',
    title: () => 'Measures of the whole table',
    keys: (years) => [
      yearOf(years, () => 1),
      numbers('regions', 'Number of regions', years, ({ table }) => [table.regions.length], 'integer'),
    ],
    unknown: ({ unknownCells }) => [unknownCells.regions.reduce((sum, count) => sum + count, 0)],
  },
  'industry pair': {
    name: (by) => `${by}-pairs`,
    title: (by) => `Measures of pairs of ${plural[by]}`,
    keys: (years, { by }) => pairKeys(years, by, codeOf[by], ({ table }) => table.industries),
    unknown: ({ unknownCells }) => sumsOfPairs(unknownCells.industries),
  },
  'region pair': {
    name: () => 'region-pairs',
    title: () => 'Measures of pairs of regions',
    keys: (years) => pairKeys(years, 'region', 'Region code', ({ table }) => table.regions),
    unknown: ({ unknownCells }) => sumsOfPairs(unknownCells.regions),
  },
};

const codeOf = { category: 'Cluster category code', industry: 'Industry code' } as const;

function pairKeys(
  years: readonly MeasuredYear[],
  name: string,
  description: string,
  codes: (year: MeasuredYear) => readonly string[],
): Column[] {
  return [
    texts(name, description, years, (year) => codes(year).flatMap((code, i, all) => all.slice(i + 1).map(() => code))),
    texts(`other_${name}`, `${description} of the other`, years, (year) =>
      codes(year).flatMap((_, i, all) => all.slice(i + 1)),
    ),
    yearOf(years, (year) => (codes(year).length * (codes(year).length - 1)) / 2),
  ];
}

function texts(
  name: string,
  description: string,
  years: readonly MeasuredYear[],
  of: (year: MeasuredYear) => readonly string[],
): Column {
  return textColumn({ name, description }, years.flatMap(of));
}

function numbers(
  name: string,
  description: string,
  years: readonly MeasuredYear[],
  of: (year: MeasuredYear) => ArrayLike<number>,
  kind: NumberColumn['kind'] = 'number',
): NumberColumn {
  const parts = years.map(of);
  const values = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    values.set(part, at);
    at += part.length;
  }
  return { name, description, kind, values };
}

function yearOf(years: readonly MeasuredYear[], rows: (year: MeasuredYear) => number): Column {
  return numbers(
    'year',
    'Year of the figures',
    years,
    (year) => new Float64Array(rows(year)).fill(year.table.year),
    'integer',
  );
}

function sumsOfPairs(counts: Uint32Array): Uint32Array {
  const sums = new Uint32Array((counts.length * (counts.length - 1)) / 2);
  let to = 0;
  for (let i = 0; i < counts.length; i++)
    for (let j = i + 1; j < counts.length; j++) sums[to++] = counts[i]! + counts[j]!;
  return sums;
}
