import { z } from 'zod';
import { endpoint } from '../../../kernel/endpoint.ts';
import { editionField, figure, yearField } from '../fields.ts';

/** A cluster category in one line: its total, where its cut-offs lie, the stars it has. */
export const categoryRow = z
  .object({
    category: z.string(),
    title: z.string(),
    kind: z.enum(['traded', 'local', 'emerging']).nullable(),
    year: z.number(),
    value: figure.meta({ description: "The edition's measure over all regions" }),
    value_low: figure,
    value_high: figure,
    industries: z.number(),
    industries_found: z.number(),
    regions: figure.meta({ description: 'Regions that have the category for certain' }),
    regions_max: figure,
    size_cutoff_low: figure,
    size_cutoff_high: figure,
    specialisation_cutoff_low: figure,
    specialisation_cutoff_high: figure,
    stars_1: z.number(),
    stars_2: z.number(),
    stars_3: z.number(),
    stars: z.number(),
    stars_max: z.number(),
    gini: figure,
    cells_unknown: z.number(),
  })
  .meta({ id: 'Category', title: 'Category' });

/** A cluster category in one line. */
export type CategoryRow = z.infer<typeof categoryRow>;

/** Every category of an edition, in the order of its definition. */
export const listCategories = endpoint({
  name: 'listCategories',
  method: 'GET',
  path: '/editions/{edition}/categories',
  summary: 'Cluster categories with their totals, cut-offs and stars',
  chapter: 'Categories',
  who: 'anyone',
  input: z.strictObject({ edition: editionField, year: yearField.optional() }),
  output: z.object({ year: z.number(), categories: z.array(categoryRow) }),
  rows: 'categories',
});
