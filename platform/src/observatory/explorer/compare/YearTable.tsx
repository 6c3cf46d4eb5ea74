import { useMemo, type ReactNode } from 'react';
import { DataTable, type SavedTableColumn } from '../../../ui/DataTable.tsx';
import { saved } from '../../../kernel/savedColumn.ts';
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
  saves,
  download,
}: {
  readonly address: TableAddress;
  readonly caption: string;
  readonly heading: string;
  readonly lines: readonly Line[];
  /** How a figure is shown. */
  readonly print: (low: number | null, high: number | null) => ReactNode;
  /** What the least and the most of a figure are called in files. */
  readonly saves: readonly [low: string, high: string];
  readonly download: { readonly id: string; readonly source: string };
}): ReactNode {
  const years = useMemo(
    () => [...new Set(lines.flatMap(({ points }) => points.map(({ year }) => year)))].sort((a, b) => a - b),
    [lines],
  );
  const [low, high] = saves;
  const columns = useMemo((): SavedTableColumn<Line>[] => {
    const at = ({ points }: Line, year: number): Line['points'][number] | undefined =>
      points.find((point) => point.year === year);
    return [
      {
        title: heading,
        isName: true,
        sort: ({ title }) => title,
        cell: ({ title }) => title,
        saves: (lines[0]?.about ?? []).map(({ name, description }, column) =>
          saved.text(name, description, ({ about }: Line) => about[column]!.of(null) as string | null),
        ),
      },
      ...years.map((year) => ({
        title: String(year),
        numeric: true,
        sort: (line: Line) => middle(at(line, year)?.low ?? null, at(line, year)?.high ?? null),
        cell: (line: Line) => written(print, at(line, year)),
        isOneOfAlike: true,
        saves: [
          saved.integer('year', 'Year of the figures', () => year),
          saved.number(low, `${caption}, least`, (line: Line) => at(line, year)?.low ?? null),
          saved.number(high, `${caption}, most`, (line: Line) => at(line, year)?.high ?? null),
        ],
      })),
    ];
  }, [heading, lines, years, print, caption, low, high]);
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
