import { z } from 'zod';
import { tableField } from '../../../kernel/tableState.ts';
import { mapMeasures } from './mapMeasures.ts';

/** What the address of the map says it shows; `view` is the part that is seen, where it isn't all of it. */
export const mapSearch = z.object({
  category: z.coerce.string().max(64).optional().catch(undefined),
  year: z.coerce.number().int().optional().catch(undefined),
  measure: z.enum(mapMeasures).default('stars').catch('stars'),
  region: z.coerce.string().max(64).optional().catch(undefined),
  view: z
    .string()
    .regex(/^[\d.]+_\d+_\d+$/)
    .optional()
    .catch(undefined),
  table: tableField,
});

/** What the address of the map says it shows. */
export type MapSearch = z.output<typeof mapSearch>;
