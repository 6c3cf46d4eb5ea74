import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Failed } from './Failed.tsx';
import { Loading } from './Loading.tsx';

/** Shows what an endpoint answers, or that it is on its way, or why it does not come. */
export function Answer<Data>({
  of,
  children,
}: {
  readonly of: UseQueryResult<Data>;
  readonly children: (data: Data & {}) => ReactNode;
}): ReactNode {
  if (of.data !== undefined && of.data !== null) {
    return <div aria-busy={of.isPlaceholderData}>{children(of.data)}</div>;
  }
  if (of.error !== null) return <Failed error={of.error} again={() => void of.refetch()} />;
  return <Loading />;
}
