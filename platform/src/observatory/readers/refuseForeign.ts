import { Problem } from '../../kernel/problem.ts';

/** Formats that are not read, by how their bytes (as Latin-1) begin, and what to do with such a file. */
const foreign: readonly (readonly [magic: string, what: string])[] = [
  ['\xd0\xcf\x11\xe0', 'an old Excel workbook (.xls): save it as .xlsx or CSV'],
  ['%PDF', 'a PDF: ask its publisher for the table behind it'],
  ['BZh', 'packed with bzip2: unpack it with bunzip2'],
  ['\xfd7zXZ', 'packed with xz: unpack it with unxz'],
  ['\x28\xb5\x2f\xfd', 'packed with Zstandard: unpack it with unzstd'],
  ['7z\xbc\xaf', 'a 7z archive: unpack it'],
  ['Rar!', 'a RAR archive: unpack it'],
  ['SQLite format 3', 'an SQLite database: export the table as CSV'],
  ['\x89PNG', 'a picture: give the table behind it'],
  ['\xff\xd8\xff', 'a picture: give the table behind it'],
];

/** Throws a Problem for a file of a well-known format that is not read here, by its first bytes as Latin-1. */
export function refuseForeign(head: string, name: string): void {
  const found = foreign.find(([magic]) => head.startsWith(magic));
  if (found !== undefined) throw new Problem(422, `${name} is ${found[1]}.`);
}
