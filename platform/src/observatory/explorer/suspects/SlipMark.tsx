import type { ReactNode } from 'react';
import type { SuspectCluster } from './contract.ts';
import { slipOf } from './slipOf.ts';
import { SuspectMark } from './SuspectMark.tsx';

/** Says beside a cluster in a list, or a region, that figures of it look like a slip; nothing where they don't. */
export function SlipMark({
  suspects,
  region,
  category,
}: {
  /** Those of the year that is shown; null until they are known. */
  readonly suspects: readonly SuspectCluster[] | null;
  readonly region: string;
  /** All categories where none is given. */
  readonly category?: string | undefined;
}): ReactNode {
  return slipOf(suspects, { region, category }).length === 0 ? null : <SuspectMark />;
}
