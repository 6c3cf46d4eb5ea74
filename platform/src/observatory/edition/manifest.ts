import { z } from 'zod';
import { unboundedRegions } from '../cells/unboundedRegions.ts';
import { decimalSigns } from '../readers/reader.ts';

const input = z.strictObject({
  name: z.string().meta({ description: 'Of the file' }),
  bytes: z.number().meta({ description: 'Its length' }),
  sha256: z.string().meta({ description: 'Hash of its bytes' }),
  reader: z.string().meta({ description: 'The layout as which it was read' }),
  regionSystem: z
    .enum(['nuts', 'us', 'unknown'])
    .meta({ description: 'The code system of its regions, where its publisher is known to use one' }),
  industrySystem: z
    .enum(['nace', 'naics', 'unknown'])
    .meta({ description: 'The code system of its industries, where its publisher is known to use one' }),
  rowsRead: z.number().meta({ description: 'Rows that it has' }),
  rowsUsed: z.number().meta({ description: 'Rows whose figures are in the edition' }),
  rowsRejected: z.number().meta({ description: 'Rows that could not be used: issues.csv has each with its reason' }),
  rowsSetAside: z.record(z.string(), z.number()).meta({ description: 'Rows that were read and not needed, by reason' }),
});

const output = z.strictObject({
  name: z.string().meta({ description: 'Of the file' }),
  bytes: z.number().meta({ description: 'Its length' }),
  sha256: z.string().meta({ description: 'Hash of its bytes' }),
  rows: z.number().nullable().meta({ description: 'Rows of the table; null where the file is none' }),
});

/** How an edition came about and how to get the same again; holds no clock time, so that equal runs give equal manifests. */
export const manifestSchema = z.strictObject({
  asterism: z.strictObject({
    format: z.literal(1).meta({ description: 'Of the files of the edition' }),
    version: z.string().meta({ description: 'Of the software that made it' }),
  }),
  title: z.string().meta({ description: 'What the edition is called' }),
  measure: z.string().meta({ description: 'What is counted, such as employment' }),
  years: z.array(z.number()).meta({ description: 'The years that were rated, in order' }),
  inputs: z.array(input).meta({ description: 'The files that it was made from' }),
  madeUp: z.boolean().meta({ description: 'Whether the data are made up, as the demonstration’s are' }),
  definition: z.strictObject({
    name: z.string().meta({ description: 'Of the definition' }),
    version: z.string().meta({ description: 'Of the definition' }),
    title: z.string().meta({ description: 'What the definition is called' }),
    source: z.string().meta({ description: 'Who drew the definition, and where it is published' }),
    licence: z.string().meta({ description: 'Terms of the definition' }),
    sha256: z.string().meta({ description: 'Hash of the definition' }),
  }),
  preset: z.looseObject({
    name: z.string().meta({ description: 'Of the rules of the stars' }),
    version: z.string().meta({ description: 'Of the rules of the stars' }),
  }),
  parameters: z.strictObject({
    columns: z
      .record(z.string(), z.string())
      .meta({ description: 'Which column of the inputs stands for what, where it was told' }),
    where: z
      .record(z.string(), z.string())
      .meta({ description: 'Values that rows must have in other columns, by column' }),
    fileYear: z.number().nullable().meta({ description: 'The year of inputs that have no column for it' }),
    decimal: z.enum(decimalSigns).nullable().meta({ description: 'The decimal sign of the inputs, where it was told' }),
    regionLevel: z
      .string()
      .nullable()
      .meta({ description: 'The level of regions that was asked for; null chose the one that suits' }),
    industryLevel: z
      .string()
      .nullable()
      .meta({ description: 'The level of industries that was asked for; null chose the one that suits' }),
    totalIndustry: z
      .string()
      .nullable()
      .meta({ description: 'The code under which inputs have the total of all industries' }),
    totalRegion: z
      .string()
      .nullable()
      .meta({ description: 'The code under which inputs have the total of all regions' }),
    unboundedRegions: z
      .enum(unboundedRegions)
      .meta({ description: 'What becomes of a region with a figure that nothing bounds from above' }),
    geometry: z
      .strictObject({
        name: z.string().meta({ description: 'Of the file' }),
        sha256: z.string().meta({ description: 'Hash of its bytes' }),
      })
      .nullable()
      .meta({ description: 'The boundaries that were given' }),
    title: z
      .string()
      .optional()
      .meta({ description: 'What the edition was told to be called; absent where it has the usual title' }),
  }),
  levels: z.strictObject({
    region: z.string().meta({ description: 'The level of regions that was rated' }),
    industry: z.string().meta({ description: 'The level of industries that was rated' }),
    regionTotals: z
      .enum(['published', 'sum of the parts', 'sum of the parts, bounded by totals of coarser industries'])
      .meta({ description: 'Where the totals of regions come from' }),
    categoryTotals: z
      .enum(['published', 'sum of the parts', 'sum of the parts, bounded by totals of coarser regions'])
      .meta({ description: 'Where the totals of categories come from' }),
    leftOut: z
      .array(
        z.strictObject({
          what: z.string().meta({ description: 'Which ones' }),
          observations: z.number().meta({ description: 'How many' }),
        }),
      )
      .meta({ description: 'Observations of other levels and codes, which no figure rests on' }),
    unratedRegions: z
      .array(
        z.strictObject({
          region: z.string().meta({ description: 'Its code' }),
          years: z.array(z.number()).meta({ description: 'In which it was not rated' }),
          why: z.enum(['unbounded figure', 'no figure']).meta({ description: 'What kept it from being rated' }),
        }),
      )
      .meta({ description: 'Regions of the rated level that are in no rank and no total of these years' }),
  }),
  notes: z.array(z.string()).meta({ description: 'Sentences that a reader of the edition should know' }),
  issues: z.record(z.string(), z.number()).meta({ description: 'How many rows or cells could not be used, by reason' }),
  counts: z.strictObject({
    regions: z.number().meta({ description: 'Regions that were rated' }),
    categories: z.number().meta({ description: 'Categories that have a cluster in any year' }),
    clusters: z.number().meta({ description: 'Rows of clusters: region, category and year' }),
    unknownCells: z.number().meta({ description: 'Cells whose figure is not known, between bounds or without' }),
    certainStars: z.number().meta({ description: 'Stars that are given whatever the unknown figures are' }),
    possibleStars: z.number().meta({ description: 'Stars that depend on unknown figures' }),
  }),
  outputs: z.array(output).meta({ description: 'The files of the edition, but the manifest' }),
});

/** What the manifest says of an edition: software, inputs, definition, rules, levels, counts and the files that came out. */
export type Manifest = z.infer<typeof manifestSchema>;
