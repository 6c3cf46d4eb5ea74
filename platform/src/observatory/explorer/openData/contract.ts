import { z } from 'zod';
import { endpoint } from '../../../kernel/endpoint.ts';
import { categoryField, editionField, figure, pageFields, regionField, yearField } from '../fields.ts';

const regions = z.array(regionField).max(100).optional().meta({ description: 'Regions; all where none is given' });
const categories = z
  .array(categoryField)
  .max(100)
  .optional()
  .meta({ description: 'Categories; all where none is given' });
const years = z.array(yearField).max(100).optional().meta({ description: 'Years; the last one where none is given' });
const industries = z
  .array(z.string().min(1).max(64))
  .max(100)
  .optional()
  .meta({ description: 'Industries by code; all where none is given' });

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

const text = z.string();
const reference = z.object({ '@id': text });

/** A catalogue in the words of DCAT-AP 3, as JSON-LD. */
export const catalogueAnswer = z
  .looseObject({
    '@context': z.record(text, z.unknown()),
    '@id': text,
    '@type': z.literal('dcat:Catalog'),
    'dct:title': text,
    'dct:description': text,
    'dct:publisher': z.looseObject({ '@type': text, 'foaf:name': text }),
    'dcat:dataset': z.array(
      z.looseObject({
        '@id': text,
        '@type': z.literal('dcat:Dataset'),
        'dct:title': text,
        'dct:description': text,
        'dcat:distribution': z.array(
          z.looseObject({ '@id': text, '@type': z.literal('dcat:Distribution'), 'dcat:accessURL': reference }),
        ),
      }),
    ),
  })
  .meta({ id: 'Catalogue', title: 'Catalogue' });

/** Everything that is served, for portals that harvest it. */
export const showCatalogue = endpoint({
  name: 'showCatalogue',
  method: 'GET',
  path: '/catalogue',
  summary: 'The editions as a DCAT-AP 3 catalogue, for open-data portals to harvest',
  description:
    'JSON-LD: a catalogue, a dataset for each edition, a distribution for each of its files, and the API as a data service.',
  chapter: 'Open data',
  who: 'anyone',
  input: z.strictObject({}),
  output: catalogueAnswer,
  mediaType: 'application/ld+json',
});

/** A reference to an edition as citation managers take it (CSL-JSON). */
export const citationItem = z
  .object({
    id: text,
    type: z.literal('dataset'),
    title: text,
    author: z.array(z.object({ literal: text })),
    publisher: text,
    version: text,
    URL: text,
    note: text,
  })
  .meta({ id: 'Citation', title: 'Citation' });

const ofEditionAlone = z.strictObject({ edition: editionField });

/** How to cite an edition, for citation managers. */
export const citeAsCsl = endpoint({
  name: 'citeAsCsl',
  method: 'GET',
  path: '/editions/{edition}/citation.json',
  summary: 'How to cite an edition, as CSL-JSON',
  chapter: 'Open data',
  who: 'anyone',
  input: ofEditionAlone,
  output: z.array(citationItem),
  mediaType: 'application/vnd.citationstyles.csl+json',
});

/** How to cite an edition, for LaTeX. */
export const citeAsBibtex = endpoint({
  name: 'citeAsBibtex',
  method: 'GET',
  path: '/editions/{edition}/citation.bib',
  summary: 'How to cite an edition, as BibTeX',
  chapter: 'Open data',
  who: 'anyone',
  input: ofEditionAlone,
  output: text,
  mediaType: 'application/x-bibtex',
});

/** How to cite an edition, in a sentence. */
export const citeAsText = endpoint({
  name: 'citeAsText',
  method: 'GET',
  path: '/editions/{edition}/citation.txt',
  summary: 'How to cite an edition, as a sentence',
  chapter: 'Open data',
  who: 'anyone',
  input: ofEditionAlone,
  output: text,
  mediaType: 'text/plain',
});
