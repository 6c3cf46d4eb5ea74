import { z } from 'zod';

/** Which definitions the page shows: one, or one beside another. */
export const definitionsSearch = z.object({
  definition: z.string().max(80).optional().catch(undefined),
  beside: z.string().max(80).optional().catch(undefined),
});

/** The year the laboratory tries a definition on. */
export const laboratorySearch = z.object({ year: z.coerce.number().int().optional().catch(undefined) });
