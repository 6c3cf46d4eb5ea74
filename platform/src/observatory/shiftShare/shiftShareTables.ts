import type { Intervals } from '@asterism/indicators';
import type { Column, Table } from '../../kernel/table.ts';
import { minus, over, type Interval } from '../cells/interval.ts';
import { columnsOver } from '../edition/columns.ts';
import type { LabelledChange } from './changeOf.ts';
import type { Part } from './shiftShareParts.ts';

/**
 * The change of every region and category, and of every region, with the parts it falls into, for regions as shares of the start, too;
 * what rests on an unknown figure is empty, with what it lies between beside it where the method gives that.
 */
export function shiftShareTables(
  change: LabelledChange,
  parts: readonly Part[],
  titles: ReadonlyMap<string, string>,
  terms: { readonly measure: string; readonly by: 'category' | 'industry'; readonly knownOnly: boolean },
): [cells: Table, regions: Table] {
  const { regionCodes, categoryCodes, years, tables, between } = change;
  const [first, last] = [between[0]!, between.at(-1)!];
  const [from, to] = [years[0]!, years.at(-1)!];
  const [before, after] = [tables[0]!, tables.at(-1)!];
  const width = categoryCodes.length;
  const suffix = terms.knownOnly ? '; unknown cells are taken as absent' : '';
  const figures = (
    rows: readonly number[],
    sum: (values: Float64Array) => (row: number) => number,
    of: 'cells' | 'regions',
  ): Column[] => {
    const [start, end] = [sum(before), sum(after)];
    const [started, ended] = [first, last].map((year) => (row: number) => at(year[of], row)) as [Bounding, Bounding];
    const bounded = (name: string, description: string, known: Figure, lies: Bounding | null): Column[] =>
      boundedColumns(rows, name, description, known, lies);
    return [
      ...bounded(`${terms.measure}_from`, `${terms.measure} in ${from}`, start, started),
      ...bounded(`${terms.measure}_to`, `${terms.measure} in ${to}`, end, ended),
      ...bounded(
        'growth',
        `Growth from ${from} to ${to}, 0.1 for 10 per cent`,
        (row) => grown(start(row), end(row)),
        (row) => grownBetween(started(row), ended(row)),
      ),
      ...bounded(
        'change',
        `Change from ${from} to ${to}`,
        (row) => end(row) - start(row),
        (row) => minus(ended(row), started(row)),
      ),
      ...parts.flatMap(({ name, summary, bounds, ...part }) =>
        bounded(
          name,
          `Part of the change: ${summary}`,
          (row) => part[of][row]!,
          bounds && ((row) => at(bounds[of], row)),
        ),
      ),
    ];
  };
  const cells = [...before.keys()].filter((cell) => before[cell] !== 0 || after[cell] !== 0);
  const regions = [...regionCodes.keys()];
  const labels = columnsOver(cells);
  const startOf = (region: number): number => rowSum(before, region, width);
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
        ...parts.flatMap(({ name, summary, bounds, regions: amounts }) =>
          boundedColumns(
            regions,
            growthBy(name),
            `Part of the growth, 0.1 for 10 per cent of ${terms.measure} in ${from}: ${summary}`,
            (region) => (startOf(region) === 0 ? NaN : amounts[region]! / startOf(region)),
            bounds && ((region) => at(bounds.shares, region)),
          ),
        ),
      ],
    },
  ];
}

/** The column of the regions' table that has a part as a share of the region's figure at the start. */
export function growthBy(part: string): string {
  return `growth_${part}`;
}

/** A region's sum over its categories; NaN where one of them is unknown. */
function rowSum(values: Float64Array, region: number, width: number): number {
  let sum = 0;
  for (let cell = region * width; cell < (region + 1) * width; cell++) sum += values[cell]!;
  return sum;
}

type Figure = (row: number) => number;
type Bounding = (row: number) => Interval;

/** A figure as a column, with its bounds beside it where there are any to be had. */
function boundedColumns(
  rows: readonly number[],
  name: string,
  description: string,
  known: Figure,
  lies: Bounding | null,
): Column[] {
  const { number } = columnsOver(rows);
  if (lies === null) return [number(name, description, known)];
  const found = new Map(rows.map((row) => [row, figureBetween(known(row), lies(row))]));
  return [
    number(name, description, (row) => found.get(row)!.known),
    number(`${name}_low`, `The least that unknown figures leave of ${name}`, (row) => found.get(row)!.low),
    number(`${name}_high`, `The most that unknown figures leave of ${name}`, (row) => found.get(row)!.high),
  ];
}

/** Bounds closer than this share of their size meet: what is left is rounding. */
const ROUNDING = 1e-9;

/** A figure with its bounds, which are the figure itself where it is known; NaN for a bound that is open. */
function figureBetween(known: number, { low, high }: Interval): Interval & { readonly known: number } {
  if (!Number.isNaN(known)) return { known, low: known, high: known };
  const width = high - low;
  if (Number.isFinite(width) && width <= ROUNDING * Math.max(Math.abs(low), Math.abs(high)))
    return { known: low, low, high: low };
  return { known: NaN, low: Number.isFinite(low) ? low : NaN, high: Number.isFinite(high) ? high : NaN };
}

function at({ low, high }: Intervals, row: number): Interval {
  return { low: low[row]!, high: high[row]! };
}

function grownBetween(from: Interval, to: Interval): Interval {
  const factor = over(to, from) ?? { low: NaN, high: NaN };
  return { low: factor.low - 1, high: factor.high - 1 };
}

function grown(from: number, to: number): number {
  return from === 0 ? NaN : to / from - 1;
}
