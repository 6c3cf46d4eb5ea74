import { z } from 'zod';

/** What the address of the page says it shows. */
export const compareSearch = z.object({
  regions: z.array(z.string().max(64)).max(10).default([]).catch([]),
  clusters: z.array(z.string().max(140)).max(10).default([]).catch([]),
  year: z.coerce.number().int().optional().catch(undefined),
});
