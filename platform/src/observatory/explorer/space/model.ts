import { z } from 'zod';
import { tableField } from '../../../kernel/tableState.ts';

/** What the address of the page says it shows. */
export const spaceSearch = z.object({
  year: z.coerce.number().int().optional().catch(undefined),
  category: z.coerce.string().max(64).optional().catch(undefined),
  region: z.coerce.string().max(64).optional().catch(undefined),
  table: tableField,
});
