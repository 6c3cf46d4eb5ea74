import type { ReactNode } from 'react';
import type { GroupLook } from '../../../figure/groupLooks.ts';
import { palette } from '../../../figure/palette.ts';
import type { Speciality } from './speciality.ts';
import { symbolPath } from './symbolPath.ts';

/** The sign of a category: filled where a region has it, an empty dashed outline where that is open, an empty thin one where it does not. */
export function SpaceMark({
  look,
  r,
  state,
}: {
  readonly look: GroupLook;
  readonly r: number;
  readonly state: Speciality;
}): ReactNode {
  return (
    <path
      d={symbolPath(look.symbol, r)}
      fill={state === 'yes' ? look.fill : palette.paper}
      stroke={state === 'no' ? palette.muted : palette.ink}
      strokeWidth={state === 'open' ? 1.8 : 1}
      strokeDasharray={state === 'open' ? '3 2' : undefined}
      strokeLinejoin="round"
    />
  );
}
