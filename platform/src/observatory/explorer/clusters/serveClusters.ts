import type { z } from 'zod';
import type { Served } from '../../../kernel/serve.ts';
import type { EditionShelf } from '../../shelf/editionShelf.ts';
import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';
import { measureColumns } from '../measureColumns.ts';
import { ofEdition } from '../ofEdition.ts';
import { plainRows } from '../plainRows.ts';
import { clusterFilter } from './clusterFilter.ts';
import { listClusters, type ClusterRow } from './contract.ts';
import type { clusterOrders } from './model.ts';

/** What answers questions about clusters. */
export function serveClusters(shelf: EditionShelf): Served[] {
  return [ofEdition(shelf, listClusters, clusters)];
}

/** An unknown figure stands by the least it can be. */
const orders: Readonly<Record<(typeof clusterOrders)[number], readonly string[]>> = {
  stars: ['stars', 'stars_max', 'value_low'],
  value: ['value_low'],
  lq: ['lq_low'],
  focus: ['focus_low'],
  share_of_category: ['share_of_category', 'value_low'],
  region: ['region'],
  category: ['category'],
  year: ['year'],
};

async function clusters(
  edition: ShelvedEdition,
  asked: z.output<typeof listClusters.input>,
): Promise<{ total: number; certain: number; clusters: ClusterRow[] }> {
  const { order, direction, limit, offset } = asked;
  const columns = measureColumns(listClusters.output.shape.clusters.element.keyof().options, edition);
  const filter = await clusterFilter(edition, asked);
  const by = orders[order].map((column) => `${column} ${direction === 'up' ? 'asc' : 'desc'} nulls last`).join(', ');
  const [rows, counted] = await Promise.all([
    edition.frames.rows(
      `select ${columns} from {clusters} where ${filter.where}
       order by ${by}, year, region, category limit ${limit} offset ${offset}`,
      filter.values,
    ),
    edition.frames.rows(
      `select count(*) as total, count(*) filter (value_low > 0) as certain
       from (select *, ${measureColumns(['value_low'], edition)} from {clusters}) where ${filter.where}`,
      filter.values,
    ),
  ]);
  const [{ total, certain } = {}] = counted;
  return { total: Number(total), certain: Number(certain), clusters: plainRows(rows) as ClusterRow[] };
}
