import { Link } from '@tanstack/react-router';
import { useCallback, type ReactNode } from 'react';
import { Answer } from '../../../ui/Answer.tsx';
import { Command } from '../../../ui/Command.tsx';
import { CopyButton } from '../../../ui/CopyButton.tsx';
import { citation } from '../../../ui/download/citation.ts';
import { LazyFigure } from '../../../ui/LazyFigure.tsx';
import { PageHeading } from '../../../ui/PageHeading.tsx';
import { useProvenance } from '../../../ui/Provenance.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useAnswer } from '../../../ui/useAnswer.tsx';
import type { EditionSummary } from '../editions/contract.ts';
import { SmallMap } from '../map/SmallMap.tsx';
import { showHeadlines, type YearRow } from './contract.ts';
import { Headlines } from './Headlines.tsx';
import { SearchBox } from './SearchBox.tsx';
import { StrongestTable } from './StrongestTable.tsx';
import { words } from './words.ts';

/** The first page where there is an edition: the latest one. */
export function HomeEdition({ edition }: { readonly edition: EditionSummary }): ReactNode {
  const { name, publisher, years, measure } = edition;
  const answer = useAnswer(showHeadlines, { edition: name });
  return (
    <>
      <div className="grid gap-8 lg:grid-cols-[minmax(0,6fr)_minmax(0,5fr)]">
        <div className="flex flex-col gap-6 lg:pt-6">
          <div>
            <PageHeading title={words.title} />
            <p className="mt-3 max-w-[40rem] text-lg text-muted">{words.lead}</p>
          </div>
          <SearchBox edition={name} look="page" />
          <Answer of={answer}>{(headlines) => <Headlines edition={edition} headlines={headlines} />}</Answer>
        </div>
        <div className="mx-auto w-full max-w-[32rem] [&:not(:has(figure))]:hidden">
          <SmallMap
            id="home-map"
            edition={name}
            title={words.mapTitle(years.at(-1)!)}
            description={words.mapDescription}
            year={years.at(-1)!}
            counted={measure}
          />
          <p className="mt-1 print:hidden">
            <Link to="/editions/$edition/map" params={{ edition: name }}>
              {words.toMap}
            </Link>
          </p>
        </div>
      </div>
      {answer.data !== undefined && (
        <>
          <Section title={words.strongest(answer.data.year)}>
            <StrongestTable edition={name} headlines={answer.data} source={words.source(publisher)} />
          </Section>
          {years.length > 1 && <ByYear years={answer.data.years} source={words.source(publisher)} />}
        </>
      )}
      <Meanings edition={name} />
      <Analysts />
    </>
  );
}

function ByYear({ years, source }: { readonly years: readonly YearRow[]; readonly source: string }): ReactNode {
  const make = useCallback(async () => (await import('./figures.ts')).starsByYear(years, source), [years, source]);
  return (
    <Section title={words.overTime}>
      <LazyFigure make={make} />
    </Section>
  );
}

function Meanings({ edition }: { readonly edition: string }): ReactNode {
  return (
    <Section title={words.meaning}>
      <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-3">
        {words.meanings.map(([star, meaning]) => (
          <div key={star}>
            <dt className="font-semibold">{star}</dt>
            <dd className="text-muted">{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 max-w-[52rem]">
        {words.unknownMeaning}{' '}
        <Link to="/editions/$edition/thresholds" params={{ edition }}>
          {words.meaningMore}
        </Link>
      </p>
    </Section>
  );
}

function Analysts(): ReactNode {
  const provenance = useProvenance();
  const cited =
    provenance === null
      ? null
      : citation(provenance, {
          part: null,
          address: `${location.origin}/editions/${encodeURIComponent(provenance.edition)}`,
          accessed: new Date(),
        });
  return (
    <div className="grid gap-x-10 lg:grid-cols-2">
      <Section title={words.analysts}>
        <p>
          {words.apiHint} <Link to="/reference">{words.apiLink}</Link>
        </p>
        <p className="mt-4">{words.ownHint}</p>
        <Command>{words.ownCommand}</Command>
      </Section>
      {cited !== null && (
        <Section title={words.cite}>
          <p className="mb-3 [overflow-wrap:anywhere]">{cited}</p>
          <CopyButton text={cited} />
        </Section>
      )}
    </div>
  );
}
