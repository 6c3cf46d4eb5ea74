import { z } from 'zod';

const share = z.number().gt(0).lt(1);

/**
 * The rules of the stars as data. A star that is left out is not given. A rule with several conditions needs all of them.
 * `top`: fewer than floor(top·N) clusters have strictly more; `min`: the value is at least this; `quantile`: the value is at
 * least that quantile (type 7) of the clusters with employment in the same category.
 */
export const presetSchema = z.strictObject({
  name: z.string().min(1),
  version: z.string().min(1),
  title: z.string().min(1),
  source: z.string().min(1),
  /** Clusters with less of the measure get no star at all. */
  minimum: z.number().gte(0).default(0),
  size: z.strictObject({ top: share.optional(), quantile: z.record(z.string(), share).optional() }).optional(),
  specialisation: z
    .strictObject({ base: z.enum(['all', 'kind']).default('all'), min: z.number().gt(0).optional(), quantile: share.optional() })
    .default({ base: 'all' }),
  focus: z.strictObject({ top: share, within: z.enum(['all', 'category']).default('all') }).optional(),
});

export type Preset = z.infer<typeof presetSchema>;
