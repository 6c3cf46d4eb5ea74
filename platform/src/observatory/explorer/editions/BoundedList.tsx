import type { ReactNode } from 'react';
import { useTableState, type TableAddress } from '../../../ui/useTableState.tsx';
import { words } from './words.ts';

/** Lines that are shown at first, and at each press for more. */
const step = 25;

/** Lines as a list that shows the first of them, and more when asked. */
export function BoundedList({
  lines,
  address,
}: {
  readonly lines: readonly string[];
  /** Where the page's address keeps how many are shown. */
  readonly address: TableAddress;
}): ReactNode {
  const [{ rows }, choose] = useTableState(address);
  const most = rows === 'all' ? lines.length : Math.max(step, rows ?? step);
  const left = lines.length - most;
  return (
    <>
      <ul className="max-w-[48rem] list-disc space-y-1 pl-5 wrap-anywhere">
        {lines.slice(0, most).map((line) => (
          <li key={line}>
            <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <p className="mt-3 flex flex-wrap items-center gap-3">
          <span className="text-muted">{words.shownOf(most, lines.length)}</span>
          <button type="button" className="button print:hidden" onClick={() => choose({ rows: most + step })}>
            {words.showMore(Math.min(step, left))}
          </button>
        </p>
      )}
    </>
  );
}
