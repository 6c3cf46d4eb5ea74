import { useDeferredValue, useMemo } from 'react';
import type { TableState } from '../kernel/tableState.ts';
import { searchText } from '../kernel/typedSearch.ts';
import { announce } from './announce.browser.ts';
import { columnKeys, inOrder, type TableColumn } from './tableColumn.ts';
import type { TableOrder } from './TableHead.tsx';
import { words } from './words.ts';

/** The rows of a table that hold what is searched for, in the order that is chosen, and how to choose another one. */
export function useShownRows<Row>({
  rows,
  columns,
  filter,
  firstOrder,
  onOrder,
  chosen,
  choose,
}: {
  readonly rows: readonly Row[];
  readonly columns: readonly TableColumn<Row>[];
  /** The text of a row in which is searched. */
  readonly filter: ((row: Row) => string) | undefined;
  /** The order where none is chosen; always where `onOrder` is given. */
  readonly firstOrder: TableOrder | null;
  /** Told of another order, where rows come sorted from elsewhere. */
  readonly onOrder: ((order: TableOrder) => void) | undefined;
  readonly chosen: TableState;
  readonly choose: (to: Partial<TableState>) => void;
}): {
  readonly order: TableOrder | null;
  readonly sorted: readonly Row[];
  /** What is searched for, a moment after it was typed. */
  readonly find: string;
  readonly sortBy: (column: number) => void;
} {
  const keys = useMemo(() => columnKeys(columns), [columns]);
  const column = onOrder !== undefined || chosen.order === null ? -1 : keys.indexOf(chosen.order.by);
  const isOwn = columns[column]?.sort !== undefined;
  const order = isOwn ? { column, down: chosen.order!.down } : firstOrder;
  const find = useDeferredValue(chosen.find);
  const isSearched = filter !== undefined && find.trim() !== '';
  const texts = useMemo(
    () => (isSearched ? rows.map((row) => searchText(filter(row))) : null),
    [rows, filter, isSearched],
  );
  const found = useMemo(() => {
    if (texts === null) return rows;
    const parts = searchText(find)
      .split(/\s+/)
      .filter((part) => part !== '');
    return rows.filter((_, at) => parts.every((part) => texts[at]!.includes(part)));
  }, [rows, texts, find]);
  const by = order === null || onOrder !== undefined ? undefined : columns[order.column]?.sort;
  const down = order?.down ?? false;
  const sorted = useMemo(() => (by === undefined ? found : inOrder(found, by, down)), [found, by, down]);
  const sortBy = (at: number): void => {
    const { title, numeric } = columns[at]!;
    const next = { column: at, down: order?.column === at ? !order.down : numeric === true };
    const isFirst = firstOrder?.column === at && firstOrder.down === next.down;
    if (onOrder !== undefined) onOrder(next);
    else choose({ order: isFirst ? null : { by: keys[at]!, down: next.down } });
    announce(words.sorted(title, next.down));
  };
  return { order, sorted, find: filter === undefined ? '' : find, sortBy };
}
