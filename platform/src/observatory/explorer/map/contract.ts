import { z } from 'zod';
import { endpoint } from '../../../kernel/endpoint.ts';
import { editionField } from '../fields.ts';

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
