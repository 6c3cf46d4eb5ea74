import { z } from 'zod';
import { tableField } from '../../../kernel/tableState.ts';

/** The figures whose history can be shown. */
export const historyFigures = ['value', 'lq', 'focus'] as const;

/** What the address of the page says it shows. */
export const clusterSearch = z.object({
  year: z.coerce.number().int().optional().catch(undefined),
  /** Whose history is drawn: the measure's where nothing is said. */
  figure: z.enum(historyFigures).optional().catch(undefined),
  table_cells: tableField,
  table_history: tableField,
});
