import { readDelimited, sniffDialect } from '../readers/delimitedText.ts';

/** A row of a small table as texts, blanks around them taken off, and the line of the file on which it begins. */
export interface CsvRow {
  readonly line: number;
  readonly fields: readonly string[];
}

/** All rows of a delimited text, header first; comma, semicolon, tab or bar, whichever it uses. */
export async function csvRows(text: string): Promise<CsvRow[]> {
  const rows: CsvRow[] = [];
  await readDelimited(oneChunk(text), sniffDialect(text.slice(0, 65_536)), (row) => {
    rows.push({ line: row.line, fields: Array.from({ length: row.count }, (_, field) => row.text(field).trim()) });
  });
  return rows;
}

async function* oneChunk(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text, 'utf8');
}
