import type { Definition } from '../definitions/definition.ts';
import { matchingWithParts } from '../definitions/yearMatching.ts';
import { presetSchema } from '../presets/preset.ts';
import type { EditionFrames } from './editionFrames.ts';
import { furtherCells } from './furtherCells.ts';

/** A cell of a cluster as the edition's table has it, with the share of it that counts in `share`; null where that is not known. */
export type ClusterCell = Readonly<Record<string, string | number | null>>;

interface Place {
  readonly region: string;
  readonly category: string;
  readonly year: number;
}

/** The cells of each further measure that the edition's rules ask for and the edition holds, likewise. */
export function furtherClusterCells(
  edition: EditionFrames,
  place: Place,
  definition: Definition,
): Promise<{ readonly measure: string; readonly cells: ClusterCell[] }[]> {
  const { preset, measure: own, outputs } = edition.manifest;
  const files = new Set(outputs.map(({ name }) => name));
  const measures = Object.keys(presetSchema.parse(preset).size?.quantile ?? {});
  return Promise.all(
    measures
      .filter((measure) => measure !== own && files.has(`${furtherCells(measure)}.parquet`))
      .map(async (measure) => ({
        measure,
        cells: await clusterCells(edition, place, definition, furtherCells(measure)),
      })),
  );
}

/** The cells that a cluster's figure is added up from, in the order of their industries. */
export async function clusterCells(
  edition: EditionFrames,
  { region, category, year }: Place,
  definition: Definition,
  table: string = 'cells',
): Promise<ClusterCell[]> {
  const industries = (
    await edition.rows(`SELECT DISTINCT industry FROM {${table}} WHERE year = $year ORDER BY industry`, { year })
  ).map((row) => String(row['industry']));
  const matching = matchingWithParts(definition, industries, 'unknown');
  const wanted = definition.categories.findIndex(({ code }) => code === category);
  const shares = new Map<string, number | null>();
  industries.forEach((code, industry) => {
    for (let entry = matching.first[industry]!; entry < matching.first[industry + 1]!; entry++) {
      if (matching.category[entry] === wanted)
        shares.set(code, matching.isPart[entry] === 1 ? null : matching.weight[entry]!);
    }
  });
  const rows = await edition.rows(
    `SELECT * FROM {${table}} WHERE region = $region AND year = $year ORDER BY industry`,
    {
      region,
      year,
    },
  );
  return rows
    .map(plainRow)
    .filter((row) => shares.has(String(row['industry'])))
    .map((row) => ({ ...row, share: shares.get(String(row['industry']))! }));
}

/** A row with its 64-bit integers as numbers and its missing values as null; a bound that does not end stays Infinity. */
export function plainRow(row: Readonly<Record<string, unknown>>): Record<string, string | number | null> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'bigint' ? Number(value) : ((value ?? null) as string | number | null),
    ]),
  );
}
