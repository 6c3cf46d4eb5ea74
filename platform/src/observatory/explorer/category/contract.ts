import { z } from 'zod';
import { endpoint } from '../../../kernel/endpoint.ts';
import { categoryField, editionField, figure, verdictField, yearField } from '../fields.ts';

const kindField = z.enum(['traded', 'local', 'emerging']).nullable();
const ofTheYear = 'null where the data hold no industry of the category';

/** A cluster category in one line: its total, where its cut-offs lie, the stars it has. */
export const categoryRow = z
  .object({
    category: z.string(),
    title: z.string(),
    kind: kindField,
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
    stars_1: figure.meta({ description: `Clusters with exactly one certain star; ${ofTheYear}` }),
    stars_2: figure,
    stars_3: figure,
    stars: figure.meta({ description: `Certain stars of all its clusters; ${ofTheYear}` }),
    stars_max: figure,
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

/** A cluster of a category: one region of it. */
export const clusterOfCategory = z.object({
  region: z.string(),
  name: z.string().nullable(),
  value: figure,
  value_low: figure,
  value_high: figure,
  share_of_category: figure,
  lq: figure,
  lq_low: figure,
  lq_high: figure,
  focus: figure,
  focus_low: figure,
  focus_high: figure,
  stars: z.number(),
  stars_max: z.number(),
});

/** A cluster of a category: one region of it. */
export type ClusterOfCategory = z.infer<typeof clusterOfCategory>;

/** What one cluster of a category has, and what became of its stars. */
export const spreadRow = z.object({
  region: z.string(),
  value_low: figure,
  value_high: figure,
  lq_low: figure,
  lq_high: figure,
  size_star: verdictField.nullable(),
  specialisation_star: verdictField.nullable(),
  focus_star: verdictField.nullable(),
});

/** What one cluster of a category has, and what became of its stars. */
export type SpreadRow = z.infer<typeof spreadRow>;

/** An industry that a category is made of. */
export const categoryIndustry = z
  .object({
    industry: z.string().meta({ description: 'Code as the definition has it' }),
    weight: z.number().meta({ description: 'The share of the industry that belongs to the category' }),
    codes: z.array(z.string()).meta({ description: 'Industries of the data that fall to it; none where they lack it' }),
    is_part: z.boolean().meta({ description: 'Whether the data hold it only within a broader industry' }),
    value_low: figure.meta({ description: 'The measure of these industries over all rated regions, least' }),
    value_high: figure,
  })
  .meta({ id: 'CategoryIndustry', title: 'Industry of a category' });

/** An industry that a category is made of. */
export type CategoryIndustry = z.infer<typeof categoryIndustry>;

/** One category in one year: what it is, its figures, its strongest clusters, and what its stars had to reach. */
export const showCategory = endpoint({
  name: 'showCategory',
  method: 'GET',
  path: '/editions/{edition}/categories/{category}',
  summary: 'One category: figures, strongest clusters, industries, cut-offs and what reached them',
  chapter: 'Categories',
  who: 'anyone',
  input: z.strictObject({ edition: editionField, category: categoryField, year: yearField.optional() }),
  output: z.object({
    year: z.number(),
    years: z.array(z.number()).meta({ description: 'The years of the edition' }),
    measure: z.string(),
    category: z.string(),
    title: z.string(),
    kind: kindField,
    note: z.string().nullable().meta({ description: 'What the definition says of it' }),
    parent: z.object({ category: z.string(), title: z.string() }).nullable(),
    definition: z.object({ title: z.string(), classification: z.string() }),
    figures: categoryRow.nullable().meta({ description: 'Null where the definition of the year does not have it' }),
    all_low: figure.meta({ description: 'The measure of all regions and industries, least' }),
    all_high: figure,
    regions_rated: z.number(),
    cutoffs: z.object({
      minimum: z.number(),
      focus_within: z.enum(['all', 'category']).nullable().meta({ description: 'Null where no such star is given' }),
      focus_low: figure,
      focus_high: figure,
    }),
    strongest: z.array(clusterOfCategory).meta({ description: 'Clusters with certain or possible stars, at most 25' }),
    largest: z.array(clusterOfCategory).meta({ description: 'The three largest by what they have at least' }),
    spread: z.array(spreadRow),
    industries: z.array(categoryIndustry),
  }),
});

/** One category in one year. */
export type CategoryPortrait = z.infer<typeof showCategory.output>;

/** A year of a category. */
export const categoryYear = z
  .object({
    year: z.number(),
    value: figure,
    value_low: figure,
    value_high: figure,
    all_low: figure,
    all_high: figure,
    regions: figure,
    regions_rated: z.number(),
    same_regions: z.boolean().meta({ description: 'Whether the rated regions are those of the first year' }),
    stars_1: figure,
    stars_2: figure,
    stars_3: figure,
    stars: figure,
    stars_max: figure,
    gini: figure.meta({ description: 'Locational Gini over the regions where it is known, as the edition has it' }),
    gini_low: figure.meta({
      description:
        'The least locational Gini over all rated regions that the bounds allow; null where a total of a region is unknown',
    }),
    gini_high: figure.meta({ description: 'A bound that the locational Gini can not pass' }),
    top_regions: z.number().meta({ description: 'How many regions are a tenth of those rated' }),
    top_share_low: figure.meta({ description: 'Share of the category in the tenth of regions that have most of it' }),
    top_share_high: figure,
    cells_unknown: figure,
  })
  .meta({ id: 'CategoryYear', title: 'Category in a year' });

/** A year of a category. */
export type CategoryYear = z.infer<typeof categoryYear>;

/** A category year by year. */
export const showCategoryHistory = endpoint({
  name: 'showCategoryHistory',
  method: 'GET',
  path: '/editions/{edition}/categories/{category}/history',
  summary: 'A category year by year: size, stars, concentration over regions',
  chapter: 'Categories',
  who: 'anyone',
  input: z.strictObject({ edition: editionField, category: categoryField }),
  output: z.object({ category: z.string(), measure: z.string(), years: z.array(categoryYear) }),
  rows: 'years',
});

/** A category year by year. */
export type CategoryHistory = z.infer<typeof showCategoryHistory.output>;
