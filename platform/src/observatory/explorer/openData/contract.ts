import { z } from 'zod';
import { endpoint } from '../../../kernel/endpoint.ts';
import { editionField, figure, pageFields } from '../fields.ts';
import { categories, industries, regions, years } from './whichRows.ts';

/** A region × industry × year as it was used, with bounds where the figure is unknown. */
export const cellRow = z
  .object({
    region: z.string(),
    industry: z.string(),
    year: z.number(),
    value: figure.meta({ description: "The edition's measure; null where it is unknown" }),
    value_low: figure.meta({ description: 'Least that the published figures allow' }),
    value_high: figure.meta({ description: 'Most that the published figures allow; null where nothing bounds it' }),
    flag: z.string().nullable().meta({ description: "The publisher's flag" }),
  })
  .meta({ id: 'Cell', title: 'Cell' });

/** The figures that the ratings rest on. */
export const listCells = endpoint({
  name: 'listCells',
  method: 'GET',
  path: '/editions/{edition}/cells',
  summary: 'The figures that the ratings rest on: region × industry × year, with bounds',
  description: 'Ordered by year, region and industry.',
  chapter: 'Open data',
  who: 'anyone',
  input: z.strictObject({
    edition: editionField,
    region: regions,
    industry: industries,
    year: years,
    ...pageFields,
  }),
  output: z.object({ total: z.number(), cells: z.array(cellRow) }),
  rows: 'cells',
});

/** What became of a cluster between the first and the last year. */
export const trendRow = z
  .object({
    region: z.string(),
    category: z.string(),
    from: z.number(),
    to: z.number(),
    value_from: figure,
    value_to: figure,
    growth: figure.meta({ description: 'Mean growth a year, as a share' }),
    lq_from: figure,
    lq_to: figure,
    change: figure.meta({ description: 'The change in all, which the three parts add up to (shift-share)' }),
    national: figure.meta({ description: 'What the growth of all industries everywhere would have given' }),
    industry_mix: figure.meta({ description: 'What the growth of its own industries everywhere gave besides' }),
    regional: figure.meta({ description: 'What is left: the growth of the region itself' }),
    stars_from: figure,
    stars_to: figure,
    stars_gained: figure,
    stars_lost: figure,
    stage: z
      .string()
      .nullable()
      .meta({ description: 'Stage of the life cycle; null where unknown figures leave it open' }),
  })
  .meta({ id: 'Trend', title: 'Trend' });

/** The trends of an edition. */
export const listTrends = endpoint({
  name: 'listTrends',
  method: 'GET',
  path: '/editions/{edition}/trends',
  summary: 'Clusters from the first to the last year: growth, its parts, stars gained and lost, life-cycle stage',
  description: 'Ordered by region and category. An edition of one year has none.',
  chapter: 'Open data',
  who: 'anyone',
  input: z.strictObject({ edition: editionField, region: regions, category: categories, ...pageFields }),
  output: z.object({ total: z.number(), trends: z.array(trendRow) }),
  rows: 'trends',
});

/** How well two measures of the same things agree in a year, or a thing on which they disagree most. */
export const agreementRow = z
  .object({
    year: z.number(),
    of: z.string().meta({ description: 'What is compared: cluster, region or category' }),
    first: z.string().meta({ description: 'First measure' }),
    second: z.string().meta({ description: 'Second measure' }),
    n: z.number().nullable().meta({ description: 'How many have both figures known' }),
    spearman: figure.meta({ description: "Spearman's rank correlation; null in the rows of disagreements" }),
    region: z.string().nullable().meta({ description: 'Region of a disagreement' }),
    category: z.string().nullable().meta({ description: 'Category of a disagreement' }),
    first_rank: figure.meta({ description: 'Mean rank by the first measure as a share of N: near 0 is the highest' }),
    second_rank: figure.meta({ description: 'Mean rank by the second measure, likewise' }),
  })
  .meta({ id: 'Agreement', title: 'Agreement' });

/** How far the measures of an edition agree. */
export const listAgreement = endpoint({
  name: 'listAgreement',
  method: 'GET',
  path: '/editions/{edition}/agreement',
  summary: 'How far the measures of clusters, regions and categories agree, and where they disagree most',
  chapter: 'Open data',
  who: 'anyone',
  input: z.strictObject({
    edition: editionField,
    year: years,
    of: z
      .enum(['cluster', 'region', 'category'])
      .optional()
      .meta({ description: 'What is compared; all where none is given' }),
    ...pageFields,
  }),
  output: z.object({ total: z.number(), agreement: z.array(agreementRow) }),
  rows: 'agreement',
});

/** A row or cell of an input that could not be used. */
export const issueRow = z
  .object({
    file: z.string(),
    line: z.number().nullable().meta({ description: '1 is the first; null where the row counts what is not listed' }),
    column: z.string().nullable(),
    value: z.string().nullable().meta({ description: 'What stood there' }),
    reason: z.string().nullable().meta({ description: 'Why it could not be used' }),
  })
  .meta({ id: 'Issue', title: 'Issue' });

/** What an edition could not use. */
export const listIssues = endpoint({
  name: 'listIssues',
  method: 'GET',
  path: '/editions/{edition}/issues',
  summary: 'Rows and cells of the inputs that could not be used, each with its place and reason',
  chapter: 'Open data',
  who: 'anyone',
  input: z.strictObject({ edition: editionField, ...pageFields }),
  output: z.object({ total: z.number(), issues: z.array(issueRow) }),
  rows: 'issues',
});
