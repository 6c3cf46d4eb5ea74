import { useCallback, type ReactNode } from 'react';
import { LazyFigure } from '../../../ui/LazyFigure.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useAnswer } from '../../../ui/useAnswer.tsx';
import type { EditionSummary } from '../editions/contract.ts';
import { showHeadlines, type YearRow } from './contract.ts';
import { StrongestTable } from './StrongestTable.tsx';
import { words } from './words.ts';

/** The strongest clusters, and the years beside each other; nothing until they are known, of which the page's head tells. */
export function HomeDetail({ edition: { name, publisher } }: { readonly edition: EditionSummary }): ReactNode {
  const headlines = useAnswer(showHeadlines, { edition: name }).data;
  if (headlines === undefined) return null;
  const { year, years } = headlines;
  return (
    <>
      <Section title={words.strongest(year)}>
        <StrongestTable edition={name} headlines={headlines} source={words.source(publisher)} />
      </Section>
      {years.length > 1 && <ByYear years={years} source={words.source(publisher)} />}
    </>
  );
}

function ByYear({ years, source }: { readonly years: readonly YearRow[]; readonly source: string }): ReactNode {
  const make = useCallback(async () => (await import('./figures.ts')).starsByYear(years, source), [years, source]);
  return (
    <Section title={words.overTime}>
      <LazyFigure make={make} address="table_years" />
    </Section>
  );
}
