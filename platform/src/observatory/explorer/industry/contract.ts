import { z } from 'zod';
import { endpoint } from '../../../kernel/endpoint.ts';
import { editionField } from '../fields.ts';

/** An industry of the data and how its classification calls it. */
const industryRow = z
  .object({
    industry: z.string(),
    title: z.string().nullable().meta({ description: 'As the classification has it; null where it is not known' }),
  })
  .meta({ id: 'Industry', title: 'Industry' });

/** The industries of an edition's figures, at the level it rates. */
export const listIndustries = endpoint({
  name: 'listIndustries',
  method: 'GET',
  path: '/editions/{edition}/industries',
  summary: "Industries of an edition's figures, with their titles",
  chapter: 'Categories',
  who: 'anyone',
  input: z.strictObject({ edition: editionField }),
  output: z.object({ industries: z.array(industryRow) }),
  rows: 'industries',
});
