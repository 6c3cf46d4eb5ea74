import type { Table } from '../../kernel/table.ts';
import type { Cells } from '../cells/cells.ts';

/** Region × industry × year as used for the rating, with bounds and flags; `name` is `cells` for the measure that carries the stars. */
export function cellsTable(cells: Cells, name = 'cells'): Table {
  return {
    name,
    title: 'Cells: region, industry, year as used',
    rows: cells.length,
    columns: [
      {
        name: 'region',
        description: 'Region code',
        kind: 'text',
        dictionary: cells.regions,
        codes: asCodes(cells.region),
      },
      {
        name: 'industry',
        description: 'Industry code',
        kind: 'text',
        dictionary: cells.industries,
        codes: asCodes(cells.industry),
      },
      { name: 'year', description: 'Year of the figures', kind: 'integer', values: new Float64Array(cells.year) },
      {
        name: cells.measure,
        description: 'Figure as published; empty where withheld or missing',
        kind: 'number',
        values: cells.value,
      },
      {
        name: `${cells.measure}_low`,
        description: 'Least that the published figures allow',
        kind: 'number',
        values: cells.low,
      },
      {
        name: `${cells.measure}_high`,
        description: 'Most that the published figures allow',
        kind: 'number',
        values: cells.high,
      },
      {
        name: 'flag',
        description: "Publisher's flag",
        kind: 'text',
        dictionary: cells.flags,
        codes: flagged(cells.flag, cells.flags.indexOf('')),
      },
    ],
  };
}

/** The flags, -1 where there is none. */
function flagged(flags: Uint16Array, none: number): Int32Array {
  const codes = new Int32Array(flags.length);
  for (let at = 0; at < codes.length; at++) codes[at] = flags[at] === none ? -1 : flags[at]!;
  return codes;
}

/** The same memory: no dictionary is so long that its positions would have a sign. */
function asCodes({ buffer, byteOffset, length }: Uint32Array): Int32Array {
  return new Int32Array(buffer, byteOffset, length);
}
