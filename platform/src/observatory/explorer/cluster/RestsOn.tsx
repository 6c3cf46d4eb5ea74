import { useParams } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { printShare } from '../../../kernel/printedFigure.ts';
import { DataTable, type SavedTableColumn } from '../../../ui/DataTable.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { saved } from '../../../kernel/savedColumn.ts';
import { Section } from '../../../ui/Section.tsx';
import type { TableAddress } from '../../../ui/useTableState.tsx';
import type { ClusterRow } from '../clusters/contract.ts';
import { printBounds } from '../printBounds.ts';
import type { CellRow, ClusterProof, ShownCluster } from './contract.ts';
import { figurePrinter } from './printed.ts';
import { savedColumns } from '../savedColumns.ts';
import { useNames, type Names } from '../useNames.tsx';
import { furtherCellsTables } from './model.ts';
import { words } from './words.ts';

const print = figurePrinter.size;

/** The figures of the data that a cluster is added up from, and the totals that its shares rest on. */
export function RestsOn({
  shown,
  cluster,
  proof,
  source,
  called,
}: {
  readonly shown: ShownCluster;
  readonly cluster: ClusterRow;
  readonly proof: ClusterProof;
  readonly source: string;
  readonly called: string;
}): ReactNode {
  const { title, year, cells, further_cells: further, lacking, totals, measure } = shown;
  const { edition } = useParams({ from: '/editions/$edition/clusters/$region/$category' });
  const names = useNames(edition);
  const columns = useMemo(() => cellColumns(shown, cells, measure, names), [shown, cells, measure, names]);
  return (
    <Section title={words.restsOn}>
      {cells.length === 0 ? (
        <p>{words.noCells}</p>
      ) : (
        <div className="max-w-[56rem]">
          <DataTable
            caption={words.cellsCaption(cells.length, year)}
            columns={columns}
            rows={cells}
            address="table_cells"
            rowKey={({ industry }) => industry}
            download={{
              id: `cells-${year}`,
              title: `${words.heading(title, called)}: ${words.cellsCaption(cells.length, year)}`,
              source,
            }}
          />
          <p className="mt-3 max-w-[48rem]">
            {words.together(
              cells.length,
              printBounds(cluster.value_low, cluster.value_high, print),
              proof.unknown_cells,
            )}
          </p>
        </div>
      )}
      {further.map(
        (of, at) =>
          of.cells.length > 0 && (
            <div key={of.measure} className="mt-6 max-w-[56rem]">
              <DataTable
                caption={words.furtherCellsCaption(of.cells.length, of.measure, year)}
                columns={cellColumns(shown, of.cells, of.measure, names)}
                rows={of.cells}
                {...addressOf(at)}
                rowKey={({ industry }) => industry}
                download={{
                  id: `cells-${of.measure.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}-${year}`,
                  title: `${words.heading(title, called)}: ${words.furtherCellsCaption(of.cells.length, of.measure, year)}`,
                  source,
                }}
              />
            </div>
          ),
      )}
      {lacking.length > 0 && <p className="mt-2 max-w-[48rem]">{words.lacking(lacking)}</p>}
      <div className="mt-6 max-w-[56rem]">
        <DataTable
          caption={words.totalsCaption}
          rows={[
            {
              of: words.totalOf.region(called),
              low: proof.region_total_low,
              high: proof.region_total_high,
              from: totals.region_from,
            },
            {
              of: words.totalOf.category(title),
              low: proof.category_total_low,
              high: proof.category_total_high,
              from: totals.category_from,
            },
            { of: words.totalOf.all, low: proof.total_low, high: proof.total_high, from: '' },
          ]}
          rowKey={({ of }) => of}
          columns={[
            { title: words.ofWhat, isName: true, cell: ({ of }) => of },
            { title: words.capital(measure), numeric: true, cell: ({ low, high }) => printBounds(low, high, print) },
            { title: words.cameAbout, cell: ({ from }) => from },
          ]}
        />
      </div>
      {totals.published.length > 0 && (
        <Disclosure name="published" summary={words.published}>
          <div className="max-w-[56rem]">
            <DataTable
              caption={words.publishedCaption}
              address="table_published"
              rows={totals.published}
              rowKey={({ what, code }) => `${what} ${code}`}
              columns={[
                { title: words.ofWhat, isName: true, cell: ({ what }) => what },
                { title: words.code, cell: ({ code }) => code },
                {
                  title: words.capital(measure),
                  numeric: true,
                  cell: ({ low, high }) => printBounds(low, high, print),
                },
              ]}
            />
          </div>
        </Disclosure>
      )}
    </Section>
  );
}

/** Where the table of a further measure is kept. */
function addressOf(at: number): { readonly address?: TableAddress } {
  const address = furtherCellsTables[at];
  return address === undefined ? {} : { address };
}

/** Bounds and flags have columns where there are any. */
function cellColumns(
  { region, name, category, title, year }: ShownCluster,
  cells: readonly CellRow[],
  measure: string,
  { industry: called, industryTitle }: Names,
): SavedTableColumn<CellRow>[] {
  const bounds: SavedTableColumn<CellRow>[] = [
    {
      title: words.least,
      numeric: true,
      sort: ({ value_low: low }) => low,
      cell: ({ value_low: low }) => (low === null ? '' : print(low)),
      saves: [],
    },
    {
      title: words.most,
      numeric: true,
      sort: ({ value_high: high }) => high,
      cell: ({ value_high: high }) => (high === null ? '' : print(high)),
      saves: [],
    },
  ];
  return [
    {
      title: words.industry,
      isName: true,
      sort: ({ industry }) => industry,
      cell: ({ industry }) => called(industry),
      saves: [
        ...savedColumns.thisRegion(region, name),
        ...savedColumns.thisCategory(category, title),
        ...savedColumns.thisYear(year),
        ...savedColumns.industryBy(industryTitle),
      ],
    },
    {
      title: words.capital(measure),
      numeric: true,
      sort: ({ value_low: low }) => low,
      saves: savedColumns.measure(measure),
      cell: ({ value_low: low, value_high: high }) => printBounds(low, high, print),
    },
    ...(cells.some(({ value_low: low, value_high: high }) => low !== high) ? bounds : []),
    {
      title: words.counted,
      saves: [
        saved.number('counted', 'Share of the figure that counts for the category', ({ share }) => share, 'share of 1'),
      ],
      cell: ({ share }) =>
        share === null ? words.countedUnknown : share === 1 ? words.countedAll : printShare(share, 1),
    },
    ...(cells.some(({ flag }) => flag !== null)
      ? [
          {
            title: words.flag,
            description: words.flagIs,
            cell: flagOf,
            saves: [saved.text('flag', words.flagIs, flagOf)],
          },
        ]
      : []),
  ];
}

function flagOf({ flag }: CellRow): string | null {
  return flag;
}
