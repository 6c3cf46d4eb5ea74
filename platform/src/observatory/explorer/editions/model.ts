import { z } from 'zod';
import { addressText } from '../../../kernel/addressText.ts';
import { tableField } from '../../../kernel/tableState.ts';

/** What the address of the list of editions says it shows. */
export const editionsSearch = z.object({ table: tableField });

/** What the address of an edition's page says it shows. */
export const editionSearch = z.object({
  table_files: tableField,
  table_inputs: tableField,
  table_notes: tableField,
  table_left_out: tableField,
  table_issues: tableField,
});

/** Clusters on one page of those whose stars moved. */
export const movedOnAPage = 200;

/** The edition that another is compared with, and which part of the clusters that moved is shown. */
export const editionDiffSearch = z.object({
  with: addressText(80),
  offset: z.coerce.number().int().min(0).max(10_000_000).optional().catch(undefined),
  table: tableField,
  table_causes: tableField,
  table_cells: tableField,
});
