import { z } from 'zod';
import { endpoint } from '../../../kernel/endpoint.ts';
import { editionField, figure, pageFields } from '../fields.ts';
import { categories, industries, regions, years } from './whichRows.ts';

/** Which rows of very many: statistical offices load whole tables. */
const longPage = {
  ...pageFields,
  limit: z.int().min(1).max(50_000).default(50_000).meta({ title: 'Limit', description: 'Most rows to give' }),
};

/** The media type of SDMX-CSV 2.0. */
const sdmxCsv = 'application/vnd.sdmx.data+csv;version=2.0.0';

const sdmxHead = {
  STRUCTURE: z.literal('dataflow'),
  STRUCTURE_ID: z.string().meta({ description: 'The dataflow: agency, identifier and version' }),
  ACTION: z.literal('I').meta({ description: 'I: for information' }),
  REF_AREA: z.string().meta({ description: 'Dimension: code of the region' }),
};
const sdmxObservation = {
  INDICATOR: z.string().meta({ description: "Dimension: the edition's measure, in capitals" }),
  TIME_PERIOD: z.number().meta({ description: 'Dimension: year' }),
  OBS_VALUE: figure.meta({ description: 'Measure: the figure; empty where it is unknown' }),
};
const sdmxBounds = {
  OBS_VALUE_LOW: figure.meta({ description: 'Attribute: least that the published figures allow' }),
  OBS_VALUE_HIGH: figure.meta({ description: 'Attribute: most that the published figures allow' }),
  OBS_STATUS: z.enum(['A', 'O']).meta({ description: 'Attribute, of CL_OBS_STATUS: A normal, O missing' }),
};

/** A cell as SDMX has it. */
export const sdmxCell = z.object({
  ...sdmxHead,
  ACTIVITY: z.string().meta({ description: 'Dimension: code of the industry' }),
  ...sdmxObservation,
  ...sdmxBounds,
  PUBLISHED_FLAG: z.string().nullable().meta({ description: "Attribute: the publisher's own flag" }),
});

/** A cluster as SDMX has it. */
export const sdmxCluster = z.object({
  ...sdmxHead,
  CLUSTER_CATEGORY: z.string().meta({ description: 'Dimension: code of the category' }),
  ...sdmxObservation,
  LQ: figure.meta({ description: 'Measure: location quotient' }),
  FOCUS: figure.meta({ description: "Measure: share of the region's total" }),
  STARS: z.number().meta({ description: 'Measure: certain stars' }),
  STARS_MAX: z.number().meta({ description: 'Measure: certain and possible stars' }),
  ...sdmxBounds,
});

/** The cells of an edition for systems that speak SDMX. */
export const sdmxCells = endpoint({
  name: 'sdmxCells',
  method: 'GET',
  path: '/editions/{edition}/sdmx/cells',
  summary: 'Cells as SDMX-CSV 2.0',
  description:
    'Dataflow ASTERISM:CELLS(1.0.0): dimensions REF_AREA, ACTIVITY, INDICATOR, TIME_PERIOD. Ordered by year, region and industry.',
  chapter: 'Open data',
  who: 'anyone',
  input: z.strictObject({ edition: editionField, region: regions, industry: industries, year: years, ...longPage }),
  output: z.object({ total: z.number(), observations: z.array(sdmxCell) }),
  rows: 'observations',
  rowsType: sdmxCsv,
});

/** The clusters of an edition for systems that speak SDMX. */
export const sdmxClusters = endpoint({
  name: 'sdmxClusters',
  method: 'GET',
  path: '/editions/{edition}/sdmx/clusters',
  summary: 'Clusters as SDMX-CSV 2.0',
  description:
    'Dataflow ASTERISM:CLUSTERS(1.0.0): dimensions REF_AREA, CLUSTER_CATEGORY, INDICATOR, TIME_PERIOD. Ordered by year, region and category.',
  chapter: 'Open data',
  who: 'anyone',
  input: z.strictObject({ edition: editionField, region: regions, category: categories, year: years, ...longPage }),
  output: z.object({ total: z.number(), observations: z.array(sdmxCluster) }),
  rows: 'observations',
  rowsType: sdmxCsv,
});
