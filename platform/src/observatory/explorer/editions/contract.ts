import { z } from 'zod';
import { endpoint } from '../../../kernel/endpoint.ts';
import { FileAnswer } from '../../../kernel/fileAnswer.ts';
import { manifestSchema } from '../../edition/manifest.ts';
import { editionField } from '../fields.ts';

/** An edition in one line of a list. */
export const editionSummary = z
  .object({
    name: z.string(),
    title: z
      .string()
      .meta({ description: 'With the name of its folder where another edition here has the same title' }),
    measure: z.string(),
    years: z.array(z.number()),
    /** Whether the data are made up, as the demonstration's are. */
    madeUp: z.boolean(),
    definition: z.object({ name: z.string(), version: z.string(), title: z.string() }),
    preset: z.object({ name: z.string(), version: z.string() }),
    counts: manifestSchema.shape.counts,
    hasMap: z.boolean().meta({ description: 'Whether it has boundaries, and so a map' }),
    publisher: z.string().meta({ description: 'Who publishes the figures that the edition rests on' }),
    licence: z.string().meta({ description: 'The terms of the figures and of the definition' }),
    software: z.string().meta({ description: 'What made the edition, with its version' }),
    /** SHA-256 of the manifest. */
    mark: z.string(),
  })
  .meta({ id: 'EditionSummary', title: 'Edition' });

/** A folder that looks like an edition and can't be shown. */
export const unreadableEdition = z
  .object({
    name: z.string(),
    reason: z.string().meta({ description: 'Why it can not be shown, and how to mend it' }),
  })
  .meta({ id: 'UnreadableEdition', title: 'Unreadable edition' });

/** The editions on the shelf, the latest first. */
export const listEditions = endpoint({
  name: 'listEditions',
  method: 'GET',
  path: '/editions',
  summary: 'The editions that are served, the latest first',
  chapter: 'Editions',
  who: 'anyone',
  input: z.strictObject({}),
  output: z.object({
    editions: z.array(editionSummary),
    unreadable: z.array(unreadableEdition).meta({ description: "Folders that look like editions and can't be shown" }),
  }),
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

/** A file of an edition, byte for byte as its manifest states it. */
export const editionFile = endpoint({
  name: 'editionFile',
  method: 'GET',
  path: '/editions/{edition}/files/{file}',
  summary: 'A file of an edition as it was written',
  chapter: 'Editions',
  who: 'anyone',
  input: z.strictObject({
    edition: editionField,
    file: z
      .string()
      .min(1)
      .max(120)
      .meta({ description: 'Name of a file that the manifest lists, or manifest.json', examples: ['clusters.csv'] }),
  }),
  output: z.instanceof(FileAnswer),
  isFile: true,
});

/** An edition in one line of a list. */
export type EditionSummary = z.infer<typeof editionSummary>;

/** A folder that looks like an edition and can't be shown. */
export type UnreadableEdition = z.infer<typeof unreadableEdition>;
