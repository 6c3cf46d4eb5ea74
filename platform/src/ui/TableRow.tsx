import { memo, type ReactNode, type Ref } from 'react';
import type { TableColumn } from './tableColumn.ts';

interface CellsProps<Row> {
  readonly row: Row;
  readonly columns: readonly TableColumn<Row>[];
  readonly isSelected: boolean;
  readonly isButton: boolean;
}

/** One row of a table, with its number among all of them; where rows can be selected, the cell that names it is a button. */
export function TableRow<Row>({
  number,
  row,
  columns,
  isSelected,
  onSelect,
  line,
}: {
  /** Counted from 1. */
  readonly number: number;
  readonly row: Row;
  readonly columns: readonly TableColumn<Row>[];
  readonly isSelected: boolean;
  readonly onSelect: ((row: Row) => void) | undefined;
  /** Where the row is measured: its line, and what it is told to. */
  readonly line?: { readonly at: number; readonly ref: Ref<HTMLTableRowElement> } | undefined;
}): ReactNode {
  return (
    <tr
      ref={line?.ref}
      data-index={line?.at}
      aria-rowindex={number + 1}
      data-selected={isSelected ? '' : undefined}
      aria-current={isSelected ? 'true' : undefined}
      onClick={onSelect === undefined ? undefined : () => onSelect(row)}
      className={onSelect === undefined ? undefined : 'cursor-pointer hover:bg-wash'}
    >
      <Cells row={row} columns={columns} isSelected={isSelected} isButton={onSelect !== undefined} />
    </tr>
  );
}

const Cells = memo(function Cells<Row>({ row, columns, isSelected, isButton }: CellsProps<Row>): ReactNode {
  return columns.map(({ cell, numeric, isName }, at) => {
    const Cell = isName === true ? 'th' : 'td';
    const content = cell(row);
    return (
      <Cell
        key={at}
        {...(isName === true ? { scope: 'row' as const } : {})}
        className={numeric === true ? 'text-right whitespace-nowrap' : 'text-left'}
      >
        {isName === true && isButton ? (
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
  });
}) as <Row>(props: CellsProps<Row>) => ReactNode;
