import { z } from 'zod';
import { endpoint } from '../../../kernel/endpoint.ts';
import { editionField, figure, yearField } from '../fields.ts';

/** A region's economy in one line: its total, the stars of its clusters, how even and how varied it is. */
export const regionRow = z
  .object({
    region: z.string(),
    name: z.string().nullable().meta({ description: 'As the boundaries name it; null where none were given' }),
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
