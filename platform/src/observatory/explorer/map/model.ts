import { z } from 'zod';

/** What the address of the page says it shows. */
export const mapSearch = z.object({
  category: z.string().max(64).optional().catch(undefined),
  year: z.coerce.number().int().optional().catch(undefined),
  measure: z.enum(['stars', 'lq', 'focus', 'size', 'growth', 'employment']).default('stars').catch('stars'),
  region: z.string().max(64).optional().catch(undefined),
});
