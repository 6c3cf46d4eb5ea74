import { z } from 'zod';
import { figure, verdictField } from './fields.ts';

/** How many stars of a kind, or of all, before and after. */
export const starCount = z
  .object({
    star: z.enum(['size', 'specialisation', 'focus', 'all']),
    certain_before: z.number(),
    possible_before: z.number().meta({ description: 'Possible ones besides' }),
    certain_after: z.number(),
    possible_after: z.number(),
  })
  .meta({ id: 'StarCount', title: 'Stars before and after' });

/** How many stars of a kind, or of all, before and after. */
export type StarCountRow = z.infer<typeof starCount>;

/** A star of a cluster that changed, with the figures and cut-offs that it rested on and rests on. */
export const changedStar = z
  .object({
    region: z.string(),
    category: z.string(),
    star: z.enum(['size', 'specialisation', 'focus']),
    change: z.enum(['gained', 'lost', 'opened', 'closed']),
    stars_before: z.number(),
    stars_max_before: z.number(),
    stars_after: z.number(),
    stars_max_after: z.number(),
    value_low_before: figure.meta({ description: 'Null where there was no such cluster' }),
    value_high_before: figure,
    cutoff_low_before: figure.meta({ description: 'Null where nobody could get the star' }),
    cutoff_high_before: figure,
    value_low_after: figure.meta({ description: 'Null where there is no such cluster' }),
    value_high_after: figure,
    cutoff_low_after: figure,
    cutoff_high_after: figure,
    large_enough_after: verdictField.nullable().meta({ description: 'Whether the minimum for any star is reached' }),
  })
  .meta({ id: 'ChangedStar', title: 'Star that changed' });

/** A star of a cluster that changed. */
export type ChangedStar = z.infer<typeof changedStar>;
