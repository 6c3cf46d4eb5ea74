import { z } from 'zod';
import { endpoint } from '../../../kernel/endpoint.ts';
import { categoryField, editionField, figure, yearField } from '../fields.ts';
import { mapMeasures } from './mapMeasures.ts';

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

/** A class of a map's shades: values from `from` (included) to `to` (not included); null where it has no end. */
export const mapClass = z.object({
  from: z.number().nullable(),
  to: z.number().nullable(),
  label: z.string(),
});

/** A class of a map's shades. */
export type MapClass = z.infer<typeof mapClass>;

/** A region's value on a map in a year. */
export const mapValue = z
  .object({
    region: z.string(),
    year: z.number(),
    low: figure.meta({ description: 'The least it can be; the value itself where it is the same as high' }),
    high: figure.meta({ description: 'The most it can be; null where nothing bounds it' }),
    class: z.int().nullable().meta({
      description:
        'Position of its class, from 0; null where the bounds lie in several. For stars that of the certain ones',
    }),
    stars: z.number(),
    stars_max: z.number(),
  })
  .meta({ id: 'MapValue', title: 'Value on a map' });

/** A region's value on a map in a year. */
export type MapValue = z.infer<typeof mapValue>;

/** What is asked of the values behind a map. */
const mapInput = {
  edition: editionField,
  category: categoryField.optional().meta({ description: 'A category; all of them together where none is given' }),
  measure: z.enum(mapMeasures).default('stars').meta({
    title: 'Measure',
    description:
      'stars; lq: location quotient; focus: share of the region; size: share of the category; growth: per year, since the last year before with figures; employment: the measure of the edition',
  }),
};

/** The values behind a map. */
export const listMapValues = endpoint({
  name: 'listMapValues',
  method: 'GET',
  path: '/editions/{edition}/map-values',
  summary: 'The values behind a map, and the classes of its shades',
  description:
    'Classes are the same for all years, so that years can be compared: stars one by one, or where there are more than three zero alone and five classes with about as many regions in each; location quotients from 0.5, 1, 2 and 4; growth from −5, −1, 1 and 5 % a year; other figures in five classes with about as many regions in each, begun at two digits. Every region that is rated in a year has a value, 0 where it lacks the category; a region without a value was not rated.',
  chapter: 'Maps',
  who: 'anyone',
  input: z.strictObject({
    ...mapInput,
    year: yearField.optional().meta({ description: 'One year; all of them where none is given' }),
  }),
  output: z.object({
    category: z.string().nullable().meta({ description: 'Null for all of them together' }),
    measure: z.enum(mapMeasures),
    classes: z.array(mapClass),
    years: z.array(z.number()).meta({ description: 'The years there are, whichever is asked for' }),
    values: z.array(mapValue),
  }),
  rows: 'values',
});

/** The values behind a map. */
export type MapValues = z.infer<typeof listMapValues.output>;

/** Any map with its values inside, for a geographic information system. */
export const mapGeoJson = endpoint({
  name: 'mapGeoJson',
  method: 'GET',
  path: '/editions/{edition}/map.geojson',
  summary: 'A map as GeoJSON: outlines in longitude and latitude, with the values as properties',
  description:
    'RFC 7946. Beside the features the collection says where it comes from: edition, mark, source, licence, attribution, and the classes.',
  chapter: 'Maps',
  who: 'anyone',
  input: z.strictObject({ ...mapInput, year: yearField.optional() }),
  output: z.looseObject({
    type: z.literal('FeatureCollection'),
    features: z.array(
      z.object({
        type: z.literal('Feature'),
        id: z.string(),
        properties: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
        geometry: z.object({
          type: z.literal('MultiPolygon'),
          coordinates: z.array(z.array(z.array(z.array(z.number())))),
        }),
      }),
    ),
  }),
  mediaType: 'application/geo+json',
});
