import { z } from 'zod';

/** What the address of the page says it shows: what is looked for. */
export const referenceSearch = z.object({ find: z.string().max(80).optional().catch(undefined) });
