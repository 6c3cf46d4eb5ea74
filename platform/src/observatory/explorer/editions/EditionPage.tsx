import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { printNumber } from '../../../kernel/printedFigure.ts';
import { requestUrl } from '../../../kernel/requestUrl.ts';
import { Answer } from '../../../ui/Answer.tsx';
import { Breadcrumb } from '../../../ui/Breadcrumb.tsx';
import { CopyButton } from '../../../ui/CopyButton.tsx';
import { DataTable } from '../../../ui/DataTable.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Section } from '../../../ui/Section.tsx';
import { Stat, Stats } from '../../../ui/Stat.tsx';
import { useAnswer } from '../../../ui/useAnswer.tsx';
import type { Manifest } from '../../edition/manifest.ts';
import { BoundedList } from './BoundedList.tsx';
import { editionFile, showEdition } from './contract.ts';
import { words } from './words.ts';
import { yearSpan } from './yearSpan.ts';

/** How an edition came about, what it holds, and its files. */
export function EditionPage(): ReactNode {
  const { edition } = useParams({ from: '/editions/$edition' });
  const answer = useAnswer(showEdition, { edition });
  return (
    <Page
      title={answer.data?.manifest.title ?? words.edition}
      eyebrow={
        <Breadcrumb
          links={[
            <Link key="editions" to="/editions">
              {words.title}
            </Link>,
            answer.data?.name ?? edition,
          ]}
        />
      }
      lead={
        answer.data === undefined
          ? undefined
          : words.about(yearSpan(answer.data.manifest.years), answer.data.manifest.measure)
      }
      actions={
        <>
          <Link to="/editions/$edition/map" params={{ edition }} className="button">
            {words.map}
          </Link>
          <Link to="/editions/$edition/clusters" params={{ edition }} className="button">
            {words.strongest}
          </Link>
          <Link to="/editions/$edition/diff" params={{ edition }} className="button">
            {words.compare}
          </Link>
        </>
      }
    >
      <Answer of={answer}>{({ name, manifest }) => <Contents name={name} manifest={manifest} />}</Answer>
    </Page>
  );
}

function Contents({ name, manifest }: { readonly name: string; readonly manifest: Manifest }): ReactNode {
  const { counts, notes, issues, levels } = manifest;
  return (
    <>
      <Stats>
        <Stat label={words.regions}>{printNumber(counts.regions)}</Stat>
        <Stat label={words.clusters}>{printNumber(counts.clusters)}</Stat>
        <Stat label={words.stars}>{printNumber(counts.certainStars)}</Stat>
        <Stat label={words.possible}>{printNumber(counts.possibleStars)}</Stat>
        <Stat label={words.unknown}>{printNumber(counts.unknownCells)}</Stat>
      </Stats>
      <Section title={words.files}>
        <Files name={name} manifest={manifest} />
      </Section>
      <Section title={words.inputs}>
        <Inputs manifest={manifest} />
      </Section>
      <Section title={words.how}>
        <How manifest={manifest} />
      </Section>
      {notes.length > 0 && (
        <Section title={words.notes}>
          <BoundedList address="table_notes" lines={[...new Set(notes)]} />
        </Section>
      )}
      {levels.leftOut.length > 0 && (
        <Section title={words.leftOut}>
          <BoundedList
            address="table_left_out"
            lines={levels.leftOut.map(
              ({ what, observations }) => `${what}: ${words.observations(printNumber(observations))}`,
            )}
          />
        </Section>
      )}
      <Section title={words.issues}>
        {Object.keys(issues).length === 0 ? (
          <p>{words.noIssues}</p>
        ) : (
          <BoundedList
            address="table_issues"
            lines={Object.entries(issues).map(([reason, count]) => `${reason}: ${printNumber(count)}`)}
          />
        )}
      </Section>
      <Section title={words.again}>
        <p className="mb-3 max-w-[48rem]">{words.againLead}</p>
        <Command
          text={`npx asterism verify ${name} --inputs ${manifest.inputs.map((input) => quoted(input.name)).join(' ')}`}
        />
      </Section>
    </>
  );
}

function Command({ text }: { readonly text: string }): ReactNode {
  return (
    <div className="flex flex-wrap items-start gap-3">
      <pre className="max-w-full overflow-x-auto bg-wash px-3 py-2" tabIndex={0}>
        <code>{text}</code>
      </pre>
      <CopyButton text={text} />
    </div>
  );
}

function Files({ name, manifest }: { readonly name: string; readonly manifest: Manifest }): ReactNode {
  return (
    <DataTable
      caption={words.filesLead}
      rows={manifest.outputs}
      address="table_files"
      rowKey={(output) => output.name}
      columns={[
        {
          title: words.file,
          isName: true,
          cell: (output) => (
            <a href={requestUrl(editionFile, { edition: name, file: output.name })} download>
              {output.name}
            </a>
          ),
        },
        { title: words.bytes, numeric: true, cell: ({ bytes }) => printNumber(bytes) },
        { title: words.rows, numeric: true, cell: ({ rows }) => (rows === null ? '' : printNumber(rows)) },
        { title: words.fingerprint, cell: ({ sha256 }) => <Hash>{sha256}</Hash> },
      ]}
    />
  );
}

function Inputs({ manifest }: { readonly manifest: Manifest }): ReactNode {
  return (
    <DataTable
      caption={words.inputsCaption}
      rows={manifest.inputs}
      address="table_inputs"
      rowKey={({ sha256 }) => sha256}
      columns={[
        { title: words.file, isName: true, cell: (input) => input.name },
        { title: words.reader, cell: ({ reader }) => reader },
        { title: words.rowsRead, numeric: true, cell: ({ rowsRead }) => printNumber(rowsRead) },
        { title: words.rowsUsed, numeric: true, cell: ({ rowsUsed }) => printNumber(rowsUsed) },
        { title: words.rowsRejected, numeric: true, cell: ({ rowsRejected }) => printNumber(rowsRejected) },
        {
          title: words.rowsSetAside,
          cell: ({ rowsSetAside }) =>
            Object.entries(rowsSetAside)
              .map(([reason, rows]) => `${printNumber(rows)} ${reason}`)
              .join(', ') || words.noneSetAside,
        },
        { title: words.fingerprint, cell: ({ sha256 }) => <Hash>{sha256}</Hash> },
      ]}
    />
  );
}

function How({ manifest }: { readonly manifest: Manifest }): ReactNode {
  const { definition, preset, levels, parameters, asterism } = manifest;
  const facts: readonly (readonly [string, string])[] = [
    [
      words.categories,
      `${definition.title} (${definition.name} ${definition.version}). ${definition.source}. ${definition.licence}.`,
    ],
    [words.rules, `${preset.name} ${preset.version}`],
    [words.levels, words.levelsAre(levels.region, levels.industry)],
    [words.totals, words.totalsAre(levels.regionTotals, levels.categoryTotals)],
    [words.boundaries, parameters.geometry?.name ?? words.noBoundaries],
    [words.software, `Asterism ${asterism.version}`],
  ];
  return (
    <dl className="grid max-w-[60rem] grid-cols-1 gap-x-6 gap-y-2 sm:grid-cols-[10rem_1fr]">
      {facts.map(([what, is]) => (
        <div key={what} className="contents">
          <dt className="text-muted">{what}</dt>
          <dd>{is}</dd>
        </div>
      ))}
    </dl>
  );
}

function Hash({ children }: { readonly children: string }): ReactNode {
  return (
    <code className="text-[0.85em]" title={children}>
      {children.slice(0, 12)}…
    </code>
  );
}

function quoted(word: string): string {
  return /^[\w.+-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\\''`)}'`;
}
