import { z } from 'zod';
import { tableField } from '../../../kernel/tableState.ts';
import { unfoldedField } from '../../../kernel/unfolded.ts';

/** What the address of the list of regions says it shows. */
export const regionsSearch = z.object({
  year: z.coerce.number().int().optional().catch(undefined),
  table: tableField,
});

/** What the address of the page says it shows. */
export const regionSearch = z.object({
  year: z.coerce.number().int().optional().catch(undefined),
  table_clusters: tableField,
  table_reach: tableField,
  table_similar: tableField,
  table_unknown: tableField,
  unfolded: unfoldedField,
  table_portfolio: tableField,
  table_structure: tableField,
  table_over_time: tableField,
  table_stars: tableField,
  table_shift_share: tableField,
  table_within_reach: tableField,
});

/** A region of an edition in a year. */
export interface RegionOfYear {
  readonly edition: string;
  readonly region: string;
  readonly year: number;
}
