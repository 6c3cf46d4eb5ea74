import { z } from 'zod';
import { endpoint } from '../../../kernel/endpoint.ts';
import { editionField, figure, yearField } from '../fields.ts';

/** Something of an edition that was searched for: its code, what it is called, and where an industry belongs. */
export const searchResult = z
  .object({
    kind: z.enum(['category', 'region', 'industry']),
    code: z.string(),
    name: z.string().nullable().meta({ description: 'Null where only the code is known' }),
    category: z.string().nullable().meta({ description: 'Of an industry: the first category that takes it' }),
    category_title: z.string().nullable().meta({ description: 'What that category is called' }),
    because: z.string().nullable().meta({
      description: 'Of a category whose name and code lack what is searched for: the industry or note that has it',
    }),
  })
  .meta({ id: 'SearchResult', title: 'Found' });

/** Something of an edition that was searched for. */
export type SearchResult = z.infer<typeof searchResult>;

/** Categories, regions and industries of an edition by what somebody types. */
export const search = endpoint({
  name: 'search',
  method: 'GET',
  path: '/editions/{edition}/search',
  summary: 'Categories, regions and industries by name or code',
  description:
    'Every word of the text must stand in the name or code, whatever its case and accents; or, for a category, begin a word of its note or of what its industries are called. Categories come first, then regions, then industries; within each the likeliest first.',
  chapter: 'Editions',
  who: 'anyone',
  input: z.strictObject({
    edition: editionField,
    text: z
      .string()
      .max(200)
      .meta({ title: 'Text', description: 'What is searched for', examples: ['auto'] }),
    limit: z.int().min(1).max(100).default(8).meta({ title: 'Limit', description: 'Most results of each kind' }),
  }),
  output: z.object({
    total: z.number().meta({ description: 'How many there are of all kinds' }),
    results: z.array(searchResult),
  }),
  rows: 'results',
});

/** A year of an edition in counts. */
export const yearRow = z
  .object({
    year: z.number(),
    clusters: z.number().meta({ description: 'Clusters that have activity for certain' }),
    clusters_max: z.number().meta({ description: 'Clusters that have activity for certain, or may have it' }),
    stars_1: z.number().meta({ description: 'Clusters with exactly one certain star' }),
    stars_2: z.number().meta({ description: 'Clusters with exactly two certain stars' }),
    stars_3: z.number().meta({ description: 'Clusters with three certain stars' }),
    stars_3_max: z.number().meta({ description: 'Clusters with three stars, certain or possible' }),
    open: z.number().meta({ description: 'Clusters whose stars are not all decided, because of unknown figures' }),
    gained: figure.meta({
      description: 'Clusters that have more stars than the year before, whatever the unknown figures are',
    }),
    lost: figure.meta({
      description: 'Clusters that have fewer stars than the year before, whatever the unknown figures are',
    }),
  })
  .meta({ id: 'YearInStars', title: 'Year' });

/** A year of an edition in counts. */
export type YearRow = z.infer<typeof yearRow>;

/** A cluster among the strongest: called by name, with what makes it strong. */
export const strongCluster = z
  .object({
    region: z.string(),
    region_name: z.string().nullable(),
    category: z.string(),
    category_title: z.string(),
    stars: z.number(),
    stars_max: z.number(),
    value: figure,
    value_low: figure,
    value_high: figure,
    lq: figure,
    lq_low: figure,
    lq_high: figure,
  })
  .meta({ id: 'StrongCluster', title: 'Strong cluster' });

/** A cluster among the strongest. */
export type StrongCluster = z.infer<typeof strongCluster>;

/** What an edition says in a few figures. */
export const showHeadlines = endpoint({
  name: 'showHeadlines',
  method: 'GET',
  path: '/editions/{edition}/headlines',
  summary: 'An edition in a few figures: its years in counts of stars, and the strongest clusters of a year',
  description:
    'The strongest clusters are those with the most certain stars, then the most possible ones, then the largest.',
  chapter: 'Editions',
  who: 'anyone',
  input: z.strictObject({
    edition: editionField,
    year: yearField.optional(),
    limit: z.int().min(1).max(100).default(10).meta({ title: 'Limit', description: 'Most clusters to give' }),
  }),
  output: z.object({
    year: z.number(),
    measure: z.string(),
    regions: z.number(),
    categories: z.number(),
    left_out: z.array(z.string()).meta({
      description:
        'Codes of regions that are in no rank and no total of the year, because a figure of theirs is missing and nothing bounds it',
    }),
    years: z.array(yearRow),
    strongest: z.array(strongCluster),
  }),
  rows: 'strongest',
});
