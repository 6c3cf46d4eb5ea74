import { z } from 'zod';
import { tableField } from '../../../kernel/tableState.ts';
import { unfoldedField } from '../../../kernel/unfolded.ts';

/** The edition that the first page shows; the latest where none is named. */
export const homeSearch = z.object({
  edition: z.string().max(80).optional().catch(undefined),
  table: tableField,
  unfolded: unfoldedField,
  table_years: tableField,
});
