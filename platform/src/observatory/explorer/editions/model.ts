import { z } from 'zod';
import { tableField } from '../../../kernel/tableState.ts';

/** What the address of the list of editions says it shows. */
export const editionsSearch = z.object({ table: tableField });

/** Clusters on one page of those whose stars moved. */
export const movedOnAPage = 200;

/** The edition that another is compared with, and which part of the clusters that moved is shown. */
export const editionDiffSearch = z.object({
  with: z.coerce.string().max(80).optional().catch(undefined),
  offset: z.coerce.number().int().min(0).max(10_000_000).optional().catch(undefined),
  table: tableField,
});
