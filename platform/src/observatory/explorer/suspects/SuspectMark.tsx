import type { ReactNode } from 'react';
import { useSuspects } from './useSuspects.tsx';
import { words } from './words.ts';

/** Says beside a cluster in a list that its figures look like a slip; nothing where they don't. */
export function SuspectMark({
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
  return <span className="ml-2 border-b-2 border-star text-[0.9rem] whitespace-nowrap">{words.mark}</span>;
}
