import { useMemo, type ReactNode } from 'react';
import { DataTable, type TableColumn } from '../../../ui/DataTable.tsx';
import type { TableAddress } from '../../../ui/useTableState.tsx';
import { middle } from '../printBounds.ts';
import type { Line } from './figures.ts';
import { words } from './words.ts';

/** Figures by year: a row for each thing that is compared, a column for each year. */
export function YearTable({
  address,
  caption,
  heading,
  lines,
  print,
  show = print,
  download,
}: {
  readonly address: TableAddress;
  readonly caption: string;
  readonly heading: string;
  readonly lines: readonly Line[];
  /** How a figure is written in words. */
  readonly print: (low: number | null, high: number | null) => string;
  /** How it is shown, where that is otherwise. */
  readonly show?: (low: number | null, high: number | null) => ReactNode;
  readonly download: { readonly id: string; readonly source: string };
}): ReactNode {
  const years = useMemo(
    () => [...new Set(lines.flatMap(({ points }) => points.map(({ year }) => year)))].sort((a, b) => a - b),
    [lines],
  );
  const columns = useMemo((): TableColumn<Line>[] => {
    const at = ({ points }: Line, year: number): Line['points'][number] | undefined =>
      points.find((point) => point.year === year);
    return [
      { title: heading, isName: true, sort: ({ title }) => title, cell: ({ title }) => title },
      ...years.map((year) => ({
        title: String(year),
        numeric: true,
        sort: (line: Line) => middle(at(line, year)?.low ?? null, at(line, year)?.high ?? null),
        value: (line: Line) => written(print, at(line, year)),
        cell: (line: Line) => written(show, at(line, year)),
      })),
    ];
  }, [heading, years, print, show]);
  return (
    <div className="mt-8">
      <DataTable
        address={address}
        caption={caption}
        columns={columns}
        rows={lines}
        rowKey={({ title }) => title}
        download={download}
      />
    </div>
  );
}

function written<Written>(
  write: (low: number | null, high: number | null) => Written,
  point: Line['points'][number] | undefined,
): Written | string {
  return point === undefined ? words.none : write(point.low, point.high);
}
