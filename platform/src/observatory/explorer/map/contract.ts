import { z } from 'zod';
import { endpoint } from '../../../kernel/endpoint.ts';
import { categoryField, editionField, figure, yearField } from '../fields.ts';

/** One region on the map: its outline as an SVG path in pixels, and its middle. */
const placedRegion = z.object({
  region: z.string(),
  name: z.string().nullable(),
  path: z.string(),
  x: z.number(),
  y: z.number(),
  /** Whether it is too small to be seen without a mark. */
  small: z.boolean(),
});

/** An edition's regions laid out on an equal-area map, ready to be drawn. */
export const mapLayoutAnswer = z.object({
  width: z.number(),
  height: z.number(),
  regions: z.array(placedRegion),
  surroundings: z.string().meta({ description: 'Path of the land around, without figures' }),
  borders: z.string().meta({ description: 'Path of the borders between countries' }),
  insets: z.array(
    z.object({
      left: z.number(),
      top: z.number(),
      width: z.number(),
      height: z.number(),
      regions: z.array(z.string()),
    }),
  ),
  attribution: z.string().nullable(),
  missing: z.array(z.string()).meta({ description: 'Regions of the edition that the boundaries do not have' }),
});

/** An edition's regions laid out on an equal-area map. */
export type LaidOutMap = z.infer<typeof mapLayoutAnswer>;

/** The outlines of an edition's regions, laid out on the server once for all. */
export const showMapLayout = endpoint({
  name: 'showMapLayout',
  method: 'GET',
  path: '/editions/{edition}/map-layout',
  summary: 'Regions laid out on an equal-area map, as SVG paths',
  chapter: 'Maps',
  who: 'anyone',
  input: z.strictObject({ edition: editionField }),
  output: mapLayoutAnswer,
});

/** What a map may show, in the order of its chooser. */
export const mapMeasures = ['stars', 'lq', 'focus', 'size', 'growth', 'employment'] as const;

/** What a map shows. */
export type MapMeasure = (typeof mapMeasures)[number];

/** A class of a map's shades: values from `from` (included) to `to` (not included; null: no end). */
export const mapClass = z.object({
  from: z.number().nullable(),
  to: z.number().nullable(),
  label: z.string(),
});

/** A class of a map's shades. */
export type MapClass = z.infer<typeof mapClass>;

/** A region's value on a map in a year: known where low and high are the same; in no class where the bounds lie in several. */
export const mapValue = z.object({
  region: z.string(),
  year: z.number(),
  low: figure,
  high: figure,
  class: z.int().nullable().meta({ description: 'Position of the class; null where unknown figures leave it open' }),
  stars: z.number(),
  stars_max: z.number(),
});

/** A region's value on a map in a year. */
export type MapValue = z.infer<typeof mapValue>;

/** The values behind a map. */
export const listMapValues = endpoint({
  name: 'listMapValues',
  method: 'GET',
  path: '/editions/{edition}/map-values',
  summary: 'The values behind a map, and the classes of its shades',
  description:
    'Classes are the same for all years, so that years can be compared. A region without the category is not among the values.',
  chapter: 'Maps',
  who: 'anyone',
  input: z.strictObject({
    edition: editionField,
    category: categoryField.optional().meta({ description: 'A category; all of them together where none is given' }),
    measure: z.enum(mapMeasures).default('stars'),
    year: yearField.optional().meta({ description: 'One year; all of them where none is given' }),
  }),
  output: z.object({
    measure: z.enum(mapMeasures),
    classes: z.array(mapClass),
    years: z.array(z.number()),
    values: z.array(mapValue),
  }),
  rows: 'values',
});
