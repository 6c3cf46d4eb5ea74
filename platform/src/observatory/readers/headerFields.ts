import { sniffDialect } from './delimitedText.ts';

/** The column names in the first line of a delimited text, blanks and quotes taken off. */
export function headerFields(head: string): string[] {
  const line = head.slice(0, head.search(/[\r\n]|$/));
  const delimiter = String.fromCharCode(sniffDialect(head).delimiter);
  return line.split(delimiter).map((name) => name.trim().replace(/^"(.*)"$/, '$1').trim());
}
