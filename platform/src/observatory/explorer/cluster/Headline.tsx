import type { ReactNode } from 'react';
import { Answer } from '../../../ui/Answer.tsx';
import { Stat, Stats } from '../../../ui/Stat.tsx';
import { useAnswer } from '../../../ui/useAnswer.tsx';
import type { ClusterRow } from '../clusters/contract.ts';
import { printQuotient } from '../printQuotient.ts';
import { printBounds } from '../printBounds.ts';
import { explainCluster, type ShownCluster } from './contract.ts';
import { figurePrinter, printFocus } from './printed.ts';
import { words } from './words.ts';

/** A cluster's figures at a glance, and why it has its stars in a paragraph. */
export function Headline({
  edition,
  shown: { region, category, year, measure, kind },
  cluster,
}: {
  readonly edition: string;
  readonly shown: ShownCluster;
  readonly cluster: ClusterRow;
}): ReactNode {
  const answer = useAnswer(explainCluster, { edition, region, category, year });
  const { value_low, value_high, lq_low, lq_high, focus_low, focus_high, share_of_category: share } = cluster;
  return (
    <>
      <Stats>
        <Stat label={words.capital(measure)}>{printBounds(value_low, value_high, figurePrinter.size)}</Stat>
        <Stat label={words.lq}>{printBounds(lq_low, lq_high, printQuotient)}</Stat>
        <Stat label={`${words.focus}: ${words.focusIs}`}>{printBounds(focus_low, focus_high, printFocus)}</Stat>
        {share !== null && <Stat label={words.share}>{printFocus(share)}</Stat>}
      </Stats>
      <div className="mt-6 max-w-[52rem]">
        <Answer of={answer}>{({ lines }) => <p>{lines.join(' ')}</p>}</Answer>
        {kind !== null && <p className="mt-1 text-muted">{words.kinds[kind]}.</p>}
      </div>
    </>
  );
}
