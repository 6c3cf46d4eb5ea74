import { Problem } from '../../kernel/problem.ts';
import type { Dialect } from './dialect.ts';
import { RowTokenizer } from './rowTokenizer.ts';

/**
 * The texts of the rows in the first 50 lines of a delimited text; a last line without its newline counts only where it is the first.
 * Where the lines do not fit the dialect's quotes, the rows before that place.
 */
export function headRows(head: string, dialect: Dialect): string[][] {
  const rows: string[][] = [];
  const tokenizer = new RowTokenizer(dialect, (row) =>
    rows.push(Array.from({ length: row.count }, (_, field) => row.text(field))),
  );
  try {
    tokenizer.push(Buffer.from(firstLines(head), 'utf8'));
    tokenizer.end();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
  }
  return rows;
}

function firstLines(head: string): string {
  const newline = /\r\n|\n|\r/g;
  let end = 0;
  for (let line = 0; line < 50; line++) {
    if (newline.exec(head) === null) break;
    end = newline.lastIndex;
  }
  return end === 0 ? head : head.slice(0, end);
}
