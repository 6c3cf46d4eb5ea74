import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo, type ReactNode } from 'react';
import { DataTable, type SavedTableColumn } from '../../../ui/DataTable.tsx';
import { LazyFigure } from '../../../ui/LazyFigure.tsx';
import { saved, type SavedColumn } from '../../../kernel/savedColumn.ts';
import { Section } from '../../../ui/Section.tsx';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { Stars } from '../../../ui/Stars.tsx';
import { printQuotient } from '../printQuotient.ts';
import { printBounds } from '../printBounds.ts';
import { savedColumns } from '../savedColumns.ts';
import type { HistoryRow, ShownCluster } from './contract.ts';
import { historyFigureName } from './historyFigureName.ts';
import { historyFigures } from './model.ts';
import { figurePrinter, printFocus } from './printed.ts';
import { words } from './words.ts';

const route = '/editions/$edition/clusters/$region/$category';

/** A cluster's figures over the years: one of them drawn, all of them as a table. */
export function History({
  shown,
  source,
  called,
}: {
  readonly shown: ShownCluster;
  readonly source: string;
  readonly called: string;
}): ReactNode {
  const { edition } = useParams({ from: route });
  const { figure = 'value' } = useSearch({ from: route });
  const navigate = useNavigate({ from: route });
  const { region, name, category, title, measure, year, history } = shown;
  const make = useCallback(
    async () => (await import('./figures.ts')).historyFigure(shown, figure, { source, called }),
    [shown, figure, source, called],
  );
  const columns = useMemo(
    () => columnsOf({ edition, region, name, category, title, measure }),
    [edition, region, name, category, title, measure],
  );
  return (
    <Section title={words.history}>
      <div className="print:hidden">
        <SegmentedControl
          label={words.historyOf}
          options={historyFigures.map((what) => ({ value: what, label: historyFigureName(what, measure) }))}
          value={figure}
          onChange={(what) =>
            void navigate({
              search: (before) => ({ ...before, figure: what === 'value' ? undefined : what }),
              replace: true,
              resetScroll: false,
            })
          }
        />
      </div>
      <LazyFigure make={make} address="table_history_lines" />
      <div className="max-w-[56rem]">
        <DataTable
          caption={words.historyTable}
          rows={history}
          address="table_history"
          rowKey={(row) => String(row.year)}
          columns={columns}
          selected={String(year)}
          download={{
            id: 'history',
            title: words.historyTitle(words.history, shown.title, called),
            source,
          }}
        />
      </div>
    </Section>
  );
}

function columnsOf({
  edition,
  region,
  name,
  category,
  title: categoryTitle,
  measure,
}: Pick<ShownCluster, 'region' | 'name' | 'category' | 'title' | 'measure'> & {
  readonly edition: string;
}): SavedTableColumn<HistoryRow>[] {
  const bounded = (
    title: string,
    what: (typeof historyFigures)[number],
    print: (value: number) => string,
    saves: readonly SavedColumn<HistoryRow>[],
  ): SavedTableColumn<HistoryRow> => ({
    title,
    numeric: true,
    sort: (row) => row[`${what}_low`],
    saves,
    cell: (row) =>
      row.state === 'cluster' || row.state === 'no activity'
        ? printBounds(row[`${what}_low`], row[`${what}_high`], print)
        : words.noFigures,
  });
  return [
    {
      title: words.year,
      isName: true,
      sort: ({ year }) => year,
      cell: ({ year }) => (
        <Link
          to={route}
          params={{ edition, region, category }}
          search={(before) => ({ ...before, year })}
          resetScroll={false}
        >
          {year}
        </Link>
      ),
      saves: [
        ...savedColumns.thisRegion(region, name),
        ...savedColumns.thisCategory(category, categoryTitle),
        ...savedColumns.year,
        saved.text(
          'state',
          'Whether it is rated, has no activity, or why there are no figures of it',
          ({ state }) => state,
        ),
      ],
    },
    {
      title: words.stars,
      sort: ({ stars, stars_max: most }) => stars + most / 10,
      saves: [
        saved.integer('stars', 'Certain stars', ({ state, stars }) => (state === 'cluster' ? stars : null)),
        saved.integer('stars_max', 'Certain and possible stars', ({ state, stars_max: most }) =>
          state === 'cluster' ? most : null,
        ),
      ],
      cell: ({ stars, stars_max: most, state }) => (state === 'cluster' ? <Stars stars={stars} max={most} /> : ''),
    },
    bounded(words.capital(measure), 'value', figurePrinter.size, savedColumns.measure(measure)),
    bounded(words.lq, 'lq', printQuotient, savedColumns.lq),
    bounded(words.focus, 'focus', printFocus, savedColumns.focus),
  ];
}
