import { z } from 'zod';
import { tableField } from '../../../kernel/tableState.ts';
import { unfoldedField } from '../../../kernel/unfolded.ts';

/** The figures whose history can be shown. */
export const historyFigures = ['value', 'lq', 'focus'] as const;

/** Where the address keeps the tables of cells of further measures, one after the other; of more than these nothing is kept. */
export const furtherCellsTables = ['table_cells_2', 'table_cells_3', 'table_cells_4'] as const;

/** What the address of the page says it shows. */
export const clusterSearch = z.object({
  year: z.coerce.number().int().optional().catch(undefined),
  /** Whose history is drawn: the measure's where nothing is said. */
  figure: z.enum(historyFigures).optional().catch(undefined),
  table_cells: tableField,
  table_history: tableField,
  unfolded: unfoldedField,
  table_history_lines: tableField,
  table_published: tableField,
  table_cells_2: tableField,
  table_cells_3: tableField,
  table_cells_4: tableField,
});
