import type { Column, Table } from '../../kernel/table.ts';
import { columnsOver } from '../edition/columns.ts';
import type { LabelledChange } from './changeOf.ts';
import type { Part } from './shiftShareParts.ts';

/** The change of every region and category, and of every region, with the parts it falls into; what rests on an unknown figure is empty. */
export function shiftShareTables(
  change: LabelledChange,
  parts: readonly Part[],
  titles: ReadonlyMap<string, string>,
  terms: { readonly measure: string; readonly by: 'category' | 'industry'; readonly knownOnly: boolean },
): [cells: Table, regions: Table] {
  const { regionCodes, categoryCodes, years, tables } = change;
  const [from, to] = [years[0]!, years.at(-1)!];
  const [before, after] = [tables[0]!, tables.at(-1)!];
  const width = categoryCodes.length;
  const suffix = terms.knownOnly ? '; unknown cells are taken as absent' : '';
  const figures = (
    rows: readonly number[],
    sum: (values: Float64Array) => (row: number) => number,
    of: 'cells' | 'regions',
  ): Column[] => {
    const { number } = columnsOver(rows);
    const [start, end] = [sum(before), sum(after)];
    return [
      number(`${terms.measure}_from`, `${terms.measure} in ${from}`, start),
      number(`${terms.measure}_to`, `${terms.measure} in ${to}`, end),
      number('growth', `Growth from ${from} to ${to}, 0.1 for 10 per cent`, (row) => grown(start(row), end(row))),
      number('change', `Change from ${from} to ${to}`, (row) => end(row) - start(row)),
      ...parts.map((part) => number(part.name, `Part of the change: ${part.summary}`, (row) => part[of][row]!)),
    ];
  };
  const cells = [...before.keys()].filter((cell) => before[cell] !== 0 || after[cell] !== 0);
  const regions = [...regionCodes.keys()];
  const labels = columnsOver(cells);
  return [
    {
      name: 'cells',
      title: `Shift-share by region and ${terms.by}, ${from} to ${to}${suffix}`,
      rows: cells.length,
      columns: [
        labels.text('region', 'Region code', (cell) => regionCodes[Math.trunc(cell / width)]!),
        labels.text(
          terms.by,
          terms.by === 'category' ? 'Cluster category code' : 'Industry code',
          (cell) => categoryCodes[cell % width]!,
        ),
        ...(terms.by === 'category'
          ? [labels.text('title', 'Title of the category', (cell) => titles.get(categoryCodes[cell % width]!) ?? null)]
          : []),
        ...figures(cells, (values) => (cell) => values[cell]!, 'cells'),
      ],
    },
    {
      name: 'regions',
      title: `Shift-share by region, ${from} to ${to}${suffix}`,
      rows: regions.length,
      columns: [
        columnsOver(regions).text('region', 'Region code', (region) => regionCodes[region]!),
        ...figures(regions, (values) => (region) => rowSum(values, region, width), 'regions'),
      ],
    },
  ];
}

/** A region's sum over its categories; NaN where one of them is unknown. */
export function rowSum(values: Float64Array, region: number, width: number): number {
  let sum = 0;
  for (let cell = region * width; cell < (region + 1) * width; cell++) sum += values[cell]!;
  return sum;
}

function grown(from: number, to: number): number {
  return from === 0 ? NaN : to / from - 1;
}
