import type { ReactNode } from 'react';
import { SuspectMark } from './SuspectMark.tsx';
import { useSuspects } from './useSuspects.tsx';

/** Says beside a cluster in a list that its figures look like a slip; nothing where they don't. */
export function ClusterMark({
  edition,
  region,
  category,
  year,
}: {
  readonly edition: string;
  readonly region: string;
  readonly category: string;
  readonly year: number;
}): ReactNode {
  const suspects = useSuspects(edition, year);
  if (!suspects.some((one) => one.region === region && one.category === category)) return null;
  return <SuspectMark />;
}
