import { useMemo, type ReactNode } from 'react';
import { isolated } from '../../../kernel/isolated.ts';
import { printNumber } from '../../../kernel/printedFigure.ts';
import { Answer } from '../../../ui/Answer.tsx';
import { DataTable, type SavedTableColumn } from '../../../ui/DataTable.tsx';
import { saved } from '../../../kernel/savedColumn.ts';
import { Section } from '../../../ui/Section.tsx';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { Stat, Stats } from '../../../ui/Stat.tsx';
import { useAnswer } from '../../../ui/useAnswer.tsx';
import {
  compareDefinitions,
  type ComparedCategoryRow,
  type ComparedIndustryRow,
  type ComparedPair,
} from './contract.ts';
import { words } from './words.ts';

type Listed = 'changed' | 'all';

/** What moves between two definitions: industry by industry, category by category. */
export function ComparedDefinitionsView({
  edition,
  definition,
  beside,
  listed,
  list,
}: {
  readonly edition: string;
  readonly definition: string;
  readonly beside: string;
  /** Whether all industries are listed, or those that change. */
  readonly listed: Listed;
  readonly list: (listed: Listed) => void;
}): ReactNode {
  const answer = useAnswer(compareDefinitions, { edition, definition, beside });
  return <Answer of={answer}>{(pair) => <Pair pair={pair} listed={listed} list={list} />}</Answer>;
}

function Pair({
  pair,
  listed,
  list,
}: {
  readonly pair: ComparedPair;
  readonly listed: Listed;
  readonly list: (listed: Listed) => void;
}): ReactNode {
  const { before, after, industries, categories } = pair;
  const changed = useMemo(() => industries.filter(({ change }) => change !== 'same'), [industries]);
  const titleOf = useMemo(() => calledOf(pair), [pair]);
  const columns = useMemo(() => industryColumns(pair, titleOf), [pair, titleOf]);
  const source = `${before.name} ${before.version} → ${after.name} ${after.version}`;
  const count = (change: ComparedIndustryRow['change']): number =>
    industries.filter((one) => one.change === change).length;
  return (
    <div className="mt-6">
      <p className="mb-4 max-w-[48rem]">
        {words.comparedLead(changed.length, industries.length)} {words.codesDiffer}
      </p>
      <Stats>
        {(['same', 'moved', 'divided', 'added', 'left out'] as const).map((change) => (
          <Stat key={change} label={words.changes[change]}>
            {printNumber(count(change))}
          </Stat>
        ))}
      </Stats>
      <Section title={words.byIndustry}>
        <div className="mb-3 print:hidden">
          <SegmentedControl
            label={words.which}
            options={[
              { value: 'changed', label: words.changedOnly },
              { value: 'all', label: words.all },
            ]}
            value={listed}
            onChange={list}
          />
        </div>
        <DataTable
          caption={words.turned(before.title, after.title)}
          columns={columns}
          rows={listed === 'all' ? industries : changed}
          rowKey={({ industry }) => industry}
          filter={({ industry, title, before: was, after: is, change }) =>
            `${industry} ${title ?? ''} ${words.changes[change]} ${[...was, ...is].map(({ category }) => `${category} ${titleOf(category)}`).join(' ')}`
          }
          empty={words.nothingMoved}
          address="table_industries"
          step={60}
          download={{ id: 'definitions-by-industry', title: words.byIndustry, source }}
        />
      </Section>
      <Section title={words.byCategory}>
        <DataTable
          caption={words.turned(before.title, after.title)}
          columns={categoryColumns}
          rows={categories}
          rowKey={({ category }) => category}
          filter={({ category, title_before, title_after }) => `${category} ${title_before ?? ''} ${title_after ?? ''}`}
          address="table_categories"
          step={60}
          download={{ id: 'definitions-by-category', title: words.byCategory, source }}
        />
      </Section>
    </div>
  );
}

/** What a category is called, in the second definition where it has it. */
function calledOf({ categories }: ComparedPair): (code: string) => string {
  const called = new Map(
    categories.map(({ category, title_before, title_after }) => [category, title_after ?? title_before]),
  );
  return (code) => called.get(code) ?? code;
}

function industryColumns(
  pair: ComparedPair,
  titleOf: (code: string) => string,
): SavedTableColumn<ComparedIndustryRow>[] {
  const takers = (list: ComparedIndustryRow['before']): string =>
    list.length === 0
      ? words.noCategory
      : list
          .map(({ category, weight }) => (weight === 1 ? titleOf(category) : words.weighed(titleOf(category), weight)))
          .join(', ');
  return [
    {
      title: words.industry,
      isName: true,
      sort: ({ industry }) => industry,
      saves: [
        saved.text('industry', 'Code of the industry', ({ industry }) => industry),
        saved.text(
          'industry_title',
          'Title of the industry; missing where only its code is known',
          ({ title }) => title,
        ),
      ],
      cell: named,
    },
    {
      title: words.change,
      sort: ({ change }) => words.changes[change],
      cell: ({ change }) => words.changes[change],
      saves: [saved.text('change', 'same, moved, divided, added or left out', ({ change }) => change)],
    },
    {
      title: versionOf(pair.before),
      sort: ({ before }) => takers(before),
      cell: ({ before }) => takers(before),
      saves: [
        saved.text('categories_before', `Codes of its categories in ${versionOf(pair.before)}`, (row) =>
          codesOf(row.before),
        ),
      ],
    },
    {
      title: versionOf(pair.after),
      sort: ({ after }) => takers(after),
      cell: ({ after }) => takers(after),
      saves: [
        saved.text('categories_after', `Codes of its categories in ${versionOf(pair.after)}`, (row) =>
          codesOf(row.after),
        ),
      ],
    },
  ];
}

function versionOf({ name, version }: ComparedPair['before']): string {
  return `${name} ${version}`;
}

/** Codes with blanks between, those that it is only a part of with that part: `automotive ships:0.5`. */
function codesOf(list: ComparedIndustryRow['before']): string | null {
  if (list.length === 0) return null;
  return list.map(({ category, weight }) => (weight === 1 ? category : `${category}:${weight}`)).join(' ');
}

const categoryColumns: readonly SavedTableColumn<ComparedCategoryRow>[] = [
  {
    title: words.category,
    isName: true,
    sort: titles,
    cell: titles,
    saves: [
      saved.text('title_before', 'Title in the first definition', (row) => row.title_before),
      saved.text('title_after', 'Title in the second definition', (row) => row.title_after),
    ],
  },
  {
    title: words.code,
    sort: ({ category }) => category,
    cell: ({ category }) => category,
    saves: [saved.text('category', 'Code of the category', ({ category }) => category)],
  },
  { title: words.state, sort: state, cell: state, saves: [] },
  {
    title: words.kind,
    sort: kinds,
    cell: kinds,
    saves: [
      saved.text('kind_before', 'Kind in the first definition', (row) => row.kind_before),
      saved.text('kind_after', 'Kind in the second definition', (row) => row.kind_after),
    ],
  },
  {
    title: words.kept,
    numeric: true,
    sort: ({ kept }) => kept,
    cell: ({ kept }) => printNumber(kept),
    saves: [saved.integer('kept', 'Industries that it takes in both', ({ kept }) => kept)],
  },
  {
    title: words.came,
    sort: ({ came }) => came.length,
    saves: [
      saved.text(
        'came',
        'Codes of the industries that it comes to take, with blanks between',
        ({ came }) => came.join(' ') || null,
      ),
    ],
    cell: ({ came }) => codesListed(came),
  },
  {
    title: words.went,
    sort: ({ went }) => went.length,
    saves: [
      saved.text(
        'went',
        'Codes of the industries that it no longer takes, with blanks between',
        ({ went }) => went.join(' ') || null,
      ),
    ],
    cell: ({ went }) => codesListed(went),
  },
];

/** Codes that are written out at most. */
const mostListed = 40;

function codesListed(codes: readonly string[]): string {
  const shown = codes.slice(0, mostListed).join(', ');
  return codes.length > mostListed ? `${shown} ${words.more(codes.length - mostListed)}` : shown;
}

function titles({ title_before: before, title_after: after }: ComparedCategoryRow): string {
  return words.turned(before ?? after ?? '', after ?? before ?? '');
}

function kinds({ kind_before: before, kind_after: after }: ComparedCategoryRow): string {
  return words.turned(before ?? after ?? words.noKind, after ?? before ?? words.noKind);
}

function state({ title_before: before, title_after: after }: ComparedCategoryRow): string {
  if (before === null) return words.onlySecond;
  return after === null ? words.onlyFirst : words.inBoth;
}

function named({ industry, title }: ComparedIndustryRow): string {
  return title === null ? industry : `${industry} ${isolated(title)}`;
}
