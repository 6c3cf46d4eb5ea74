import { z } from 'zod';
import { endpoint } from '../../../kernel/endpoint.ts';
import { editionField, figure, pageFields } from '../fields.ts';

/** Why a star moved, the nearest cause first. */
const causeField = z.enum([
  'figure revised',
  'figure newly published',
  'figure withdrawn',
  'figures elsewhere',
  'region newly rated',
  'region no longer rated',
  'category newly in the data',
  'category no longer in the data',
  'definition',
  'parameters',
  'software',
]);

/** What an edition was made by, as far as two may differ in it. */
const making = z.object({
  name: z.string(),
  title: z.string(),
  mark: z.string(),
  data: z.array(z.string()).meta({ description: 'Names of the input files' }),
  definition: z.string(),
  parameters: z.string().meta({ description: 'Rules and levels' }),
  software: z.string(),
});

/** A cluster whose stars moved from one edition to another. */
export const movedCluster = z
  .object({
    region: z.string(),
    category: z.string(),
    year: z.number(),
    stars_before: figure.meta({ description: 'Null where the first edition says nothing of it' }),
    stars_max_before: figure,
    stars_after: figure.meta({ description: 'Null where the second edition says nothing of it' }),
    stars_max_after: figure,
    cause: causeField.meta({ description: 'The nearest cause' }),
    slip: z.enum(['none', 'before', 'after', 'both']).meta({
      description: 'In which of the two figures of it look like a slip in the publication, as under suspects',
    }),
  })
  .meta({ id: 'MovedCluster', title: 'Cluster whose stars moved' });

/** A cluster whose stars moved from one edition to another. */
export type MovedCluster = z.infer<typeof movedCluster>;

const count = z.object({ certain: z.number(), possible: z.number() });

/** Which stars moved between two editions, and why. */
export const compareEditions = endpoint({
  name: 'compareEditions',
  method: 'GET',
  path: '/editions/{edition}/diff/{with}',
  summary: 'Which stars moved from one edition to another, and why: data, definition, parameters or software',
  chapter: 'Editions',
  who: 'anyone',
  input: z.strictObject({
    edition: editionField,
    with: editionField.meta({ title: 'With', description: 'Name of the other edition, or latest' }),
    ...pageFields,
  }),
  output: z.object({
    before: making,
    after: making,
    years: z.array(z.number()).meta({ description: 'The years that both have; all that follows is over these' }),
    differs: z.object({
      data: z.boolean(),
      definition: z.boolean(),
      parameters: z.boolean(),
      software: z.boolean(),
    }),
    cells: z
      .array(
        z.object({
          what: z.enum([
            'same',
            'revised',
            'newly published',
            'withdrawn',
            'unknown in both',
            'in a region newly rated',
            'in a region no longer rated',
          ]),
          cells: z.number(),
        }),
      )
      .meta({
        description:
          'What became of the figures of the data, those of regions that one edition alone rates apart; all 0 where the editions count different things',
      }),
    causes: z.array(z.object({ cause: causeField, clusters: z.number() })).meta({ description: 'The commonest first' }),
    stars_before: count,
    stars_after: count,
    total: z.number().meta({ description: 'Clusters whose stars moved' }),
    moved: z.array(movedCluster),
  }),
  rows: 'moved',
});

/** Which stars moved between two editions. */
export type ComparedEditions = z.infer<typeof compareEditions.output>;
