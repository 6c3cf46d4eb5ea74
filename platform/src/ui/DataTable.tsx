import { useState, type ReactNode } from 'react';

/** A column of a table on a page: what stands in it, and by what it is sorted. */
export interface TableColumn<Row> {
  readonly title: string;
  /** Said where the title is short for something. */
  readonly description?: string;
  readonly cell: (row: Row) => ReactNode;
  /** What rows are sorted by; a column without it is not sortable. Null goes last in either direction. */
  readonly sort?: (row: Row) => number | string | null;
  readonly numeric?: boolean;
  /** The column that names its row. */
  readonly isName?: boolean;
}

/** A table with a caption, sorted by its headings, shown in steps of so many rows. */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  rowKey,
  step = 100,
}: {
  readonly caption: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly step?: number;
}): ReactNode {
  const [order, setOrder] = useState<{ readonly column: number; readonly down: boolean } | null>(null);
  const [shown, setShown] = useState(step);
  const sorted = order === null ? rows : inOrder(rows, columns[order.column]!.sort!, order.down);
  return (
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={caption}>
      <table className="w-full border-collapse text-[0.95rem] tabular-nums">
        <caption className="pb-2 text-left text-muted">{caption}</caption>
        <thead>
          <tr className="border-b-2 border-ink align-bottom">
            {columns.map(({ title, description, sort, numeric }, at) => (
              <th
                key={title}
                scope="col"
                title={description}
                aria-sort={order?.column === at ? (order.down ? 'descending' : 'ascending') : undefined}
                className={`py-1 pr-4 font-semibold last:pr-0 ${numeric === true ? 'text-right' : 'text-left'}`}
              >
                {sort === undefined ? (
                  title
                ) : (
                  <button
                    type="button"
                    className="cursor-pointer font-semibold underline decoration-rule decoration-2 underline-offset-4"
                    onClick={() =>
                      setOrder({ column: at, down: order?.column === at ? !order.down : numeric === true })
                    }
                  >
                    {title}
                    <span aria-hidden="true">{order?.column === at ? (order.down ? ' ↓' : ' ↑') : ''}</span>
                  </button>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, shown).map((row) => (
            <tr key={rowKey(row)} className="border-b border-rule">
              {columns.map(({ title, cell, numeric, isName }) => {
                const Cell = isName === true ? 'th' : 'td';
                return (
                  <Cell
                    key={title}
                    {...(isName === true ? { scope: 'row' as const } : {})}
                    className={`py-1 pr-4 font-normal last:pr-0 ${numeric === true ? 'text-right whitespace-nowrap' : 'text-left'}`}
                  >
                    {cell(row)}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {sorted.length > shown && (
        <p className="py-3 text-muted">
          {`${shown} of ${sorted.length} rows. `}
          <button type="button" className="cursor-pointer underline" onClick={() => setShown(shown + step)}>
            Show {Math.min(step, sorted.length - shown)} more
          </button>
        </p>
      )}
    </div>
  );
}

function inOrder<Row>(rows: readonly Row[], by: (row: Row) => number | string | null, down: boolean): Row[] {
  const sign = down ? -1 : 1;
  return rows
    .map((row) => ({ row, value: by(row) }))
    .sort(({ value: a }, { value: b }) => {
      if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
      return typeof a === 'string' || typeof b === 'string'
        ? sign * String(a).localeCompare(String(b))
        : sign * (a - b);
    })
    .map(({ row }) => row);
}
