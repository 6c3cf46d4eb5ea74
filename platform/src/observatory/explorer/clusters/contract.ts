import { z } from 'zod';
import { endpoint } from '../../../kernel/endpoint.ts';
import { categoryField, editionField, figure, pageFields, regionField, verdictField, yearField } from '../fields.ts';

/** One region × category × year with its figures and stars; bounds where a figure is unknown. */
export const clusterRow = z
  .object({
    region: z.string(),
    category: z.string(),
    year: z.number(),
    value: figure.meta({ description: "The edition's measure, employment unless it says otherwise" }),
    value_low: figure,
    value_high: figure,
    region_total: figure,
    category_total: figure,
    share_of_category: figure,
    lq: figure.meta({ description: 'Location quotient' }),
    lq_low: figure,
    lq_high: figure,
    focus: figure.meta({ description: "Share of the region's total" }),
    focus_low: figure,
    focus_high: figure,
    size_rank: figure,
    size_n: figure,
    focus_rank: figure,
    focus_n: figure,
    size_star: verdictField.nullable(),
    specialisation_star: verdictField.nullable(),
    focus_star: verdictField.nullable(),
    stars: z.number(),
    stars_max: z.number(),
  })
  .meta({ id: 'Cluster', title: 'Cluster' });

/** The figures by which clusters may be ordered. */
export const clusterOrders = ['stars', 'value', 'lq', 'focus', 'region', 'category', 'year'] as const;

/** The clusters of an edition, filtered, ordered and paged. */
export const listClusters = endpoint({
  name: 'listClusters',
  method: 'GET',
  path: '/editions/{edition}/clusters',
  summary: 'Clusters with their figures and stars',
  description: 'Ties in the order are broken by year, region and category, so pages never overlap.',
  chapter: 'Clusters',
  who: 'anyone',
  input: z.strictObject({
    edition: editionField,
    region: z.array(regionField).max(100).optional(),
    category: z.array(categoryField).max(100).optional(),
    year: z.array(yearField).max(100).optional().meta({ description: 'Years; the last one where none is given' }),
    stars: z.int().min(0).max(3).optional().meta({ description: 'At least so many certain stars' }),
    order: z.enum(clusterOrders).default('stars').meta({ description: 'What to order by' }),
    direction: z
      .enum(['up', 'down'])
      .default('down')
      .meta({ description: 'From least to most, or from most to least' }),
    ...pageFields,
  }),
  output: z.object({ total: z.number(), clusters: z.array(clusterRow) }),
  rows: 'clusters',
});

/** One cluster of a list. */
export type ClusterRow = z.infer<typeof clusterRow>;
