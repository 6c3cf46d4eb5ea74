import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { printNumber } from '../../../kernel/printedFigure.ts';
import { Answer } from '../../../ui/Answer.tsx';
import { DataTable } from '../../../ui/DataTable.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useAnswer } from '../../../ui/useAnswer.tsx';
import { listEditions, type EditionSummary, type UnreadableEdition } from './contract.ts';
import { words } from './words.ts';
import { yearSpan } from './yearSpan.ts';

/** The editions on the shelf. */
export function EditionsPage(): ReactNode {
  const answer = useAnswer(listEditions, {});
  return (
    <Page title={words.title} lead={words.lead}>
      <Answer of={answer}>
        {({ editions, unreadable }) => (
          <>
            {editions.length === 0 ? <p>{words.none}</p> : <Table rows={editions} />}
            {unreadable.length > 0 && <Unreadable editions={unreadable} />}
          </>
        )}
      </Answer>
    </Page>
  );
}

function Unreadable({ editions }: { readonly editions: readonly UnreadableEdition[] }): ReactNode {
  return (
    <Section title={words.unreadable}>
      <dl>
        {editions.map(({ name, reason }) => (
          <div key={`${name} ${reason}`} className="mb-3">
            <dt className="font-semibold">{name}</dt>
            <dd>{reason}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Table({ rows }: { readonly rows: readonly EditionSummary[] }): ReactNode {
  return (
    <DataTable
      caption={words.caption}
      rows={rows}
      address="table"
      rowKey={({ name }) => name}
      columns={[
        {
          title: words.edition,
          isName: true,
          sort: ({ title }) => title,
          cell: ({ name, title, madeUp }) => (
            <>
              <Link to="/editions/$edition" params={{ edition: name }}>
                {title}
              </Link>
              <span className="block text-muted">{madeUp ? `${name} · ${words.madeUp}` : name}</span>
            </>
          ),
        },
        { title: words.years, sort: ({ years }) => years.at(-1)!, cell: ({ years }) => yearSpan(years) },
        { title: words.definition, cell: ({ definition }) => `${definition.name} ${definition.version}` },
        { title: words.rules, cell: ({ preset }) => `${preset.name} ${preset.version}` },
        counted(words.regions, ({ regions }) => regions),
        counted(words.clusters, ({ clusters }) => clusters),
        counted(words.stars, ({ certainStars }) => certainStars),
        counted(words.possible, ({ possibleStars }) => possibleStars),
        counted(words.unknown, ({ unknownCells }) => unknownCells),
      ]}
    />
  );
}

function counted(
  title: string,
  of: (counts: EditionSummary['counts']) => number,
): { title: string; numeric: true; sort: (row: EditionSummary) => number; cell: (row: EditionSummary) => string } {
  return { title, numeric: true, sort: ({ counts }) => of(counts), cell: ({ counts }) => printNumber(of(counts)) };
}
