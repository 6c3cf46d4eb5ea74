import { useMemo, type ReactNode } from 'react';
import { printNumber } from '../../../kernel/printedFigure.ts';
import { requestUrl } from '../../../kernel/requestUrl.ts';
import { Answer } from '../../../ui/Answer.tsx';
import { DataTable, type SavedTableColumn, type TableColumn } from '../../../ui/DataTable.tsx';
import { Pager } from '../../../ui/Pager.tsx';
import { saved } from '../../../kernel/savedColumn.ts';
import { Section } from '../../../ui/Section.tsx';
import { Stars } from '../../../ui/Stars.tsx';
import { Stat, Stats } from '../../../ui/Stat.tsx';
import { useAnswer } from '../../../ui/useAnswer.tsx';
import { clusterColumns } from '../clusterColumns.tsx';
import { savedColumns } from '../savedColumns.ts';
import { SuspectMark } from '../suspects/SuspectMark.tsx';
import { useNames, type Names } from '../useNames.tsx';
import { compareEditions, type ComparedEditions, type MovedCluster } from './diffContract.ts';
import { words } from './diffWords.ts';
import { movedOnAPage } from './model.ts';
import { yearSpan } from './yearSpan.ts';

const kinds = ['data', 'definition', 'parameters', 'software'] as const;
/** Input files that are named. */
const mostFiles = 6;

/** How two editions differ. */
export function ComparedEditionsView({
  edition,
  other,
  offset,
  setOffset,
}: {
  readonly edition: string;
  readonly other: string;
  /** Clusters that are left out before the first that is shown. */
  readonly offset: number;
  readonly setOffset: (offset: number) => void;
}): ReactNode {
  const answer = useAnswer(compareEditions, { edition, with: other, limit: movedOnAPage, offset });
  return (
    <Answer of={answer}>
      {(compared) => <Compared edition={edition} compared={compared} offset={offset} setOffset={setOffset} />}
    </Answer>
  );
}

function Compared({
  edition,
  compared,
  offset,
  setOffset,
}: {
  readonly edition: string;
  readonly compared: ComparedEditions;
  readonly offset: number;
  readonly setOffset: (offset: number) => void;
}): ReactNode {
  const { before, after, years, differs, cells, causes, stars_before, stars_after, total, moved } = compared;
  const names = useNames(edition);
  const columns = useMemo(() => movedColumns(edition, names), [edition, names]);
  const making = useMemo(() => makingColumns(compared), [compared]);
  const source = words.source(before.name, after.name);
  return (
    <div className="mt-6">
      <p className="mb-4 max-w-[48rem]">
        {words.sentence(
          kinds.filter((kind) => differs[kind]).map((kind) => words.kinds[kind]),
          yearSpan(years),
        )}
      </p>
      <Stats>
        <Stat label={words.starsBefore}>{words.withPossible(stars_before.certain, stars_before.possible)}</Stat>
        <Stat label={words.starsAfter}>{words.withPossible(stars_after.certain, stars_after.possible)}</Stat>
        <Stat label={words.moved}>{printNumber(total)}</Stat>
      </Stats>
      {causes.length > 0 && (
        <Section title={words.why}>
          <DataTable
            caption={words.whyCaption}
            columns={causeColumns}
            rows={causes}
            rowKey={({ cause }) => cause}
            address="table_causes"
          />
        </Section>
      )}
      <Section title={words.making}>
        <DataTable caption={words.makingCaption} columns={making} rows={kinds} rowKey={(kind) => kind} />
      </Section>
      <Section title={words.cells}>
        {cells.every((one) => one.cells === 0) ? (
          <p>{words.notCompared}</p>
        ) : (
          <DataTable
            caption={words.cellsCaption}
            columns={cellColumns}
            rows={cells}
            rowKey={({ what }) => what}
            address="table_cells"
          />
        )}
      </Section>
      <Section title={words.clustersMoved}>
        {total === 0 ? (
          <p>{words.noneMoved}</p>
        ) : (
          <>
            <DataTable
              caption={words.clustersCaption(total)}
              columns={columns}
              rows={moved}
              rowKey={({ region, category, year }) => `${region} ${category} ${year}`}
              address="table"
              step={movedOnAPage}
              download={{ id: 'moved-stars', title: words.clustersMoved, source }}
            />
            <Pager total={total} limit={movedOnAPage} offset={offset} onChange={setOffset} />
            <p className="mt-2 print:hidden">
              <a
                href={`${requestUrl(compareEditions, { edition: before.name, with: after.name, limit: 1000 })}&format=csv`}
              >
                {words.asCsv}
              </a>
            </p>
          </>
        )}
      </Section>
    </div>
  );
}

const causeColumns: readonly TableColumn<ComparedEditions['causes'][number]>[] = [
  { title: words.cause, isName: true, cell: ({ cause }) => words.causes[cause] },
  {
    title: words.clusters,
    numeric: true,
    sort: ({ clusters }) => clusters,
    cell: ({ clusters }) => printNumber(clusters),
  },
];

const cellColumns: readonly TableColumn<ComparedEditions['cells'][number]>[] = [
  { title: words.figures, isName: true, cell: ({ what }) => words.cellsOf[what] },
  { title: words.howMany, numeric: true, sort: ({ cells }) => cells, cell: ({ cells }) => printNumber(cells) },
];

function makingColumns({ before, after, differs }: ComparedEditions): TableColumn<(typeof kinds)[number]>[] {
  const told = (making: ComparedEditions['before'], kind: (typeof kinds)[number]): string => {
    if (kind !== 'data') return making[kind];
    const { data } = making;
    const more = data.length > mostFiles ? ` ${words.more(data.length - mostFiles)}` : '';
    return `${data.slice(0, mostFiles).join(', ')}${more}`;
  };
  return [
    { title: words.what, isName: true, cell: (kind) => words.kinds[kind] },
    { title: before.title === after.title ? before.name : before.title, cell: (kind) => told(before, kind) },
    { title: before.title === after.title ? after.name : after.title, cell: (kind) => told(after, kind) },
    { title: words.differs, cell: (kind) => (differs[kind] ? words.yes : words.no) },
  ];
}

function movedColumns(edition: string, names: Names): SavedTableColumn<MovedCluster>[] {
  return [
    ...clusterColumns<MovedCluster>({
      edition,
      names,
      titles: words,
      yearOf: ({ year }) => year,
      mark: ({ slip }) => slip !== 'none' && <SuspectMark when={slip} />,
      saves: [
        saved.text(
          'looks_like_a_slip',
          'In which edition figures of it look like a slip in the publication: before, after or both; missing where in neither',
          ({ slip }) => (slip === 'none' ? null : slip),
        ),
      ],
    }),
    {
      title: words.year,
      numeric: true,
      sort: ({ year }) => year,
      cell: ({ year }) => String(year),
      saves: savedColumns.year,
    },
    stars(words.starsBefore, 'before', ({ stars_before, stars_max_before }) => [stars_before, stars_max_before]),
    stars(words.starsAfter, 'after', ({ stars_after, stars_max_after }) => [stars_after, stars_max_after]),
    {
      title: words.cause,
      sort: ({ cause }) => words.causes[cause],
      cell: ({ cause }) => words.causes[cause],
      saves: [saved.text('cause', 'The nearest cause', ({ cause }) => cause)],
    },
  ];
}

function stars(
  title: string,
  when: 'before' | 'after',
  of: (row: MovedCluster) => readonly [number | null, number | null],
): SavedTableColumn<MovedCluster> {
  return {
    title,
    numeric: true,
    sort: (row) => {
      const [certain, most] = of(row);
      return certain === null || most === null ? null : certain + most / 10;
    },
    saves: savedColumns.starsWhen(when, of),
    cell: (row) => {
      const [certain, most] = of(row);
      return certain === null || most === null ? words.notTold : <Stars stars={certain} max={most} />;
    },
  };
}
