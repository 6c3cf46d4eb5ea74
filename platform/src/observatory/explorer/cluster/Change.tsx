import type { ReactNode } from 'react';
import { Section } from '../../../ui/Section.tsx';
import { ChangeParts } from './ChangeParts.tsx';
import { changeInWords } from './changeInWords.ts';
import type { ClusterTrend, ShownCluster } from './contract.ts';
import { words } from './words.ts';

/** How a cluster changed over the edition's years: growth, what made it, life-cycle stage. */
export function Change({
  edition,
  shown,
  trend,
  source,
}: {
  readonly edition: string;
  readonly shown: ShownCluster;
  readonly trend: ClusterTrend;
  readonly source: string;
}): ReactNode {
  const { stage } = trend;
  return (
    <Section title={words.change}>
      <div className="max-w-[48rem] space-y-2">
        {changeInWords(trend, shown.measure).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p>
          <strong className="font-semibold">{words.stage}.</strong>{' '}
          {stage === null ? words.stageUnknown : words.stageSays(words.stages[stage], words.stageRules[stage])}{' '}
          <span className="text-muted">{words.stageNote}</span>
        </p>
      </div>
      <ChangeParts edition={edition} shown={shown} source={source} />
    </Section>
  );
}
