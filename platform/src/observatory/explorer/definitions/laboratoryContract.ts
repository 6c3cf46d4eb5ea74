import { z } from 'zod';
import { endpoint } from '../../../kernel/endpoint.ts';
import { definitionSchema } from '../../definitions/definition.ts';
import { editionField, figure, yearField } from '../fields.ts';
import { changedStar, starCount } from '../laboratoryFields.ts';
import { knifeEdge, lever } from '../thresholds/contract.ts';
import { exampleDefinition } from './exampleDefinition.ts';

/** An industry of the data with what it comes to over all regions. */
export const dataIndustry = z
  .object({
    industry: z.string(),
    title: z.string().nullable().meta({ description: 'As the classification has it; null where it is not known' }),
    value_low: figure,
    value_high: figure,
    share_low: figure.meta({ description: 'Of all industries, least' }),
    share_high: figure,
  })
  .meta({ id: 'DataIndustry', title: 'Industry of the data' });

/** An industry of the data with what it comes to over all regions. */
export type DataIndustry = z.infer<typeof dataIndustry>;

/** The industries that a year's data hold. */
export const laboratoryIndustries = endpoint({
  name: 'laboratoryIndustries',
  method: 'GET',
  path: '/editions/{edition}/laboratory/industries',
  summary: 'The industries of a year’s data, with what each comes to over all regions',
  chapter: 'Laboratory',
  who: 'anyone',
  input: z.strictObject({ edition: editionField, year: yearField.optional() }),
  output: z.object({ year: z.number(), measure: z.string(), industries: z.array(dataIndustry) }),
  rows: 'industries',
});

/** What a category of a tried definition comes to. */
export const triedCategory = z
  .object({
    category: z.string(),
    title: z.string(),
    industries_found: z.number().meta({ description: 'Of its industries, how many the data hold' }),
    industries: z.number(),
    value_low: figure,
    value_high: figure,
    share_low: figure,
    share_high: figure,
    stars_before: z.number(),
    stars_max_before: z.number(),
    stars_after: z.number(),
    stars_max_after: z.number(),
  })
  .meta({ id: 'TriedCategory', title: 'Category of a tried definition' });

/** What a category of a tried definition comes to. */
export type TriedCategory = z.infer<typeof triedCategory>;

/** To what a star that changes is due. */
const dueField = z.enum(['definition', 'cut-offs', 'either', 'both']).meta({
  description: 'What it takes: the definition alone, the cut-offs alone, either of them alone, or only both together',
});

/** To what a star that changes is due: the definition alone, the cut-offs alone, either, or only both together. */
export type Due = z.infer<typeof dueField>;

/** A star that a tried definition, with cut-offs set otherwise, changes. */
const triedStar = changedStar.extend({ due: dueField }).meta({ id: 'TriedStar', title: 'Star that changes' });

/** A star that a tried definition, with cut-offs set otherwise, changes. */
export type TriedStar = z.infer<typeof triedStar>;

const share = z.object({ low: figure, high: figure });

/** Rates a year of an edition by another definition. */
export const tryDefinition = endpoint({
  name: 'tryDefinition',
  method: 'POST',
  path: '/editions/{edition}/laboratory',
  summary: 'The stars of a year by another definition: which appear, which vanish, and on what that rests',
  description:
    'The definition has the form of a definition file as JSON; what is wrong with it is told with the place, such as `categories[2].industries[0]`. Nothing is kept.',
  chapter: 'Laboratory',
  who: 'anyone',
  input: z.strictObject({
    edition: editionField,
    year: yearField.optional(),
    definition: z.looseObject({}).meta({
      description: 'A definition, as definition.schema.json has it: name, version, classification, categories',
      examples: [exampleDefinition],
    }),
    set: z.array(z.string().min(3).max(80)).max(12).default([]).meta({
      description: 'Cut-offs to be set otherwise as well, as for tryThresholds',
    }),
  }),
  output: z.object({
    year: z.number(),
    levers: z.array(lever).meta({ description: 'The cut-offs that can be set, and what they are set to' }),
    counts: z.array(starCount),
    clusters: z.object({ before: z.number(), after: z.number(), gained: z.number(), lost: z.number() }),
    changed: z.number().meta({ description: 'Clusters of which a star changes' }),
    changes: z.array(triedStar).meta({ description: 'Every star that changes, of the first 500 clusters' }),
    due: z
      .object({
        definition: z.number(),
        cutoffs: z.number(),
        either: z.number(),
        both: z.number(),
        undone: z.number().meta({ description: 'Stars that one of them alone would change, and both together do not' }),
      })
      .meta({ description: 'How many of all stars that change are due to what' }),
    close: z.number().meta({ description: 'Figures within 5 % of a cut-off on which a star hangs' }),
    edges: z.array(knifeEdge).meta({ description: 'The closest 200 of them' }),
    coverage: z.object({
      before: share.meta({ description: 'Share of the measure in categories of the edition’s definition' }),
      after: share,
      uncategorised: z.array(dataIndustry).meta({ description: 'Industries in no category, the largest first' }),
      not_in_data: z
        .array(z.string())
        .meta({ description: 'Codes of the definition to which no industry of the data falls' }),
    }),
    categories: z.array(triedCategory),
    remarks: z.array(z.string()),
  }),
  rows: 'changes',
});

/** What another definition does. */
export type TriedDefinition = z.infer<typeof tryDefinition.output>;

/** Most letters of a definition that is given as text. */
export const mostLetters = 1_000_000;

/** Reads a definition that is given as the text of a file. */
export const readDefinitionText = endpoint({
  name: 'readDefinitionText',
  method: 'POST',
  path: '/definitions/read',
  summary: 'Reads and checks a definition given as YAML, JSON or CSV',
  chapter: 'Laboratory',
  who: 'anyone',
  input: z.strictObject({
    text: z
      .string()
      .min(1)
      .max(mostLetters)
      .meta({ description: 'The text of the file', examples: [JSON.stringify(exampleDefinition)] }),
    name: z.string().min(1).max(120).default('definition').meta({ description: 'What the file is called' }),
    version: z.string().max(40).optional().meta({ description: 'Which version, where a table holds several' }),
  }),
  output: z.object({ definition: definitionSchema }),
});
