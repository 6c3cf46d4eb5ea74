import { z } from 'zod';

/** The edition that another is compared with. */
export const editionDiffSearch = z.object({ with: z.string().max(80).optional().catch(undefined) });
