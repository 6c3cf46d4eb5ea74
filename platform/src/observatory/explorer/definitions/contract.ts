import { z } from 'zod';
import { endpoint } from '../../../kernel/endpoint.ts';
import { definitionSchema } from '../../definitions/definition.ts';
import { editionField } from '../fields.ts';

/** Which definition: of the edition itself, or built in. */
const definitionField = z
  .string()
  .min(1)
  .max(80)
  .meta({
    title: 'Definition',
    description: 'own for that of the edition (own-YEAR where it has several), or the name of a built-in one',
    examples: ['own', 'nace2-clusters'],
  });

/** Where a definition comes from, and which years of the edition it stands behind. */
const origin = {
  definition: z.string().meta({ description: 'The name by which it is asked for' }),
  origin: z.enum(['edition', 'built-in']),
  years: z.array(z.number()).meta({ description: 'Years of the edition that were rated by it' }),
};

/** A definition in one line of a list. */
export const definitionSummary = z
  .object({
    ...origin,
    name: z.string(),
    version: z.string(),
    title: z.string(),
    classification: z.string(),
    licence: z.string(),
    categories: z.number(),
    industries: z.number(),
  })
  .meta({ id: 'DefinitionSummary', title: 'Definition' });

/** A definition in one line of a list. */
export type DefinitionSummary = z.infer<typeof definitionSummary>;

/** The definitions that can be looked at: those of an edition and the built-in ones. */
export const listDefinitions = endpoint({
  name: 'listDefinitions',
  method: 'GET',
  path: '/editions/{edition}/definitions',
  summary: 'The definitions of an edition, and those that are built in',
  chapter: 'Definitions',
  who: 'anyone',
  input: z.strictObject({ edition: editionField }),
  output: z.object({ definitions: z.array(definitionSummary) }),
  rows: 'definitions',
});

/** One industry of a category, as a row of the table form of a definition. */
const definitionRow = z.object({
  category: z.string(),
  industry: z.string(),
  weight: z.number().nullable().meta({ description: 'Share of the industry; null where it belongs there whole' }),
  title: z.string(),
  kind: z.enum(['traded', 'local', 'emerging']).nullable(),
});

const titles = z
  .record(z.string(), z.string())
  .meta({ description: 'Titles of its industries by code, where the classification has them' });

/** One definition, whole. */
export const showDefinition = endpoint({
  name: 'showDefinition',
  method: 'GET',
  path: '/editions/{edition}/definitions/{definition}',
  summary: 'One definition: categories and their industries; as CSV it reads back as a definition file',
  chapter: 'Definitions',
  who: 'anyone',
  input: z.strictObject({ edition: editionField, definition: definitionField }),
  output: z.object({ ...origin, value: definitionSchema, industries: z.array(definitionRow), titles }),
  rows: 'industries',
});

/** One definition, whole. */
export type ShownDefinition = z.infer<typeof showDefinition.output>;

const taker = z.object({ category: z.string(), weight: z.number() });

/** What becomes of an industry from one definition to another. */
export const comparedIndustry = z
  .object({
    industry: z.string(),
    title: z.string().nullable().meta({ description: 'As the classification has it; null where it is not known' }),
    change: z.enum(['same', 'moved', 'divided', 'added', 'left out']),
    before: z.array(taker),
    after: z.array(taker),
  })
  .meta({ id: 'ComparedIndustry', title: 'Industry in two definitions' });

/** What becomes of an industry from one definition to another. */
export type ComparedIndustryRow = z.infer<typeof comparedIndustry>;

/** What becomes of a category from one definition to another. */
export const comparedCategory = z
  .object({
    category: z.string(),
    title_before: z.string().nullable().meta({ description: 'Null where the first definition lacks it' }),
    title_after: z.string().nullable(),
    kind_before: z.string().nullable(),
    kind_after: z.string().nullable(),
    kept: z.number().meta({ description: 'Industries that it takes in both' }),
    came: z.array(z.string()),
    went: z.array(z.string()),
  })
  .meta({ id: 'ComparedCategory', title: 'Category in two definitions' });

/** What becomes of a category from one definition to another. */
export type ComparedCategoryRow = z.infer<typeof comparedCategory>;

/** What moves between two definitions. */
export const compareDefinitions = endpoint({
  name: 'compareDefinitions',
  method: 'GET',
  path: '/editions/{edition}/definitions/{definition}/beside/{beside}',
  summary: 'Two definitions side by side, industry by industry and category by category',
  chapter: 'Definitions',
  who: 'anyone',
  input: z.strictObject({ edition: editionField, definition: definitionField, beside: definitionField }),
  output: z.object({
    before: definitionSummary,
    after: definitionSummary,
    industries: z.array(comparedIndustry),
    categories: z.array(comparedCategory),
  }),
  rows: 'industries',
});

/** What moves between two definitions. */
export type ComparedPair = z.infer<typeof compareDefinitions.output>;
