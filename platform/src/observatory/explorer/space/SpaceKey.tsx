import type { ReactNode } from 'react';
import { groupLook } from '../../../figure/groupLooks.ts';
import { palette } from '../../../figure/palette.ts';
import { printNumber } from '../../../kernel/printedFigure.ts';
import type { CategorySpace } from './contract.ts';
import { SpaceMark } from './SpaceMark.tsx';
import { words } from './words.ts';

const states = [
  ['yes', words.has],
  ['open', words.open],
  ['no', words.lacks],
] as const;

/** What sizes and lines stand for, and how a category looks that the chosen region has. */
export function SpaceKey({
  space: { measure, threshold },
  hasRegion,
}: {
  readonly space: CategorySpace;
  readonly hasRegion: boolean;
}): ReactNode {
  return (
    <ul className="mb-2 flex flex-wrap gap-x-5 gap-y-1 text-[0.95rem]">
      <li>{words.size(measure)}</li>
      <li className="flex items-center gap-1.5">
        <Line stroke={palette.muted} width={2.4} />
        {words.strong(printNumber(threshold, 2))}
      </li>
      <li className="flex items-center gap-1.5">
        <Line stroke={palette.bar} width={1.2} dashes="4 3" />
        {words.weak}
      </li>
      {hasRegion &&
        states.map(([state, label]) => (
          <li key={state} className="flex items-center gap-1.5">
            <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true" className="flex-none">
              <SpaceMark look={groupLook(0)} r={6.5} state={state} />
            </svg>
            {label}
          </li>
        ))}
    </ul>
  );
}

function Line({
  stroke,
  width,
  dashes,
}: {
  readonly stroke: string;
  readonly width: number;
  readonly dashes?: string;
}): ReactNode {
  return (
    <svg width="26" height="8" aria-hidden="true" className="flex-none">
      <line x1="0" x2="26" y1="4" y2="4" stroke={stroke} strokeWidth={width} strokeDasharray={dashes} />
    </svg>
  );
}
