import { z } from 'zod';

/** What the address of the page says it shows. */
export const thresholdsSearch = z.object({
  year: z.coerce.number().int().optional().catch(undefined),
});
