import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { SavedColumn } from '../../kernel/savedColumn.ts';
import type { SavedTableColumn } from '../../ui/DataTable.tsx';
import { savedColumns } from './savedColumns.ts';
import type { Names } from './useNames.tsx';

interface OfCluster {
  readonly region: string;
  readonly category: string;
}

/** The columns by which a table names clusters: the category, which leads to the cluster, and the region. */
export function clusterColumns<Row extends OfCluster>({
  edition,
  names,
  titles,
  yearOf,
  saves = [],
  mark = () => null,
  isThere = () => true,
}: {
  readonly edition: string;
  readonly names: Names;
  readonly titles: { readonly category: string; readonly region: string };
  readonly yearOf: (row: Row) => number;
  /** What a file has besides after region and category. */
  readonly saves?: readonly SavedColumn<Row>[];
  /** What is said of a cluster beside its name. */
  readonly mark?: (row: Row) => ReactNode;
  /** Whether the edition has the cluster, so that there is a page to lead to. */
  readonly isThere?: (row: Row) => boolean;
}): SavedTableColumn<Row>[] {
  return [
    {
      title: titles.category,
      isName: true,
      sort: ({ category }) => names.category(category),
      cell: (row) => (
        <>
          {isThere(row) ? (
            <Link
              to="/editions/$edition/clusters/$region/$category"
              params={{ edition, region: row.region, category: row.category }}
              search={{ year: yearOf(row) }}
              preload={false}
              className="inline-block min-h-6"
            >
              {names.category(row.category)}
            </Link>
          ) : (
            names.category(row.category)
          )}
          {mark(row)}
        </>
      ),
      saves: savedColumns.categoryBy(names.category),
    },
    {
      title: titles.region,
      sort: ({ region }) => names.region(region),
      cell: ({ region }) => names.region(region),
      saves: [...savedColumns.regionBy(names.regionName), ...saves],
    },
  ];
}
