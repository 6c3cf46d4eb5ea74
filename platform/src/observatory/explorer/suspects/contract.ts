import { z } from 'zod';
import { endpoint } from '../../../kernel/endpoint.ts';
import { editionField, yearField } from '../fields.ts';

/** A cluster with figures in it that look like a slip in the publication. */
const suspectCluster = z
  .object({
    region: z.string(),
    category: z.string().nullable().meta({ description: 'Null where the industries are in no category' }),
    year: z.number(),
    industries: z.array(z.string()).meta({
      description:
        'Of these the region has all of its country’s figures and the other regions a zero, though nearly every region of other countries has them',
    }),
  })
  .meta({ id: 'SuspectCluster', title: 'Cluster with figures that look like a slip' });

/** A cluster with figures in it that look like a slip in the publication. */
export type SuspectCluster = z.infer<typeof suspectCluster>;

/** The clusters of a year whose figures look like a slip. */
export const listSuspects = endpoint({
  name: 'listSuspects',
  method: 'GET',
  path: '/editions/{edition}/suspects',
  summary: 'Clusters with figures that look like a slip in the publication',
  description:
    'In a country of three or more rated NUTS regions exactly one has all of an industry that nine in ten regions of other countries have. The figures, and the stars on them, are used as they stand.',
  chapter: 'Clusters',
  who: 'anyone',
  input: z.strictObject({ edition: editionField, year: yearField.optional() }),
  output: z.object({ year: z.number(), suspects: z.array(suspectCluster) }),
  rows: 'suspects',
});
