import { textColumn, type Table } from '../../../kernel/table.ts';
import { mapRows } from './mapRows.ts';
import type { NamedMap } from './mapTitle.ts';
import { words } from './words.ts';

/** The figures of a map as a table for files: every region with its bounds, its class and its stars. */
export function mapTable(map: NamedMap, names: ReadonlyMap<string, string | null>, title: string): Table {
  const { measure, isOfCategory, counted, classes, year } = map;
  const rows = mapRows(map, names);
  const numbers = (of: (value: NonNullable<(typeof rows)[number]['value']>) => number | null): Float64Array =>
    Float64Array.from(rows, ({ value }) => (value === null ? NaN : (of(value) ?? NaN)));
  const what = words.shades(measure, isOfCategory, counted);
  return {
    name: 'map',
    title,
    rows: rows.length,
    columns: [
      textColumn(
        { name: 'region', description: 'Code of the region' },
        rows.map(({ region }) => region),
      ),
      textColumn(
        { name: 'name', description: 'As the boundaries name it' },
        rows.map(({ name }) => name),
      ),
      { name: 'year', description: 'Year', kind: 'integer', values: Float64Array.from(rows, () => year) },
      {
        name: `${measure}_low`,
        description: `${what}: the least it can be`,
        kind: 'number',
        values: numbers(({ low }) => low),
      },
      {
        name: `${measure}_high`,
        description: `${what}: the most it can be; missing where nothing bounds it`,
        kind: 'number',
        values: numbers(({ high }) => high),
      },
      textColumn(
        { name: 'class', description: 'Class on the map; missing where the bounds lie in several' },
        rows.map(({ value }) => (value === null || value.class === null ? null : classes[value.class]!.label)),
      ),
      ...(measure === 'stars'
        ? []
        : ([
            { name: 'stars', description: 'Certain stars', kind: 'integer', values: numbers(({ stars }) => stars) },
            {
              name: 'stars_max',
              description: 'Stars there may be',
              kind: 'integer',
              values: numbers(({ stars_max }) => stars_max),
            },
          ] as const)),
    ],
  };
}
