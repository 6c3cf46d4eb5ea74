import { z } from 'zod';

/** A year whose data hold nothing of some categories in any region: the codes of those, and how many categories its definition has. */
export const lackingYear = z.object({ year: z.number(), categories: z.array(z.string()), of: z.number() });

/** A year whose data hold nothing of some categories in any region. */
export type LackingYear = z.infer<typeof lackingYear>;
