import { numbers, texts } from '../../kernel/table.ts';
import type { Edition } from './edition.ts';

/** The regions that an edition rates in its latest year, and those that it rates in earlier years only, each in order of their codes. */
export function regionCodes({ tables: { regions }, years }: Edition): { latest: string[]; earlier: string[] } {
  const code = texts(regions, 'region');
  const year = numbers(regions, 'year');
  const rows = [...year.keys()];
  const latest = rows.filter((row) => year[row] === years.at(-1)).map((row) => code(row)!);
  const known = new Set(latest);
  const earlier = new Set(rows.map((row) => code(row)!).filter((region) => !known.has(region)));
  return { latest, earlier: [...earlier].sort() };
}
