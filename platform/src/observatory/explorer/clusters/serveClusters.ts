import type { z } from 'zod';
import type { Served } from '../../../kernel/serve.ts';
import type { EditionShelf } from '../../shelf/editionShelf.ts';
import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';
import { measureColumns } from '../measureColumns.ts';
import { ofEdition } from '../ofEdition.ts';
import { plainRows } from '../plainRows.ts';
import { askedYear } from '../askedYear.ts';
import { listClusters, type ClusterRow } from './contract.ts';

/** What answers questions about clusters. */
export function serveClusters(shelf: EditionShelf): Served[] {
  return [ofEdition(shelf, listClusters, clusters)];
}

async function clusters(
  edition: ShelvedEdition,
  { region, category, year, stars, order, direction, limit, offset }: z.output<typeof listClusters.input>,
): Promise<{ total: number; clusters: ClusterRow[] }> {
  const columns = measureColumns(listClusters.output.shape.clusters.element.keyof().options, edition);
  const values: Record<string, string | number> = {};
  const among = (column: string, wanted: readonly (string | number)[] | undefined): string => {
    if (wanted === undefined) return 'true';
    const names = wanted.map((value, at) => {
      values[`${column}${at}`] = value;
      return `$${column}${at}`;
    });
    return `${column} in (${names.join(', ')})`;
  };
  const years = (year ?? [undefined]).map((one) => askedYear(edition, one));
  const where = [
    among('region', region),
    among('category', category),
    among('year', years),
    stars === undefined ? 'true' : `stars >= ${stars}`,
  ].join(' and ');
  const by = `${order} ${direction === 'up' ? 'asc' : 'desc'} nulls last`;
  const rows = await edition.frames.rows(
    `select ${columns}, count(*) over () as total from {clusters} where ${where}
     order by ${by}, year, region, category limit ${limit} offset ${offset}`,
    values,
  );
  const plain = plainRows(rows);
  const total = plain[0]?.total ?? (offset === 0 ? 0 : await counted(edition, where, values));
  return { total: Number(total), clusters: plain.map(({ total: _, ...row }) => row as ClusterRow) };
}

async function counted(
  edition: ShelvedEdition,
  where: string,
  values: Record<string, string | number>,
): Promise<number> {
  const [row] = plainRows(await edition.frames.rows(`select count(*) as total from {clusters} where ${where}`, values));
  return Number(row!.total);
}
