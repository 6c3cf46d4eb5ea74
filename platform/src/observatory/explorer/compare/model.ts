import { z } from 'zod';
import { tableField } from '../../../kernel/tableState.ts';
import { unfoldedField } from '../../../kernel/unfolded.ts';

/** How many regions or clusters are compared at most. */
export const mostCompared = 10;

/** What parts region and category of a cluster in an address; a category's code may not hold it. */
export const parted = '~';

/** What the address of the page says it shows; more than can be compared are kept there, so that the page can say so. */
export const compareSearch = z.object({
  regions: z.array(z.coerce.string().max(64)).max(200).default([]).catch([]),
  clusters: z.array(z.string().max(140)).max(200).default([]).catch([]),
  year: z.coerce.number().int().optional().catch(undefined),
  table_regions: tableField,
  table_regions_years: tableField,
  table_structures: tableField,
  table_clusters: tableField,
  table_clusters_years: tableField,
  table_stars_years: tableField,
  unfolded: unfoldedField,
  table_regions_lines: tableField,
  table_stars_lines: tableField,
  table_clusters_lines: tableField,
  table_quotients_lines: tableField,
});

/** A cluster as it stands in an address: "DE11~automotive". */
export function clusterKey(region: string, category: string): string {
  return `${region}${parted}${category}`;
}

/** The region and category that a cluster's key names; null for what is no key. */
export function clusterOfKey(key: string): { readonly region: string; readonly category: string } | null {
  const at = key.lastIndexOf(parted);
  return at <= 0 || at === key.length - 1 ? null : { region: key.slice(0, at), category: key.slice(at + 1) };
}
