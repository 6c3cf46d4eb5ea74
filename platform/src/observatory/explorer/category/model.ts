import { z } from 'zod';
import { tableField } from '../../../kernel/tableState.ts';
import { unfoldedField } from '../../../kernel/unfolded.ts';

/** What the list of categories may be ordered by: its columns. */
export const categoryOrders = [
  'category',
  'kind',
  'value',
  'regions',
  'stars',
  'three',
  'size_cutoff',
  'specialisation_cutoff',
  'gini',
  'unknown',
] as const;

/** What the address of the list of categories says it shows. */
export const categoriesSearch = z.object({
  year: z.coerce.number().int().optional().catch(undefined),
  kind: z.enum(['traded', 'local', 'emerging']).optional().catch(undefined),
  order: z.enum(categoryOrders).optional().catch(undefined),
  direction: z.enum(['up', 'down']).optional().catch(undefined),
  table: tableField,
});

/** What the address of the page says it shows. */
export const categorySearch = z.object({
  year: z.coerce.number().int().optional().catch(undefined),
  table_strongest: tableField,
  table_industries: tableField,
  table_near: tableField,
  unfolded: unfoldedField,
  table_sizes: tableField,
  table_quotients: tableField,
  table_stars: tableField,
  table_concentration: tableField,
});
