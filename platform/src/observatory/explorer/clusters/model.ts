import { z } from 'zod';

/** What the address of the page says it shows. */
export const clustersSearch = z.object({
  year: z.coerce.number().int().optional().catch(undefined),
  region: z.string().max(64).optional().catch(undefined),
  category: z.string().max(64).optional().catch(undefined),
  stars: z.coerce.number().int().min(0).max(3).optional().catch(undefined),
});
