import { z } from 'zod';
import { unboundedRegions } from '../cells/unboundedRegions.ts';
import { decimalSigns } from '../readers/reader.ts';

const input = z.strictObject({
  name: z.string(),
  bytes: z.number(),
  sha256: z.string(),
  reader: z.string(),
  /** The code systems that the publisher is known to use; `unknown` where the file does not say. */
  regionSystem: z.enum(['nuts', 'us', 'unknown']),
  industrySystem: z.enum(['nace', 'naics', 'unknown']),
  rowsRead: z.number(),
  rowsUsed: z.number(),
  rowsRejected: z.number(),
  rowsSetAside: z.record(z.string(), z.number()),
});

const output = z.strictObject({ name: z.string(), bytes: z.number(), sha256: z.string(), rows: z.number().nullable() });

/** How an edition came about and how to get the same again; holds no clock time, so that equal runs give equal manifests. */
export const manifestSchema = z.strictObject({
  asterism: z.strictObject({ format: z.literal(1), version: z.string() }),
  title: z.string(),
  measure: z.string(),
  years: z.array(z.number()),
  inputs: z.array(input),
  /** Set where the data is made up, e.g. the demonstration continent. */
  madeUp: z.boolean(),
  definition: z.strictObject({
    name: z.string(),
    version: z.string(),
    title: z.string(),
    source: z.string(),
    licence: z.string(),
    sha256: z.string(),
  }),
  preset: z.looseObject({ name: z.string(), version: z.string() }),
  parameters: z.strictObject({
    columns: z.record(z.string(), z.string()),
    where: z.record(z.string(), z.string()),
    fileYear: z.number().nullable(),
    decimal: z.enum(decimalSigns).nullable(),
    regionLevel: z.string().nullable(),
    industryLevel: z.string().nullable(),
    totalIndustry: z.string().nullable(),
    totalRegion: z.string().nullable(),
    unboundedRegions: z.enum(unboundedRegions),
    geometry: z.strictObject({ name: z.string(), sha256: z.string() }).nullable(),
  }),
  levels: z.strictObject({
    region: z.string(),
    industry: z.string(),
    regionTotals: z.enum([
      'published',
      'sum of the parts',
      'sum of the parts, bounded by totals of coarser industries',
    ]),
    categoryTotals: z.enum(['published', 'sum of the parts', 'sum of the parts, bounded by totals of coarser regions']),
    leftOut: z.array(z.strictObject({ what: z.string(), observations: z.number() })),
    /** Regions of the rated level that are in no rank and no total of these years. */
    unratedRegions: z.array(
      z.strictObject({
        region: z.string(),
        years: z.array(z.number()),
        why: z.enum(['unbounded figure', 'no figure']),
      }),
    ),
  }),
  /** Sentences a reader of the edition should know. */
  notes: z.array(z.string()),
  /** How many rows or cells could not be used, for each reason. */
  issues: z.record(z.string(), z.number()),
  counts: z.strictObject({
    regions: z.number(),
    categories: z.number(),
    clusters: z.number(),
    unknownCells: z.number(),
    certainStars: z.number(),
    possibleStars: z.number(),
  }),
  outputs: z.array(output),
});

/** What the manifest says of an edition: software, inputs, definition, rules, levels, counts and the files that came out. */
export type Manifest = z.infer<typeof manifestSchema>;
