import { numbers, textColumn, type Table } from '../../kernel/table.ts';
import { byStars } from './byStars.ts';
import { textOf, type Reading } from './reading.ts';

/** Regions of the headline year by their stars, most first: the figures behind the map and the strip. */
export function starsByRegion(reading: Reading): Table {
  const { regions } = reading.edition.tables;
  const code = textOf(regions, 'region');
  const rows = byStars(regions, reading.regions, numbers(regions, `${reading.measure}_low`));
  const integer = (name: string, description: string, from: string) => ({
    name,
    description,
    kind: 'integer' as const,
    values: Float64Array.from(rows, (row) => numbers(regions, from)[row]!),
  });
  return {
    name: 'stars-by-region',
    title: `Stars by region, ${reading.year}`,
    rows: rows.length,
    columns: [
      textColumn({ name: 'region', description: 'Region code' }, rows.map(code)),
      textColumn(
        { name: 'name', description: 'Name of the region' },
        rows.map((row) => reading.nameOf(code(row)) ?? code(row)),
      ),
      integer('stars', 'Certain stars of all clusters together', 'stars'),
      integer('up_to', 'Certain and possible stars of all clusters together', 'stars_max'),
    ],
  };
}
