import type { ReactNode } from 'react';
import { groupLook } from '../../../figure/groupLooks.ts';
import { printNumber } from '../../../kernel/printedFigure.ts';
import type { CategorySpace } from './contract.ts';
import { SpaceMark } from './SpaceMark.tsx';
import { words } from './words.ts';

/** The communities of a space: the sign of each, and who belongs to it. */
export function CommunityKey({
  space: { nodes, communities, modularity },
}: {
  readonly space: CategorySpace;
}): ReactNode {
  return (
    <div className="mt-4">
      <h3>{words.communities}</h3>
      <p className="max-w-[48rem] text-[0.95rem] text-muted">
        {words.communitiesNote(modularity === null ? null : printNumber(modularity, 2))}
      </p>
      <ol className="mt-2 grid gap-x-8 gap-y-1.5 text-[0.95rem] md:grid-cols-2">
        {Array.from({ length: communities }, (_, at) => (
          <li key={at} className="flex gap-2">
            <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true" className="mt-0.5 flex-none">
              <SpaceMark look={groupLook(at)} r={6.5} state="yes" />
            </svg>
            <span>
              <span className="font-semibold">{at + 1}</span>{' '}
              {nodes
                .filter(({ community }) => community === at + 1)
                .map(({ title }) => title)
                .toSorted((a, b) => a.localeCompare(b, 'en-GB'))
                .join('; ')}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
