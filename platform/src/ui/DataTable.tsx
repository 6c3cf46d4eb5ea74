import {
  Fragment,
  memo,
  startTransition,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { printCount } from '../kernel/printedFigure.ts';
import { searchText } from '../kernel/typedSearch.ts';
import { announce } from './announce.browser.ts';
import { DownloadMenu } from './DownloadMenu.tsx';
import { fileTable, inOrder, type TableColumn } from './tableColumn.ts';
import { TableHead, type TableOrder } from './TableHead.tsx';
import { words } from './words.ts';

export type { TableColumn } from './tableColumn.ts';

/** From so many rows on, a table scrolls within a window of its own, so that its headings stay in view. */
const long = 25;

/** Rows shown before and after a marked one that is far down. */
const around = 10;

/**
 * A table with a caption, sorted by its headings, shown in steps of so many rows. Where rows can be selected, the cell that names its
 * row is a button. Keep `rows` and `columns` (`useMemo`) in a page that draws itself again often.
 */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  rowKey,
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
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
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
  /** What the whole table is called as a file, and where it comes from; without it there is nothing to take away. */
  readonly download?: { readonly id: string; readonly title?: string; readonly source: string };
}): ReactNode {
  const box = useId();
  const [ownOrder, setOrder] = useState(firstOrder);
  const order = onOrder === undefined ? ownOrder : firstOrder;
  const [shown, setShown] = useState(step);
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(typed);
  const found = useMemo(() => {
    const parts = searchText(wanted)
      .split(/\s+/)
      .filter((part) => part !== '');
    if (filter === undefined || parts.length === 0) return rows;
    return rows.filter((row) => {
      const text = searchText(filter(row));
      return parts.every((part) => text.includes(part));
    });
  }, [rows, filter, wanted]);
  const by = order === null || onOrder !== undefined ? undefined : columns[order.column]?.sort;
  const sorted = useMemo(
    () => (by === undefined || order === null ? found : inOrder(found, by, order.down)),
    [found, by, order],
  );
  const place = selected === null ? -1 : sorted.findIndex((row) => rowKey(row) === selected);
  const parts = shownParts(sorted.length, shown, place);
  const area = useSelectedInView(place < 0 ? null : selected);
  const hasTools = (filter !== undefined || download !== undefined) && rows.length > 0;
  const sortBy = (column: number): void => {
    const { title, numeric } = columns[column]!;
    const down = order?.column === column ? !order.down : numeric === true;
    (onOrder ?? setOrder)({ column, down });
    announce(words.sorted(title, down));
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
            <div className="field w-full max-w-[20rem] print:hidden">
              <label htmlFor={box} className="field-label">
                {words.filter}
              </label>
              <input
                id={box}
                type="search"
                className="field-box"
                value={typed}
                onChange={({ target }) => {
                  setTyped(target.value);
                  setShown(step);
                }}
              />
            </div>
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
        ref={area}
        className={`table-area ${sorted.length > long ? 'is-long' : ''}`}
        tabIndex={0}
        role="region"
        aria-label={caption}
      >
        <table className="w-full border-separate border-spacing-0 text-[0.95rem] tabular-nums">
          <caption className={hasTools && filter === undefined ? 'sr-only' : 'pb-2 text-left text-muted'}>
            {caption}
          </caption>
          <TableHead columns={columns} order={order} sortBy={sortBy} />
          <tbody>
            {parts.map(([from, to], at) => (
              <Fragment key={at}>
                {at > 0 && from > parts[at - 1]![1] && (
                  <tr>
                    <td colSpan={columns.length} className="text-muted">
                      {words.between(from - parts[at - 1]![1])}
                    </td>
                  </tr>
                )}
                {sorted.slice(from, to).map((row) => {
                  const key = rowKey(row);
                  return (
                    <TableRow
                      key={key}
                      id={key}
                      row={row}
                      columns={columns}
                      isSelected={key === selected}
                      onSelect={onSelect}
                    />
                  );
                })}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      {sorted.length === 0 && (
        <p className="py-3" role="status">
          {rows.length === 0 ? empty : words.noneFits}
        </p>
      )}
      {sorted.length > shown && (
        <p className="flex flex-wrap items-center gap-3 py-3 text-muted print:hidden">
          {words.shownOf(shown, sorted.length)}
          <button type="button" className="button" onClick={() => setShown(shown + step)}>
            {words.showMore(Math.min(step, sorted.length - shown))}
          </button>
          {sorted.length > shown + step && (
            <button type="button" className="button" onClick={() => startTransition(() => setShown(sorted.length))}>
              {words.showAll}
            </button>
          )}
        </p>
      )}
      {filter !== undefined && (
        <p className="sr-only" role="status">
          {wanted === '' ? '' : words.found(printCount(sorted.length, 'row'))}
        </p>
      )}
    </div>
  );
}

/** Which rows are shown: the first ones, and where the marked one is not among them, it with some before and after. */
function shownParts(rows: number, shown: number, marked: number): (readonly [from: number, to: number])[] {
  const first = [0, Math.min(shown, rows)] as const;
  if (marked < shown) return [first];
  return [first, [Math.max(shown, marked - around), Math.min(rows, marked + around + 1)]];
}

/** Brings the marked row into view when it becomes another one, within its table only. */
function useSelectedInView(selected: string | null): React.RefObject<HTMLDivElement | null> {
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (selected === null) return;
    const row = area.current?.querySelector<HTMLElement>('tr[data-selected]');
    const window = area.current;
    if (row === null || row === undefined || window === null) return;
    const [top, bottom] = [row.offsetTop - row.offsetHeight * 2, row.offsetTop + row.offsetHeight];
    if (top < window.scrollTop) window.scrollTop = top;
    else if (bottom > window.scrollTop + window.clientHeight) window.scrollTop = bottom - window.clientHeight;
  }, [selected]);
  return area;
}

interface TableRowProps<Row> {
  readonly id: string;
  readonly row: Row;
  readonly columns: readonly TableColumn<Row>[];
  readonly isSelected: boolean;
  readonly onSelect: ((row: Row) => void) | undefined;
}

const TableRow = memo(function TableRow<Row>({ row, columns, isSelected, onSelect }: TableRowProps<Row>): ReactNode {
  return (
    <tr
      data-selected={isSelected ? '' : undefined}
      aria-current={isSelected ? 'true' : undefined}
      onClick={onSelect === undefined ? undefined : () => onSelect(row)}
      className={onSelect === undefined ? undefined : 'cursor-pointer hover:bg-wash'}
    >
      {columns.map(({ cell, numeric, isName }, at) => {
        const Cell = isName === true ? 'th' : 'td';
        const content = cell(row);
        return (
          <Cell
            key={at}
            {...(isName === true ? { scope: 'row' as const } : {})}
            className={numeric === true ? 'text-right whitespace-nowrap' : 'text-left'}
          >
            {isName === true && onSelect !== undefined ? (
              <button
                type="button"
                className="min-h-6 cursor-pointer text-left underline decoration-rule decoration-2 underline-offset-4"
                aria-pressed={isSelected}
              >
                {content}
              </button>
            ) : (
              content
            )}
          </Cell>
        );
      })}
    </tr>
  );
}) as <Row>(props: TableRowProps<Row>) => ReactNode;
