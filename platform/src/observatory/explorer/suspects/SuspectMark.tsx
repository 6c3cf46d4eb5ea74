import type { ReactNode } from 'react';
import { words } from './words.ts';

/** Says beside a name in a list that its figures look like a slip; of two editions, in which of them. */
export function SuspectMark({ when }: { readonly when?: 'before' | 'after' | 'both' }): ReactNode {
  return (
    <>
      {' '}
      <span className="ml-1 border-b-2 border-star text-[0.9rem] whitespace-nowrap">
        {when === undefined ? words.mark : words.markWhen[when]}
      </span>
    </>
  );
}
