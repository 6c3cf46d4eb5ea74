import { z } from 'zod';
import { addressText } from '../../../kernel/addressText.ts';
import { tableField } from '../../../kernel/tableState.ts';
import { viewField } from '../../../kernel/viewField.ts';

/** What the address of the page says it shows; `view` is the part of the network that is seen, where it isn't all of it. */
export const spaceSearch = z.object({
  year: z.coerce.number().int().optional().catch(undefined),
  category: addressText(64),
  region: addressText(64),
  view: viewField,
  table: tableField,
});
