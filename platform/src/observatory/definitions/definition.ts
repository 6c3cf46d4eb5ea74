import { z } from 'zod';

/** Whether a category sells beyond its region, serves it, or is only taking shape. */
export const categoryKind = z.enum(['traded', 'local', 'emerging']);

/** An industry of a category, whole or with the share of it that belongs there. */
export const industryEntry = z.union([
  z.string().min(1),
  z.strictObject({ industry: z.string().min(1), weight: z.number().gt(0).lte(1) }),
]);

export const categorySchema = z.strictObject({
  code: z.string().min(1),
  title: z.string().min(1),
  kind: categoryKind.optional(),
  parent: z.string().min(1).optional(),
  note: z.string().optional(),
  industries: z.array(industryEntry),
});

/** A versioned file that says which industries make up which cluster category. */
export const definitionSchema = z.strictObject({
  name: z.string().min(1),
  version: z.string().min(1),
  title: z.string().min(1),
  description: z.string().optional(),
  source: z.string().min(1),
  licence: z.string().min(1),
  classification: z.strictObject({ name: z.string().min(1), version: z.string().optional() }),
  /** Set on a definition that was made from another one: which, by what, and how. */
  derivedFrom: z.strictObject({ name: z.string(), version: z.string(), by: z.array(z.string()), how: z.string() }).optional(),
  categories: z.array(categorySchema).min(1),
});

export type Definition = z.infer<typeof definitionSchema>;
export type Category = Definition['categories'][number];
export type CategoryKind = z.infer<typeof categoryKind>;
