import { z } from 'zod';

/** What the address of the page says it shows. */
export const regionSearch = z.object({
  year: z.coerce.number().int().optional().catch(undefined),
});

/** A region of an edition in a year. */
export interface RegionOfYear {
  readonly edition: string;
  readonly region: string;
  readonly year: number;
}
