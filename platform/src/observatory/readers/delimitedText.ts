import type { Dialect } from './dialect.ts';
import { headRows } from './headRows.ts';
import type { Row } from './row.ts';
import { RowTokenizer } from './rowTokenizer.ts';

/**
 * Calls `onRow` for every row of a delimited UTF-8 text (RFC 4180: doubled quotes, newlines inside quotes; CRLF, LF or CR ends a row),
 * blank lines left out. Holds no more than one chunk and one row; a row over 16 MiB or a quote never closed is a Problem with its line.
 */
export async function readDelimited(
  chunks: AsyncIterable<Uint8Array>,
  dialect: Dialect,
  onRow: (row: Row) => void,
): Promise<void> {
  const tokenizer = new RowTokenizer(dialect, onRow);
  for await (const chunk of chunks) tokenizer.push(chunk);
  tokenizer.end();
}

const comma: Dialect = { delimiter: 44, quote: 34 };
const sniffed: readonly Dialect[] = [
  comma,
  { delimiter: 59, quote: 34 },
  { delimiter: 9, quote: 34 },
  { delimiter: 124, quote: 34 },
];

/**
 * The dialect among comma, semicolon, tab and bar that splits the first 50 rows of a text into the same number of fields most often,
 * the greater number where two are even; the comma where none splits the first row.
 */
export function sniffDialect(head: string): Dialect {
  let best = comma;
  let bestShare = 0;
  let bestFields = 1;
  for (const dialect of sniffed) {
    const counts = headRows(head, dialect).map((row) => row.length);
    const fields = counts[0] ?? 1;
    if (fields < 2) continue;
    const share = counts.filter((count) => count === fields).length / counts.length;
    if (share > bestShare || (share === bestShare && fields > bestFields)) {
      best = dialect;
      bestShare = share;
      bestFields = fields;
    }
  }
  return best;
}
