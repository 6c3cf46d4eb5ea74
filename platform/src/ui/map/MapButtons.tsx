import type { ReactNode } from 'react';
import { words } from '../words.ts';

/** Buttons that enlarge a map, shrink it, and show all of it. */
export function MapButtons({
  scale,
  enlarge,
}: {
  readonly scale: number;
  /** Told how many times as large; 0 shows all. */
  readonly enlarge: (factor: number) => void;
}): ReactNode {
  return (
    <div className="mt-1 flex justify-end gap-1 print:hidden">
      <button type="button" className="button icon-only" aria-label={words.enlarge} onClick={() => enlarge(1.6)}>
        +
      </button>
      <button
        type="button"
        className="button icon-only"
        aria-label={words.shrink}
        aria-disabled={scale <= 1}
        onClick={() => enlarge(1 / 1.6)}
      >
        −
      </button>
      <button
        type="button"
        className="button icon-only"
        aria-label={words.showAllOfMap}
        aria-disabled={scale <= 1}
        onClick={() => enlarge(0)}
      >
        ⤢
      </button>
    </div>
  );
}
