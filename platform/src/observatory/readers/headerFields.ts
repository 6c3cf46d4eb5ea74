import { sniffDialect } from './delimitedText.ts';
import { headRows } from './headRows.ts';

/** The column names in the first row of a delimited text, blanks and quotes taken off. */
export function headerFields(head: string): string[] {
  return (headRows(head, sniffDialect(head))[0] ?? []).map((name) => name.trim());
}
