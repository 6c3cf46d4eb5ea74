import { z } from 'zod';
import { tableField } from '../../../kernel/tableState.ts';
import { thresholdsSearch } from '../thresholds/model.ts';

const definition = z.coerce.string().max(80).optional().catch(undefined);

/** Which definitions the page shows: one, or one beside another. */
export const definitionsSearch = z.object({
  definition,
  beside: definition,
  table_categories: tableField,
  table_industries: tableField,
});

/** What the laboratory tries: on which year, and what it starts from; a small change to it stands in the address too. */
export const laboratorySearch = z.object({
  year: z.coerce.number().int().optional().catch(undefined),
  /** The definition that it starts from, of the edition or built in. */
  start: definition,
  /** What is changed, as `changesText` writes it. */
  changes: z.coerce.string().max(6000).optional().catch(undefined),
  /** The cut-offs that are moved, as on the page of thresholds. */
  set: thresholdsSearch.shape.set,
  table_changed: tableField,
  table_close: tableField,
  table_categories: tableField,
  table_uncategorised: tableField,
});
