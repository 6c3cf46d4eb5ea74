import { z } from 'zod';
import { addressText } from '../../../kernel/addressText.ts';
import { tableField } from '../../../kernel/tableState.ts';

/** What the address of the list of editions says it shows. */
export const editionsSearch = z.object({ table: tableField });

/** Clusters on one page of those whose stars moved. */
export const movedOnAPage = 200;

/** The edition that another is compared with, and which part of the clusters that moved is shown. */
export const editionDiffSearch = z.object({
  with: addressText(80),
  offset: z.coerce.number().int().min(0).max(10_000_000).optional().catch(undefined),
  table: tableField,
});
