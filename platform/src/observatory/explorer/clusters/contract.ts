import { z } from 'zod';
import { endpoint } from '../../../kernel/endpoint.ts';
import { categoryField, editionField, figure, pageFields, regionField, verdictField, yearField } from '../fields.ts';
import { clusterOrders } from './model.ts';

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

/** Most clusters that are given at once: a year of a continent's regions. */
export const mostClusters = 20_000;

const verdicts = z.array(verdictField).max(3).optional();

/** The clusters of an edition, filtered, ordered and paged. */
export const listClusters = endpoint({
  name: 'listClusters',
  method: 'GET',
  path: '/editions/{edition}/clusters',
  summary: 'Clusters with their figures and stars',
  description:
    'A figure that is unknown stands in the order by the least it can be. Clusters with equally many certain stars are ordered by those possible, then by size; remaining ties are broken by year, region and category, so pages never overlap.',
  chapter: 'Clusters',
  who: 'anyone',
  input: z.strictObject({
    edition: editionField,
    region: z.array(regionField).max(100).optional(),
    category: z.array(categoryField).max(100).optional(),
    year: z.array(yearField).max(100).optional().meta({ description: 'Years; the last one where none is given' }),
    text: z.string().max(200).optional().meta({
      title: 'Text',
      description: 'Every word of it must stand in the name or code of the region or of the category',
    }),
    stars: z.int().min(0).max(3).optional().meta({ description: 'At least so many certain stars' }),
    stars_max: z.int().min(0).max(3).optional().meta({ description: 'At least so many certain and possible stars' }),
    open: z.boolean().optional().meta({ description: 'Whether unknown figures leave a star open' }),
    size_star: verdicts.meta({ description: 'Verdicts on the star for size' }),
    specialisation_star: verdicts.meta({ description: 'Verdicts on the star for specialisation' }),
    focus_star: verdicts.meta({ description: 'Verdicts on the star for focus' }),
    order: z.enum(clusterOrders).default('stars').meta({ description: 'What to order by' }),
    direction: z
      .enum(['up', 'down'])
      .default('down')
      .meta({ description: 'From least to most, or from most to least' }),
    ...pageFields,
    limit: z.int().min(1).max(mostClusters).default(100).meta({ title: 'Limit', description: 'Most rows to give' }),
  }),
  output: z.object({
    total: z.number(),
    certain: z.number().meta({ description: 'How many of them have activity for certain; the others may have it' }),
    clusters: z.array(clusterRow),
  }),
  rows: 'clusters',
});

/** One cluster of a list. */
export type ClusterRow = z.infer<typeof clusterRow>;
