import { z } from 'zod';

/** Whether a category sells beyond its region, serves it, or is only taking shape. */
const categoryKind = z.enum(['traded', 'local', 'emerging']);

const industryCode = z.string().min(1);

/** An industry of a category, whole or with the share of it that belongs there. */
const industryEntry = z.union([
  industryCode,
  z.strictObject({
    industry: industryCode,
    weight: z.number().gt(0).lte(1).meta({ description: 'The share of the industry that belongs to this category.' }),
  }),
]);

const categorySchema = z.strictObject({
  code: z.string().min(1).meta({ description: 'What tables call the category; unique in the file.' }),
  title: z.string().min(1),
  kind: categoryKind
    .optional()
    .meta({ description: 'Whether the category sells beyond its region, serves it, or is only taking shape.' }),
  parent: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'Code of the broader category this one is shown under; nothing is added up by it.' }),
  note: z
    .string()
    .optional()
    .meta({ description: 'What the category stands for and what its industries cannot tell apart.' }),
  industries: z.array(industryEntry).meta({
    description:
      'Codes of the classification, as text; a code takes every finer code that no other category names more closely.',
  }),
});

/** A versioned file that says which industries make up which cluster category. */
export const definitionSchema = z
  .strictObject({
    name: z.string().min(1),
    version: z.string().min(1).meta({ description: 'Version of this file.' }),
    title: z.string().min(1),
    description: z.string().optional(),
    source: z.string().min(1).meta({ description: 'Who drew the definition, where it is published.' }),
    licence: z.string().min(1),
    classification: z.strictObject({ name: z.string().min(1), version: z.string().min(1).optional() }).meta({
      description:
        'The activity classification of the codes, e.g. name NACE, version Rev. 2, or name NAICS, version 2017.',
    }),
    derivedFrom: z
      .strictObject({ name: z.string(), version: z.string(), by: z.array(z.string()), how: z.string() })
      .optional()
      .meta({ description: 'Set on a definition that was made from another one: which, by what, and how.' }),
    categories: z.array(categorySchema).min(1),
  })
  .meta({ title: 'Cluster definition', description: 'Which industries make up which cluster category.' });

/** A definition as a value. */
export type Definition = z.infer<typeof definitionSchema>;

/** One category of a definition. */
export type Category = Definition['categories'][number];
