import { z } from 'zod';

/** What the address of the page says it shows. */
export const spaceSearch = z.object({
  year: z.coerce.number().int().optional().catch(undefined),
  category: z.string().max(64).optional().catch(undefined),
});
