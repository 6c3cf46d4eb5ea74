import type { ReactNode } from 'react';
import type { TableColumn } from './tableColumn.ts';

/** How a table is sorted: by which of its columns, and whether the most come first. */
export interface TableOrder {
  readonly column: number;
  readonly down: boolean;
}

/** The headings of a table; those by which it can be sorted are buttons, and say how it is. */
export function TableHead<Row>({
  columns,
  order,
  sortBy,
}: {
  readonly columns: readonly TableColumn<Row>[];
  readonly order: TableOrder | null;
  readonly sortBy: (column: number) => void;
}): ReactNode {
  return (
    <thead>
      <tr className="align-bottom" aria-rowindex={1}>
        {columns.map(({ title, description, sort, numeric, isName }, at) => {
          const way = order?.column !== at ? undefined : order.down ? 'descending' : 'ascending';
          const sign = (
            <span aria-hidden="true" className="sort-sign">
              {way === undefined ? '↕' : order?.down === true ? '↓' : '↑'}
            </span>
          );
          return (
            <th
              key={at}
              scope="col"
              title={description}
              aria-sort={way}
              data-name={isName === true ? '' : undefined}
              className={numeric === true ? 'text-right' : 'text-left'}
            >
              {sort === undefined ? (
                title
              ) : (
                <button type="button" className="sort-button" onClick={() => sortBy(at)}>
                  {numeric === true && sign}
                  <span className="sort-title">{title}</span>
                  {numeric !== true && sign}
                </button>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
