import { z } from 'zod';
import { addressText } from '../../../kernel/addressText.ts';
import { tableField } from '../../../kernel/tableState.ts';

/** What the address of the page says it shows. */
export const spaceSearch = z.object({
  year: z.coerce.number().int().optional().catch(undefined),
  category: addressText(64),
  region: addressText(64),
  table: tableField,
});
