import { z } from 'zod';
import { addressText } from '../../../kernel/addressText.ts';
import { tableField } from '../../../kernel/tableState.ts';
import { unfoldedField } from '../../../kernel/unfolded.ts';
import { thresholdsSearch } from '../thresholds/model.ts';

const definition = addressText(80);

/** Which definitions the page shows: one, or one beside another. */
export const definitionsSearch = z.object({
  definition,
  beside: definition,
  /** Which industries are listed of two definitions: those that change, where nothing is said. */
  listed: z.enum(['all']).optional().catch(undefined),
  table_categories: tableField,
  table_industries: tableField,
});

/** What the laboratory tries: on which year, and what it starts from; a small change to it stands in the address too. */
export const laboratorySearch = z.object({
  year: z.coerce.number().int().optional().catch(undefined),
  /** The definition that it starts from, of the edition or built in. */
  start: definition,
  /** What is changed, as `changesText` writes it. */
  changes: addressText(6000),
  /** The cut-offs that are moved, as on the page of thresholds. */
  set: thresholdsSearch.shape.set,
  table_changed: tableField,
  table_close: tableField,
  table_categories: tableField,
  table_uncategorised: tableField,
  /** What is edited: the industries, where nothing is said. */
  part: z.enum(['categories', 'cut-offs']).optional().catch(undefined),
  /** Which industries are listed to be edited: all, where nothing is said. */
  listed: z.enum(['none', 'changed']).optional().catch(undefined),
  table_edited_industries: tableField,
  table_edited_categories: tableField,
  unfolded: unfoldedField,
});
