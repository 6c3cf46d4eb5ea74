import { z } from 'zod';
import { addressText } from '../../../kernel/addressText.ts';
import { tableField } from '../../../kernel/tableState.ts';
import { viewField } from '../../../kernel/viewField.ts';
import { mapMeasures } from './mapMeasures.ts';

/** What the address of the map says it shows; `view` is the part that is seen, where it isn't all of it. */
export const mapSearch = z.object({
  category: addressText(64),
  year: z.coerce.number().int().optional().catch(undefined),
  measure: z.enum(mapMeasures).default('stars').catch('stars'),
  region: addressText(64),
  view: viewField,
  table: tableField,
});

/** What the address of the map says it shows. */
export type MapSearch = z.output<typeof mapSearch>;
