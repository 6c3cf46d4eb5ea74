import { Link } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { printNumber } from '../../../kernel/printedFigure.ts';
import { Answer } from '../../../ui/Answer.tsx';
import { DataTable, type TableColumn } from '../../../ui/DataTable.tsx';
import { Section } from '../../../ui/Section.tsx';
import { Stat, Stats } from '../../../ui/Stat.tsx';
import { useAnswer } from '../../../ui/useAnswer.tsx';
import type { Category } from '../../definitions/definition.ts';
import { showDefinition, type ShownDefinition } from './contract.ts';
import { SaveDefinition } from './SaveDefinition.tsx';
import { words } from './words.ts';

/** Industries of a category that are written out; a table row need not hold hundreds. */
const mostCodes = 12;

/** One definition: what it is, its categories with their industries, and its files. */
export function DefinitionView({
  edition,
  definition,
}: {
  readonly edition: string;
  readonly definition: string;
}): ReactNode {
  const answer = useAnswer(showDefinition, { edition, definition });
  return <Answer of={answer}>{(shown) => <Shown edition={edition} shown={shown} />}</Answer>;
}

function Shown({ edition, shown }: { readonly edition: string; readonly shown: ShownDefinition }): ReactNode {
  const { value, industries, origin, titles } = shown;
  const { categories } = value;
  const isOwn = origin === 'edition';
  const columns = useMemo(
    () => columnsOf(isOwn ? edition : null, categories, titles),
    [edition, isOwn, categories, titles],
  );
  return (
    <div className="mt-6">
      <Stats>
        <Stat label={words.categories}>{printNumber(categories.length)}</Stat>
        <Stat label={words.industries}>{printNumber(industries.length)}</Stat>
        {(['traded', 'local', 'emerging'] as const).map((kind) => {
          const count = categories.filter((category) => category.kind === kind).length;
          return (
            count > 0 && (
              <Stat key={kind} label={words[kind]}>
                {printNumber(count)}
              </Stat>
            )
          );
        })}
      </Stats>
      <Section title={value.title}>
        {value.description !== undefined && <p className="max-w-[48rem]">{value.description.replaceAll('`', '')}</p>}
        <dl className="mt-4 grid max-w-[60rem] gap-x-6 gap-y-1 sm:grid-cols-[max-content_minmax(0,1fr)]">
          <Term term={words.name}>{`${value.name} ${value.version}`}</Term>
          <Term term={words.classification}>
            {[value.classification.name, value.classification.version].filter((part) => part !== undefined).join(' ')}
          </Term>
          <Term term={words.source}>{value.source}</Term>
          <Term term={words.licence}>{value.licence}</Term>
          {value.derivedFrom !== undefined && (
            <Term term={words.derivedFrom}>
              {words.derived(value.derivedFrom.name, value.derivedFrom.version, value.derivedFrom.how)}
            </Term>
          )}
        </dl>
        <div className="mt-4">
          <SaveDefinition definition={value} />
        </div>
      </Section>
      <Section title={words.categories}>
        <DataTable
          caption={words.caption(categories.length, industries.length)}
          columns={columns}
          rows={categories}
          rowKey={({ code }) => code}
          filter={({ code, title, kind, note, industries: own }) =>
            `${code} ${title} ${kind ?? ''} ${note ?? ''} ${own.map((entry) => `${codeOf(entry)} ${titles[codeOf(entry)] ?? ''}`).join(' ')}`
          }
          address="table_categories"
          step={60}
        />
      </Section>
    </div>
  );
}

function Term({ term, children }: { readonly term: string; readonly children: ReactNode }): ReactNode {
  return (
    <>
      <dt className="text-muted">{term}</dt>
      <dd className="mb-2 [overflow-wrap:anywhere] sm:mb-0">{children}</dd>
    </>
  );
}

function columnsOf(
  edition: string | null,
  categories: readonly Category[],
  industryTitles: Readonly<Record<string, string>>,
): TableColumn<Category>[] {
  const titles = new Map(categories.map(({ code, title }) => [code, title]));
  const hasParents = categories.some(({ parent }) => parent !== undefined);
  const hasNotes = categories.some(({ note }) => note !== undefined);
  return [
    {
      title: words.category,
      isName: true,
      sort: ({ title }) => title,
      cell: ({ code, title }) =>
        edition === null ? (
          title
        ) : (
          <Link
            to="/editions/$edition/categories/$category"
            params={{ edition, category: code }}
            preload={false}
            className="inline-block min-h-6"
          >
            {title}
          </Link>
        ),
    },
    { title: words.code, sort: ({ code }) => code, cell: ({ code }) => code },
    {
      title: words.kind,
      sort: ({ kind }) => kind ?? null,
      cell: ({ kind }) => (kind === undefined ? words.noKind : words.kinds[kind]),
    },
    ...(hasParents
      ? [
          {
            title: words.parent,
            sort: ({ parent }: Category) => parent ?? null,
            cell: ({ parent }: Category) => (parent === undefined ? '' : (titles.get(parent) ?? parent)),
          },
        ]
      : []),
    {
      title: words.count,
      numeric: true,
      sort: ({ industries }) => industries.length,
      cell: ({ industries }) => printNumber(industries.length),
    },
    {
      title: words.codes,
      cell: ({ industries }) => (
        <ul className="min-w-[14rem]">
          {industries.slice(0, mostCodes).map((entry) => (
            <li key={codeOf(entry)}>
              {written(entry)} <span className="text-muted">{industryTitles[codeOf(entry)] ?? ''}</span>
            </li>
          ))}
          {industries.length > mostCodes && <li>{words.more(industries.length - mostCodes)}</li>}
        </ul>
      ),
    },
    ...(hasNotes
      ? [
          {
            title: words.note,
            cell: ({ note }: Category) => <span className="block min-w-[16rem] text-muted">{note ?? ''}</span>,
          },
        ]
      : []),
  ];
}

function codeOf(entry: Category['industries'][number]): string {
  return typeof entry === 'string' ? entry : entry.industry;
}

function written(entry: Category['industries'][number]): string {
  return typeof entry === 'string' ? entry : words.weighed(entry.industry, entry.weight);
}
