import type { ReactNode } from 'react';
import { words } from './words.ts';

/** Leads through a long list page by page: says which rows are shown, and goes to those before and after. */
export function Pager({
  total,
  limit,
  offset,
  onChange,
}: {
  readonly total: number;
  readonly limit: number;
  readonly offset: number;
  /** Told the new offset. */
  readonly onChange: (offset: number) => void;
}): ReactNode {
  if (total <= limit && offset === 0) return null;
  const end = Math.min(total, offset + limit);
  return (
    <nav aria-label={words.pagesOfList} className="flex flex-wrap items-center gap-3 py-3 print:hidden">
      <button
        type="button"
        className="button"
        disabled={offset === 0}
        onClick={() => onChange(Math.max(0, offset - limit))}
      >
        {words.before}
      </button>
      <span role="status" className="text-muted tabular-nums">
        {words.rowsOf(Math.min(offset + 1, total), end, total)}
      </span>
      <button type="button" className="button" disabled={end >= total} onClick={() => onChange(offset + limit)}>
        {words.after}
      </button>
    </nav>
  );
}
