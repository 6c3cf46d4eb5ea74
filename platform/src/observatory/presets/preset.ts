import { z } from 'zod';

const share = z.number().gt(0).lt(1);

/**
 * The rules of the stars as data. A star that is left out is not given. A rule with several conditions needs all of them.
 * `top`: fewer than floor(top·N) clusters have strictly more; `min`: the value is at least this; `quantile`: the value is at
 * least that quantile (type 7) of the clusters with employment in the same category.
 */
export const presetSchema = z
  .strictObject({
    name: z.string().min(1),
    version: z.string().min(1),
    title: z.string().min(1),
    source: z.string().min(1).meta({ description: 'Who stated these rules, where.' }),
    minimum: z
      .number()
      .gte(0)
      .default(0)
      .meta({ description: 'Clusters with less of the measure get no star at all.' }),
    size: z
      .strictObject({
        top: share
          .optional()
          .meta({ description: 'Among the clusters of a category, fewer than floor(top·N) have strictly more.' }),
        quantile: z
          .record(z.string(), share)
          .optional()
          .meta({ description: "By measure: at least that quantile of the category's clusters." }),
      })
      .optional()
      .meta({ description: 'The size star.' }),
    specialisation: z
      .strictObject({
        base: z
          .enum(['all', 'kind'])
          .default('all')
          .meta({ description: 'Shares within all industries, or within the traded or the local ones.' }),
        min: z.number().gt(0).optional().meta({ description: 'The location quotient is at least this.' }),
        quantile: share
          .optional()
          .meta({ description: "The location quotient is at least that quantile of the category's clusters." }),
      })
      .default({ base: 'all' })
      .meta({ description: 'The specialisation star; not given where neither min nor quantile stands.' }),
    focus: z
      .strictObject({
        top: share.meta({
          description: "Ranked by share of the region's total, fewer than floor(top·N) clusters have strictly more.",
        }),
        within: z
          .enum(['all', 'category'])
          .default('all')
          .meta({ description: 'Ranked among all clusters of the year, or within the category.' }),
      })
      .optional()
      .meta({ description: 'The focus star.' }),
  })
  .meta({ title: 'Preset', description: 'The rules by which clusters get stars.' });

/** A preset as a value. */
export type Preset = z.infer<typeof presetSchema>;
