import { readFile } from 'node:fs/promises';
import { csvRows } from '../definitions/csvRows.ts';

const files: Readonly<Record<string, string>> = { nuts: 'nuts/names.csv', state: 'us/state-names.csv' };
const read = new Map<string, Promise<ReadonlyMap<string, string>>>();

/** What the publishers of a region system call its regions, by code, for boundaries that have no names: NUTS 0 to 2 and US states; empty for other levels (sources in data/nuts and data/us). */
export function regionNames(level: string): Promise<ReadonlyMap<string, string>> {
  const system = /^nuts[0-2]$/.test(level) ? 'nuts' : level;
  const known = read.get(system) ?? namesIn(files[system]);
  read.set(system, known);
  return known;
}

async function namesIn(file: string | undefined): Promise<ReadonlyMap<string, string>> {
  if (file === undefined) return new Map();
  const text = await readFile(new URL(`../../../../data/${file}`, import.meta.url), 'utf8');
  const rows = (await csvRows(text)).slice(1);
  return new Map(rows.map(({ fields: [code, name] }) => [code!, name!]));
}
