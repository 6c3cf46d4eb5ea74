import { z } from 'zod';
import { endpoint } from '../../../kernel/endpoint.ts';
import { clusterRow } from '../clusters/contract.ts';
import { editionField, figure, leftOutField, regionField, yearField } from '../fields.ts';
import { lackingYear } from './lackingYear.ts';

/** A region's economy in one line: its total, the stars of its clusters, how even and how varied it is. */
export const regionRow = z
  .object({
    region: z.string(),
    name: z.string().nullable().meta({ description: 'As the boundaries name it; null where none were given' }),
    parent: z
      .string()
      .nullable()
      .meta({ description: 'Code of the country or state it stands in, where the boundaries tell' }),
    year: z.number(),
    value: figure.meta({ description: "The edition's measure over all industries" }),
    value_low: figure,
    value_high: figure,
    clusters: z.number(),
    stars_1: z.number(),
    stars_2: z.number(),
    stars_3: z.number(),
    stars: z.number(),
    stars_max: z.number(),
    gini: figure,
    diversity: figure,
    strong_share_low: figure,
    strong_share_high: figure,
    cells_unknown: z.number(),
  })
  .meta({ id: 'Region', title: 'Region' });

/** A region's economy in one line. */
export type RegionRow = z.infer<typeof regionRow>;

/** Every region of an edition, in the order of their codes. */
export const listRegions = endpoint({
  name: 'listRegions',
  method: 'GET',
  path: '/editions/{edition}/regions',
  summary: 'Regions with their totals and the stars of their clusters',
  chapter: 'Regions',
  who: 'anyone',
  input: z.strictObject({ edition: editionField, year: yearField.optional() }),
  output: z.object({ year: z.number(), regions: z.array(regionRow) }),
  rows: 'regions',
});

const regionName = regionRow
  .pick({ region: true, name: true, parent: true })
  .meta({ id: 'RegionName', title: 'What a region is called' });

/** Every region that has figures in any year of an edition, and what it is called, in the order of their codes. */
export const listRegionNames = endpoint({
  name: 'listRegionNames',
  method: 'GET',
  path: '/editions/{edition}/region-names',
  summary: 'Regions of all years, and what they are called',
  chapter: 'Regions',
  who: 'anyone',
  input: z.strictObject({ edition: editionField }),
  output: z.object({ regions: z.array(regionName) }),
  rows: 'regions',
});

const ofRegion = { edition: editionField, region: regionField, year: yearField.optional() };
const bounds = { low: figure, high: figure };

/** One cluster of a region with what its category is among all regions, and what it was in the region's first year. */
export const portraitCluster = clusterRow
  .extend({
    title: z.string(),
    kind: z.enum(['traded', 'local', 'emerging']).nullable(),
    average_low: figure.meta({ description: "The category's share of all regions together" }),
    average_high: figure,
    first_low: figure.meta({
      description: 'The measure in the first year; 0 where the region had none of the category',
    }),
    first_high: figure,
    growth_low: figure.meta({ description: 'Compound growth per year since the first year' }),
    growth_high: figure,
  })
  .meta({ id: 'PortraitCluster', title: 'Cluster of a portrait' });

/** One cluster of a region's portrait. */
export type PortraitCluster = z.infer<typeof portraitCluster>;

/** One region's economy in a year, and over the years. */
export const showRegion = endpoint({
  name: 'showRegion',
  method: 'GET',
  path: '/editions/{edition}/regions/{region}',
  summary: 'The portrait of one region: its clusters in a year, its figures in every year',
  chapter: 'Regions',
  who: 'anyone',
  input: z.strictObject(ofRegion),
  output: z.object({
    region: z.string(),
    name: z.string().nullable(),
    measure: z.string(),
    year: z.number(),
    first_year: z.number().nullable().meta({
      description: 'The first year with figures of the region; null where the year shown is none or the first',
    }),
    left_out: leftOutField.nullable().meta({ description: 'Why rows of the year are not rated; null elsewhere' }),
    total: z.object(bounds).meta({ description: 'All regions and industries together in the year' }),
    rest: z.object(bounds).meta({ description: "What the region's total holds beside its categories" }),
    history: z.array(regionRow).meta({ description: 'The years in which the region has figures' }),
    lacking: z.array(lackingYear).meta({ description: 'Of those, the years whose data lack categories' }),
    clusters: z.array(portraitCluster).meta({ description: 'Those with most stars first, then the largest' }),
  }),
  rows: 'clusters',
});

/** The portrait of a region. */
export type RegionPortrait = z.infer<typeof showRegion.output>;

const part = (description: string): { low: typeof figure; high: typeof figure } => ({
  low: figure.meta({ description: `${description}, least` }),
  high: figure.meta({ description: `${description}, most` }),
});
const [change, national, mix, regional] = [
  part('Change of the measure'),
  part('What growth as of all regions and industries would have brought'),
  part("What its category's growing faster or slower than all added"),
  part('What the region did beyond its category'),
];

/** What the change of one category of a region is made of (shift-share), each part with its bounds. */
export const changeRow = z
  .object({
    category: z.string().nullable().meta({ description: 'Null for what is in no category' }),
    title: z.string().nullable(),
    before_low: figure,
    before_high: figure,
    after_low: figure,
    after_high: figure,
    change_low: change.low,
    change_high: change.high,
    national_low: national.low,
    national_high: national.high,
    industry_mix_low: mix.low,
    industry_mix_high: mix.high,
    regional_low: regional.low,
    regional_high: regional.high,
  })
  .meta({ id: 'RegionChange', title: 'Change taken apart' });

/** What the change of one category of a region is made of. */
export type ChangeRow = z.infer<typeof changeRow>;

/** A region's change between two years, taken apart. */
export const showRegionChange = endpoint({
  name: 'showRegionChange',
  method: 'GET',
  path: '/editions/{edition}/regions/{region}/change',
  summary: 'Shift-share of a region: what its change is made of',
  description:
    'Classic shift-share (Dunn 1960), by category and for all of the region. Where figures are unknown every part is an interval: what holds whatever they are within their bounds, each on its own. All regions are those in the data of both years.',
  chapter: 'Regions',
  who: 'anyone',
  input: z.strictObject({
    edition: editionField,
    region: regionField,
    from: yearField
      .optional()
      .meta({ title: 'From', description: "The earlier year; the region's first where none is given" }),
    to: yearField
      .optional()
      .meta({ title: 'To', description: "The later year; the edition's last where none is given" }),
  }),
  output: z.object({
    from: z.number(),
    to: z.number(),
    compared: z
      .object({ regions: z.number(), of: z.number() })
      .meta({ description: 'How many regions are in the data of both years: growth of all is that of these' }),
    all: changeRow
      .nullable()
      .meta({ description: 'The whole region; null where it has no figures in one of the years' }),
    categories: z.array(changeRow),
  }),
  rows: 'categories',
});

/** A category in which a region is not certainly specialised: how near it is, how complex. */
export const reachableRow = z
  .object({
    category: z.string(),
    title: z.string(),
    is_open: z
      .boolean()
      .meta({ description: 'Whether unknown figures leave open that the region is specialised in it already' }),
    value_low: figure,
    value_high: figure,
    lq_low: figure,
    lq_high: figure,
    density_low: figure.meta({ description: 'Relatedness density, 0 to 1, around the certain specialisations' }),
    density_high: figure.meta({ description: 'The same with those that are open' }),
    complexity: figure.meta({ description: 'Complexity of the category: mean 0, standard deviation 1' }),
    nearest: z.array(z.string()).meta({ description: "The region's certain specialisations that are nearest to it" }),
  })
  .meta({ id: 'Reachable', title: 'Category within reach' });

/** A category in which a region is not certainly specialised. */
export type ReachableRow = z.infer<typeof reachableRow>;

/** What a region could reach from what it has. */
export const listReachable = endpoint({
  name: 'listReachable',
  method: 'GET',
  path: '/editions/{edition}/regions/{region}/reachable',
  summary: 'Categories a region is not specialised in, by how near and how complex they are',
  description:
    'Specialised is a location quotient of 1 or more. Relatedness density after Hidalgo et al. (2007) from proximities between categories, complexity after Hidalgo and Hausmann (2009), both from what is certain in all regions of the year.',
  chapter: 'Regions',
  who: 'anyone',
  input: z.strictObject(ofRegion),
  output: z.object({
    year: z.number(),
    specialised: z.array(z.string()).meta({ description: 'Categories in which the region is certainly specialised' }),
    open: z
      .object({ pairs: z.number(), of: z.number() })
      .meta({ description: 'Of all pairs of region and category, how many may or may not be specialisations' }),
    doubts: z.array(z.string()).meta({ description: 'What makes the complexity doubtful' }),
    categories: z.array(reachableRow),
  }),
  rows: 'categories',
});

/** A region whose economy is made up alike. */
export const similarRow = z
  .object({
    region: z.string(),
    name: z.string().nullable(),
    shared_low: z
      .number()
      .meta({ description: 'Share of both economies that lies in the same categories, 0 to 1, least' }),
    shared_high: z.number().meta({ description: 'The same, most' }),
    value_low: figure,
    value_high: figure,
    stars: z.number(),
    stars_max: z.number(),
  })
  .meta({ id: 'SimilarRegion', title: 'Similar region' });

/** A region whose economy is made up alike. */
export type SimilarRow = z.infer<typeof similarRow>;

/** The regions that are most like a region. */
export const listSimilarRegions = endpoint({
  name: 'listSimilarRegions',
  method: 'GET',
  path: '/editions/{edition}/regions/{region}/similar',
  summary: 'Regions whose economy is made up most alike',
  description:
    'By the share of both economies that lies in the same categories: 1 − d/2 with d = Σ |s − t| over the shares of their categories (Krugman 1991). Ordered by the middle of its bounds.',
  chapter: 'Regions',
  who: 'anyone',
  input: z.strictObject({
    ...ofRegion,
    limit: z.int().min(1).max(1000).default(10).meta({ title: 'Limit', description: 'Most rows to give' }),
  }),
  output: z.object({ year: z.number(), regions: z.array(similarRow) }),
  rows: 'regions',
});

/** An industry of a region without a known figure. */
export const unknownCell = z
  .object({
    industry: z.string(),
    category: z.string().nullable().meta({ description: 'The first category that takes it; null where none does' }),
    low: figure,
    high: figure,
    flag: z.string().nullable().meta({ description: "The publisher's" }),
  })
  .meta({ id: 'UnknownCell', title: 'Unknown figure' });

/** An industry of a region without a known figure. */
export type UnknownCell = z.infer<typeof unknownCell>;

/** What is not known of a region. */
export const listUnknownCells = endpoint({
  name: 'listUnknownCells',
  method: 'GET',
  path: '/editions/{edition}/regions/{region}/unknown',
  summary: 'Industries of a region whose figure is unknown, with their bounds',
  chapter: 'Regions',
  who: 'anyone',
  input: z.strictObject(ofRegion),
  output: z.object({
    year: z.number(),
    cells: z.number().meta({ description: 'Industries with or without a known figure' }),
    known: z.number().meta({ description: 'What the known figures add up to' }),
    share: z.object(bounds).meta({ description: "Share of the region's total that is in unknown figures" }),
    industries: z.array(unknownCell),
  }),
  rows: 'industries',
});
