import { readFile } from 'node:fs/promises';
import { csvRows } from '../definitions/csvRows.ts';
import { naceDigits } from './nace.ts';

let read: Promise<ReadonlyMap<string, string>> | null = null;

/** How the regulation calls each section and division of NACE Rev. 2, by `naceDigits` (source in data/classifications/README.md). */
function titles(): Promise<ReadonlyMap<string, string>> {
  read ??= readFile(new URL('../../../../data/classifications/nace-rev2-titles.csv', import.meta.url), 'utf8')
    .then(csvRows)
    .then((rows) => new Map(rows.slice(1).map(({ fields: [code, title] }) => [naceDigits(code!), title!])));
  return read;
}

/** The title of a NACE section or division in any of its writings; null for every other code. */
export async function naceTitles(): Promise<(code: string) => string | null> {
  const known = await titles();
  return (code) => known.get(naceDigits(code)) ?? null;
}
