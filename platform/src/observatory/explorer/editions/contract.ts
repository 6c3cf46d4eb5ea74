import { z } from 'zod';
import { endpoint } from '../../../kernel/endpoint.ts';
import { manifestSchema } from '../../edition/manifest.ts';
import { editionField } from '../fields.ts';

/** An edition in one line of a list. */
export const editionSummary = z
  .object({
    name: z.string(),
    title: z.string(),
    measure: z.string(),
    years: z.array(z.number()),
    /** Whether the data are made up, as the demonstration's are. */
    madeUp: z.boolean(),
    definition: z.object({ name: z.string(), version: z.string(), title: z.string() }),
    preset: z.object({ name: z.string(), version: z.string() }),
    counts: manifestSchema.shape.counts,
    /** SHA-256 of the manifest. */
    mark: z.string(),
  })
  .meta({ id: 'EditionSummary', title: 'Edition' });

/** The editions on the shelf, the latest first. */
export const listEditions = endpoint({
  name: 'listEditions',
  method: 'GET',
  path: '/editions',
  summary: 'The editions that are served, the latest first',
  chapter: 'Editions',
  who: 'anyone',
  input: z.strictObject({}),
  output: z.object({ editions: z.array(editionSummary) }),
  rows: 'editions',
});

/** How one edition came about. */
export const showEdition = endpoint({
  name: 'showEdition',
  method: 'GET',
  path: '/editions/{edition}',
  summary: 'The manifest of an edition: inputs, definition, rules, levels, notes and files',
  chapter: 'Editions',
  who: 'anyone',
  input: z.strictObject({ edition: editionField }),
  output: z.object({ name: z.string(), mark: z.string(), manifest: manifestSchema }),
});

/** An edition in one line of a list. */
export type EditionSummary = z.infer<typeof editionSummary>;
