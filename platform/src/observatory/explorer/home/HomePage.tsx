import { useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Answer } from '../../../ui/Answer.tsx';
import { PageHeading } from '../../../ui/PageHeading.tsx';
import { useAnswer } from '../../../ui/useAnswer.tsx';
import { listEditions } from '../editions/contract.ts';
import { Analysts } from './Analysts.tsx';
import { HomeDetail } from './HomeDetail.tsx';
import { HomeLead } from './HomeLead.tsx';
import { HomeMap } from './HomeMap.tsx';
import { Meanings } from './Meanings.tsx';
import { NoEdition } from './NoEdition.tsx';
import { words } from './words.ts';

/** What this is, in one screen: a search, an edition in a few figures and on a small map; then its strongest clusters, and how to go on. */
export function HomePage(): ReactNode {
  const { edition: asked } = useSearch({ from: '/' });
  const answer = useAnswer(listEditions, {});
  const editions = answer.data?.editions ?? [];
  const shown = editions.find(({ name }) => name === asked) ?? editions[0];
  return (
    <article className="mx-auto w-full max-w-[80rem] px-4 py-6 sm:px-6 sm:py-10">
      <div className="grid gap-8 lg:grid-cols-[minmax(0,6fr)_minmax(0,5fr)] lg:gap-12">
        <div className="flex flex-col gap-6 lg:pt-4">
          <div>
            <PageHeading title={words.title} />
            <p className="mt-3 max-w-[40rem] text-lg text-muted">{words.lead}</p>
          </div>
          <Answer of={answer}>
            {() => shown !== undefined && <HomeLead key={shown.name} edition={shown} others={editions.length - 1} />}
          </Answer>
        </div>
        {shown !== undefined && <HomeMap key={shown.name} edition={shown} />}
      </div>
      {shown !== undefined && <HomeDetail key={shown.name} edition={shown} />}
      {answer.data !== undefined && shown === undefined && <NoEdition unreadable={answer.data.unreadable.length} />}
      <Meanings edition={shown?.name ?? null} />
      <Analysts hasEdition={shown !== undefined} />
    </article>
  );
}
