import { useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Answer } from '../../../ui/Answer.tsx';
import { Command } from '../../../ui/Command.tsx';
import { PageHeading } from '../../../ui/PageHeading.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useAnswer } from '../../../ui/useAnswer.tsx';
import { listEditions } from '../editions/contract.ts';
import { HomeEdition } from './HomeEdition.tsx';
import { words } from './words.ts';

/** What this is, in one screen: a search, the latest edition in a few figures and on a small map, how to cite and to go on. */
export function HomePage(): ReactNode {
  const { edition: asked } = useSearch({ from: '/' });
  const answer = useAnswer(listEditions, {});
  return (
    <article className="mx-auto w-full max-w-[80rem] px-4 py-6 sm:px-6 sm:py-10">
      <Answer of={answer}>
        {({ editions }) => {
          const shown = editions.find(({ name }) => name === asked) ?? editions[0];
          return shown === undefined ? <NoEdition /> : <HomeEdition key={shown.name} edition={shown} />;
        }}
      </Answer>
    </article>
  );
}

function NoEdition(): ReactNode {
  return (
    <>
      <div className="max-w-[44rem]">
        <PageHeading title={words.title} />
        <p className="mt-3 text-lg text-muted">{words.lead}</p>
      </div>
      <Section title={words.noEdition}>
        <div className="max-w-[52rem]">
          <p>{words.noEditionHint}</p>
          <Command>{words.ownCommand}</Command>
          <p className="mt-4">{words.demoHint}</p>
          <Command>{words.demoCommand}</Command>
          <p className="mt-4">{words.serveHint}</p>
          <Command>{words.serveCommand}</Command>
        </div>
      </Section>
    </>
  );
}
