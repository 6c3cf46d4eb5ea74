import type { ReactNode } from 'react';
import { Answer } from '../../../ui/Answer.tsx';
import { useAnswer } from '../../../ui/useAnswer.tsx';
import type { EditionSummary } from '../editions/contract.ts';
import { showHeadlines } from './contract.ts';
import { Headlines } from './Headlines.tsx';
import { SearchBox } from './SearchBox.tsx';

/** The search, and the edition in a few figures. */
export function HomeLead({
  edition,
  others,
}: {
  readonly edition: EditionSummary;
  /** How many other editions there are. */
  readonly others: number;
}): ReactNode {
  const answer = useAnswer(showHeadlines, { edition: edition.name });
  return (
    <div className="flex flex-col gap-6">
      <SearchBox edition={edition.name} look="page" />
      <Answer of={answer}>
        {(headlines) => <Headlines edition={edition} others={others} headlines={headlines} />}
      </Answer>
    </div>
  );
}
