import { z } from 'zod';
import { endpoint } from '../../../kernel/endpoint.ts';
import { editionField } from '../fields.ts';

/** Something of an edition that was searched for: its code, what it is called, and where an industry belongs. */
export const searchResult = z
  .object({
    kind: z.enum(['category', 'region', 'industry']),
    code: z.string(),
    name: z.string().nullable().meta({ description: 'Null where only the code is known' }),
    category: z.string().nullable().meta({ description: 'Of an industry: the first category that takes it' }),
  })
  .meta({ id: 'SearchResult', title: 'Found' });

/** Something of an edition that was searched for. */
export type SearchResult = z.infer<typeof searchResult>;

/** Categories, regions and industries of an edition by what somebody types. */
export const search = endpoint({
  name: 'search',
  method: 'GET',
  path: '/editions/{edition}/search',
  summary: 'Categories, regions and industries by name or code',
  description:
    'Every word of the text must stand in the name or code, whatever its case and accents. Categories come first, then regions, then industries; within each the likeliest first.',
  chapter: 'Editions',
  who: 'anyone',
  input: z.strictObject({
    edition: editionField,
    text: z
      .string()
      .max(200)
      .meta({ title: 'Text', description: 'What is searched for', examples: ['auto'] }),
    limit: z.int().min(1).max(100).default(8).meta({ title: 'Limit', description: 'Most results of each kind' }),
  }),
  output: z.object({
    total: z.number().meta({ description: 'How many there are of all kinds' }),
    results: z.array(searchResult),
  }),
  rows: 'results',
});
