import { existsSync, readFileSync } from 'node:fs';
import type { Intervals } from '../intervals.ts';
import { earthPlaces, type Places } from '../places.ts';

const file = new URL('../../../../shared/data/micro/denue_isthmus_manufacturing_2022.csv', import.meta.url);

/** Whether the establishments of the Isthmus of Tehuantepec lie beside the repository; tests on them are skipped where not. */
export const denuePresent: boolean = existsSync(file);

/** The manufacturing establishments of the Isthmus of Tehuantepec, 2022, one entry each. */
export interface Denue {
  /** Six-digit activities (SCIAN). */
  readonly activity: readonly string[];
  readonly municipality: readonly string[];
  readonly places: Places;
  /** Persons employed, as the ranges tell it: "0 a 5 personas" is 0 to 5, "251 y más personas" 251 or more. */
  readonly employed: Intervals;
}

/** Reads them. */
export function denue(): Denue {
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell]) => cell!));
  const ends = rows.map(([, , , range]) => /^(\d+) (?:a (\d+)|y más)/.exec(range!)!);
  return {
    activity: rows.map(([, activity]) => activity!),
    municipality: rows.map(([, , , , state, municipality]) => `${state}.${municipality}`),
    places: earthPlaces(
      rows.map((row) => Number(row[8])),
      rows.map((row) => Number(row[7])),
    ),
    employed: {
      low: Float64Array.from(ends, ([, least]) => Number(least)),
      high: Float64Array.from(ends, ([, , most]) => (most === undefined ? Infinity : Number(most))),
    },
  };
}

/** The positions of the establishments whose activity begins so. */
export function activeIn({ activity }: Denue, code: string): Uint32Array {
  return Uint32Array.from([...activity.keys()].filter((establishment) => activity[establishment]!.startsWith(code)));
}
