import { z } from 'zod';
import { endpoint } from '../../../kernel/endpoint.ts';
import { clusterRow } from '../clusters/contract.ts';
import { editionField, figure, regionField, yearField } from '../fields.ts';
import { regionRow } from '../region/contract.ts';
import { mostCompared } from './model.ts';

/** What a category makes up of a region. */
export const regionShare = z.object({
  region: z.string(),
  category: z.string(),
  focus_low: figure,
  focus_high: figure,
  stars: z.number(),
  stars_max: z.number(),
});

/** What a category makes up of a region. */
export type RegionShare = z.infer<typeof regionShare>;

/** What was asked for and is not compared. */
const absent = z
  .object({ asked: z.string(), why: z.string().meta({ description: 'A sentence: what is not there, and why' }) })
  .meta({ id: 'Absent', title: 'Not compared' });

/** What was asked for and is not compared. */
export type Absent = z.infer<typeof absent>;

/** Regions side by side. */
export const compareRegions = endpoint({
  name: 'compareRegions',
  method: 'GET',
  path: '/editions/{edition}/compare/regions',
  summary: 'Up to ten regions side by side, in every year',
  description:
    'Rows come region by region as they were asked for, each in order of year. A region that is not there is named with the reason, and the others are compared.',
  chapter: 'Comparison',
  who: 'anyone',
  input: z.strictObject({
    edition: editionField,
    region: z.array(regionField).min(1).max(mostCompared),
    year: yearField.optional().meta({ description: 'The year of the shares; the last one where none is given' }),
  }),
  output: z.object({
    year: z.number(),
    measure: z.string(),
    regions: z.array(regionRow),
    absent: z.array(absent),
    shares: z.array(regionShare).meta({ description: 'What their economies are made up of in the year' }),
  }),
  rows: 'regions',
});

/** A cluster in one year, with what its region and category are called. */
export const comparedCluster = clusterRow
  .extend({ name: z.string().nullable().meta({ description: 'Of the region' }), title: z.string() })
  .meta({ id: 'ComparedCluster', title: 'Compared cluster' });

/** A cluster in one year. */
export type ComparedCluster = z.infer<typeof comparedCluster>;

/** Clusters side by side. */
export const compareClusters = endpoint({
  name: 'compareClusters',
  method: 'GET',
  path: '/editions/{edition}/compare/clusters',
  summary: 'Up to ten clusters side by side, in every year',
  description:
    'Rows come cluster by cluster as they were asked for, each in order of year; a year without activity has none. A cluster that is not there in any year is named with the reason, and the others are compared.',
  chapter: 'Comparison',
  who: 'anyone',
  input: z.strictObject({
    edition: editionField,
    cluster: z
      .array(z.string().min(1).max(140))
      .min(1)
      .max(mostCompared)
      .meta({
        title: 'Clusters',
        description: 'Region and category, as in DE11~automotive',
        examples: [['XB14~finance']],
      }),
  }),
  output: z.object({
    measure: z.string(),
    years: z.array(z.number()),
    clusters: z.array(comparedCluster),
    absent: z.array(absent),
  }),
  rows: 'clusters',
});
