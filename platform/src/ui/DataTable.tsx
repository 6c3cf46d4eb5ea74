import { useEffect, useMemo, useState, type ReactNode, type Ref } from 'react';
import { printCount } from '../kernel/printedFigure.ts';
import { DownloadMenu } from './DownloadMenu.tsx';
import { fileTable, type SavedTableColumn, type TableColumn } from './tableColumn.ts';
import { TableHead, type TableOrder } from './TableHead.tsx';
import { tableLines } from './tableLines.ts';
import { TableRow } from './TableRow.tsx';
import { TableSearch } from './TableSearch.tsx';
import { useShownRows } from './useShownRows.tsx';
import { useTableState, type TableAddress } from './useTableState.tsx';
import { useWhole } from './useWhole.tsx';
import { WindowedRows } from './WindowedRows.tsx';
import { words } from './words.ts';

export type { SavedTableColumn, TableColumn } from './tableColumn.ts';

/** From so many rows on, a table scrolls within a window of its own, so that its headings stay in view. */
const long = 25;

/** From so many lines on, only those are made that are near what is seen. */
const many = 150;

/** So many rows are printed, whatever is shown; of more, those that are shown, and how many there are. */
const mostPrinted = 300;

/**
 * A table with a caption, sorted by its headings, shown in steps of so many rows. Where rows can be selected, the cell that names its
 * row is a button. Keep `rows`, `columns` and `filter` (`useMemo`) in a page that draws itself again often.
 */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  rowKey,
  address,
  step = 50,
  order: firstOrder = null,
  onOrder,
  filter,
  empty = words.noRows,
  selected = null,
  onSelect,
  download,
}: {
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Where the page's address keeps how it is sorted, what is searched for and how many rows are shown; no two tables of a page share it. */
  readonly address?: TableAddress;
  readonly step?: number;
  /** How it is sorted at first: by the column with that number; always so where `onOrder` is given. */
  readonly order?: TableOrder | null;
  /** Told of another order, for rows that come sorted from elsewhere, such as a part of a longer list. */
  readonly onOrder?: (order: TableOrder) => void;
  /** The text of a row in which a filter box searches; without it there is no such box. */
  readonly filter?: (row: Row) => string;
  /** Said where there are no rows. */
  readonly empty?: string;
  /** The key of the row that is marked, and brought into view. */
  readonly selected?: string | null;
  readonly onSelect?: (row: Row) => void;
} & (
  | { readonly columns: readonly TableColumn<Row>[]; readonly download?: undefined }
  | {
      readonly columns: readonly SavedTableColumn<Row>[];
      /** What the whole table is called as a file, and where it comes from; without it there is nothing to take away. */
      readonly download: { readonly id: string; readonly title?: string; readonly source: string };
    }
)): ReactNode {
  const [chosen, choose] = useTableState(address);
  const { order, sorted, find, sortBy } = useShownRows({ rows, columns, filter, firstOrder, onOrder, chosen, choose });
  const whole = useWhole(sorted);
  const isAll = chosen.rows === 'all' || (whole === 'printed' && sorted.length <= mostPrinted);
  const shown = isAll ? sorted.length : Math.max(step, chosen.rows ?? step);
  const place = selected === null ? -1 : sorted.findIndex((row) => rowKey(row) === selected);
  const lines = useMemo(() => tableLines(sorted.length, shown, place), [sorted, shown, place]);
  const isWindowed = lines.length > many && whole === null;
  const [area, setArea] = useState<HTMLDivElement | null>(null);
  useSelectedInView(area, place < 0 ? null : selected);
  const hasTools = (filter !== undefined || download !== undefined) && rows.length > 0;
  const draw = (at: number, ref?: Ref<HTMLTableRowElement>): ReactNode => {
    const number = lines[at]!;
    if (number < 0)
      return (
        <tr key={`${at}-between`} ref={ref} data-index={at}>
          <td colSpan={columns.length} className="text-muted">
            {words.between(-number)}
          </td>
        </tr>
      );
    const row = sorted[number]!;
    const key = rowKey(row);
    return (
      <TableRow
        key={key}
        number={number + 1}
        row={row}
        columns={columns}
        isSelected={key === selected}
        onSelect={onSelect}
        line={ref === undefined ? undefined : { at, ref }}
      />
    );
  };
  return (
    <div>
      {hasTools && (
        <div className="mb-2 flex flex-wrap items-end justify-between gap-3">
          {filter === undefined ? (
            <p aria-hidden="true" className="text-muted">
              {caption}
            </p>
          ) : (
            <TableSearch typed={chosen.find} type={(typed) => choose({ find: typed, rows: null }, true)} />
          )}
          {download !== undefined && (
            <DownloadMenu
              of={{
                id: download.id,
                title: download.title ?? caption,
                source: download.source,
                data: () => fileTable(download.id, download.title ?? caption, columns, sorted),
              }}
            />
          )}
        </div>
      )}
      <div
        ref={setArea}
        className={`table-area ${sorted.length > long ? 'is-long' : ''}`}
        tabIndex={0}
        role="region"
        aria-label={caption}
      >
        <table
          className="w-full border-separate border-spacing-0 text-[0.95rem] tabular-nums"
          aria-rowcount={isWindowed || lines.length < sorted.length ? sorted.length + 1 : undefined}
        >
          <caption className={hasTools && filter === undefined ? 'sr-only' : 'pb-2 text-left text-muted'}>
            {caption}
          </caption>
          <TableHead columns={columns} order={order} sortBy={sortBy} />
          {isWindowed ? (
            <WindowedRows
              area={area}
              columns={columns.length}
              count={lines.length}
              marked={place < 0 ? -1 : lines.indexOf(place)}
              keyOf={(at) => (lines[at]! < 0 ? `${at}-between` : rowKey(sorted[lines[at]!]!))}
              draw={draw}
            />
          ) : (
            <tbody>{lines.map((_, at) => draw(at))}</tbody>
          )}
        </table>
      </div>
      {sorted.length === 0 && (
        <p className="py-3" role="status">
          {rows.length === 0 ? empty : words.noneFits}
        </p>
      )}
      {sorted.length > shown && (
        <p className="flex flex-wrap items-center gap-3 py-3 text-muted">
          {words.shownOf(shown, sorted.length)}
          <button
            type="button"
            className="button print:hidden"
            onClick={() => choose({ rows: shown + step < sorted.length ? shown + step : 'all' })}
          >
            {words.showMore(Math.min(step, sorted.length - shown))}
          </button>
          {sorted.length > shown + step && (
            <button type="button" className="button print:hidden" onClick={() => choose({ rows: 'all' })}>
              {words.showAll}
            </button>
          )}
        </p>
      )}
      {filter !== undefined && (
        <p className="sr-only" role="status">
          {find === '' ? '' : words.found(printCount(sorted.length, 'row'))}
        </p>
      )}
    </div>
  );
}

/** Brings the marked row into view when it becomes another one, within its table only. */
function useSelectedInView(area: HTMLDivElement | null, selected: string | null): void {
  useEffect(() => {
    const row = area?.querySelector<HTMLElement>('tr[data-selected]');
    if (selected === null || area === null || row === null || row === undefined) return;
    const [top, bottom] = [row.offsetTop - row.offsetHeight * 2, row.offsetTop + row.offsetHeight];
    if (top < area.scrollTop) area.scrollTo({ top });
    else if (bottom > area.scrollTop + area.clientHeight) area.scrollTo({ top: bottom - area.clientHeight });
  }, [area, selected]);
}
