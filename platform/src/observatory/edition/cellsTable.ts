import type { Table } from '../../report/table.ts';
import type { Cells } from '../cells/cells.ts';

/** Region × industry × year as used for the rating, with bounds and flags. */
export function cellsTable(cells: Cells): Table {
  return {
    name: 'cells',
    title: 'Cells: region, industry, year as used',
    rows: cells.length,
    columns: [
      { name: 'region', description: 'Region code', kind: 'text', dictionary: cells.regions, codes: Int32Array.from(cells.region) },
      { name: 'industry', description: 'Industry code', kind: 'text', dictionary: cells.industries, codes: Int32Array.from(cells.industry) },
      { name: 'year', description: 'Year of the figures', kind: 'integer', values: Float64Array.from(cells.year) },
      { name: cells.measure, description: 'Figure as published; empty where withheld or missing', kind: 'number', values: cells.value },
      { name: `${cells.measure}_low`, description: 'Least that the published figures allow', kind: 'number', values: cells.low },
      { name: `${cells.measure}_high`, description: 'Most that the published figures allow', kind: 'number', values: cells.high },
      { name: 'flag', description: "Publisher's flag", kind: 'text', dictionary: cells.flags, codes: Int32Array.from(cells.flag, (flag) => (cells.flags[flag] === '' ? -1 : flag)) },
    ],
  };
}
