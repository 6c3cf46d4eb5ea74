import { textColumn, type Table } from '../../../kernel/table.ts';
import type { SuspectCluster } from '../suspects/contract.ts';
import { slipColumn } from '../suspects/slipOf.ts';
import { measureName } from '../measureName.ts';
import type { MapOfYear } from './mapLooks.ts';
import { mapRows, type MapRow } from './mapRows.ts';
import type { NamedMap } from './mapTitle.ts';
import { words } from './words.ts';

const unitOf: { readonly [measure in MapOfYear['measure']]?: string } = {
  lq: 'ratio',
  size: 'share of 1',
  focus: 'share of 1',
  growth: 'share of 1 a year',
};

/** The figures of a map as a table for files: every region with its bounds, its class and its stars. */
export function mapTable(
  map: NamedMap,
  names: ReadonlyMap<string, string | null>,
  title: string,
  suspects: readonly SuspectCluster[] | null,
): Table {
  const { measure, isOfCategory, counted, classes, year, category } = map;
  const rows = mapRows(map, names);
  const numbers = (of: (value: NonNullable<(typeof rows)[number]['value']>) => number | null): Float64Array =>
    Float64Array.from(rows, ({ value }) => (value === null ? NaN : (of(value) ?? NaN)));
  const what = words.shades(measure, isOfCategory, counted);
  const column = measure === 'employment' ? measureName(counted) : measure;
  const unit = unitOf[measure] === undefined ? {} : { unit: unitOf[measure] };
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
        { name: 'region_name', description: 'Name of the region; missing where only its code is known' },
        rows.map(({ name }) => name),
      ),
      { name: 'year', description: 'Year', kind: 'integer', values: Float64Array.from(rows, () => year) },
      {
        name: measure === 'stars' ? 'stars' : `${column}_low`,
        description: `${what}: the least it can be`,
        ...unit,
        kind: 'number',
        values: numbers(({ low }) => low),
      },
      {
        name: measure === 'stars' ? 'stars_max' : `${column}_high`,
        description: `${what}: the most it can be; missing where nothing bounds it`,
        ...unit,
        kind: 'number',
        values: numbers(({ high }) => high),
      },
      ...(category === null
        ? []
        : [
            textColumn(
              { name: 'category', description: 'Code of the category' },
              rows.map(() => category),
            ),
          ]),
      ...slipColumn<MapRow>(suspects, ({ region }) => ({ region, category: category ?? undefined })).map(
        ({ name, description, of }) =>
          textColumn(
            { name, description },
            rows.map((row) => of(row) as string | null),
          ),
      ),
      {
        name: 'class',
        description: 'Class on the map, from 1; missing where the bounds lie in several',
        kind: 'integer',
        values: numbers((value) => (value.class === null ? null : value.class + 1)),
      },
      {
        name: 'class_from',
        description: 'Where the class begins; missing for the first',
        ...unit,
        kind: 'number',
        values: numbers((value) => (value.class === null ? null : classes[value.class]!.from)),
      },
      {
        name: 'class_to',
        description: 'Where the next class begins; missing for the last',
        ...unit,
        kind: 'number',
        values: numbers((value) => (value.class === null ? null : classes[value.class]!.to)),
      },
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
