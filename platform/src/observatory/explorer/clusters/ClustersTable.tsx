import { Link } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { printShare } from '../../../kernel/printedFigure.ts';
import { DataTable, type TableColumn } from '../../../ui/DataTable.tsx';
import { Stars } from '../../../ui/Stars.tsx';
import { printBounds } from '../printBounds.ts';
import { printQuotient } from '../printQuotient.ts';
import type { SuspectCluster } from '../suspects/contract.ts';
import { SlipMark } from '../suspects/SlipMark.tsx';
import { useSuspects } from '../suspects/useSuspects.tsx';
import { useNames, type Names } from '../useNames.tsx';
import type { ClusterRow } from './contract.ts';
import type { clusterOrders, ClustersSearch } from './model.ts';
import { starKinds, verdictOn } from './starKinds.ts';
import { words } from './words.ts';

type ClusterOrder = (typeof clusterOrders)[number];
type OrderedColumn = TableColumn<ClusterRow> & { readonly by?: ClusterOrder };

/** A part of the list of clusters; its headings order the whole list. */
export function ClustersTable({
  edition,
  measure,
  given,
  certain,
  total,
  rows,
  search,
  onOrder,
}: {
  readonly edition: string;
  readonly measure: string;
  /** Stars that the rules give. */
  readonly given: number;
  /** Of all that there are those that have activity for certain. */
  readonly certain: number;
  readonly total: number;
  readonly rows: readonly ClusterRow[];
  readonly search: ClustersSearch;
  readonly onOrder: (order: ClusterOrder, direction: 'up' | 'down') => void;
}): ReactNode {
  const names = useNames(edition);
  const suspects = useSuspects(edition, rows[0]!.year);
  const columns = useMemo(
    () => columnsOf({ edition, measure, given }, names, suspects),
    [edition, measure, given, names, suspects],
  );
  const { order = 'stars', direction = 'down' } = search;
  return (
    <>
      <DataTable
        caption={words.caption(certain, total - certain, rows[0]!.year)}
        columns={columns}
        rows={rows}
        rowKey={({ region, category }) => `${region} ${category}`}
        order={{ column: columns.findIndex(({ by }) => by === order), down: direction === 'down' }}
        onOrder={({ column, down }) => onOrder(columns[column]!.by!, down ? 'down' : 'up')}
      />
      {rows.some(({ lq, value }) => lq === null || value === null) && (
        <p className="mt-2 text-[0.95rem] text-muted">{words.intervals}</p>
      )}
    </>
  );
}

function columnsOf(
  { edition, measure, given }: { readonly edition: string; readonly measure: string; readonly given: number },
  names: Names,
  suspects: readonly SuspectCluster[] | null,
): OrderedColumn[] {
  return [
    {
      title: words.category,
      isName: true,
      by: 'category',
      sort: ({ category }) => category,
      cell: ({ region, category, year }) => (
        <>
          <Link
            to="/editions/$edition/clusters/$region/$category"
            params={{ edition, region, category }}
            search={{ year }}
          >
            {names.category(category)}
          </Link>
          <SlipMark suspects={suspects} region={region} category={category} />
        </>
      ),
    },
    {
      title: words.region,
      by: 'region',
      sort: ({ region }) => region,
      cell: ({ region }) => names.region(region),
    },
    {
      title: words.starsOf,
      by: 'stars',
      numeric: true,
      sort: ({ stars }) => stars,
      cell: ({ stars, stars_max: most }) => <Stars stars={stars} max={most} of={given} />,
    },
    { title: words.which, cell: which },
    {
      title: measure.charAt(0).toUpperCase() + measure.slice(1),
      numeric: true,
      by: 'value',
      sort: ({ value }) => value,
      cell: ({ value_low: low, value_high: high }) => printBounds(low, high),
    },
    {
      title: words.lq,
      description: words.lqIs,
      numeric: true,
      by: 'lq',
      sort: ({ lq }) => lq,
      cell: ({ lq_low: low, lq_high: high }) => printBounds(low, high, printQuotient),
    },
    {
      title: words.focus,
      description: words.focusIs,
      numeric: true,
      by: 'focus',
      sort: ({ focus }) => focus,
      cell: ({ focus_low: low, focus_high: high }) => printBounds(low, high, printShare),
    },
  ];
}

function which(cluster: ClusterRow): string {
  const named = (verdict: 'yes' | 'possible'): string[] =>
    starKinds.filter((star) => verdictOn(cluster, star) === verdict).map((star) => words.starNames[star]);
  return words.whichAre(named('yes'), named('possible'));
}
