import type { ReactNode } from 'react';
import type { FigureKey } from '../figure/figure.ts';
import { palette } from '../figure/palette.ts';

/** The key of a figure as a list of the page, which wraps to the width there is. */
export function FigureKeyList({ title, entries }: FigureKey): ReactNode {
  return (
    <div className="mb-2 flex flex-wrap items-baseline gap-x-4 text-[0.95rem]">
      {title !== undefined && <p className="font-semibold">{title}</p>}
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {entries.map(({ label, fill, stroke, hatching }) => (
          <li key={label} className="flex items-baseline gap-1.5">
            <svg width="14" height="14" aria-hidden="true" className="flex-none translate-y-0.5">
              <rect
                x="0.5"
                y="0.5"
                width="13"
                height="13"
                fill={fill}
                stroke={stroke ?? palette.muted}
                strokeWidth={stroke === undefined ? 0.5 : 1}
              />
              {hatching !== undefined && <rect x="0.5" y="0.5" width="13" height="13" fill={`url(#${hatching})`} />}
            </svg>
            {label}
          </li>
        ))}
      </ul>
    </div>
  );
}
