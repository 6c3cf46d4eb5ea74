import { Problem } from '../../kernel/problem.ts';
import type { Bounds, Cells, TotalRegion } from '../cells/cells.ts';
import type { EditionFrames } from './editionFrames.ts';
import { furtherCells } from './furtherCells.ts';
import { totalKinds } from './totalsTable.ts';

/** The cells of one year of an edition, with the totals that its shares rest on, as they were rated. */
export async function cellsOfEdition(edition: EditionFrames, year: number): Promise<Cells> {
  const { years, measure, parameters } = edition.manifest;
  if (!years.includes(year)) throw new Problem(404, `The edition has no year ${year}; it has ${years.join(', ')}.`);
  const totals = await totalsOf(edition, year);
  const cells = await readCells(edition, 'cells', measure, year, {
    regions: codesOf(totals, totalKinds.region),
    industries: [...codesOf(totals, totalKinds.industry), ...codesOf(totals, totalKinds.industryOfTotalRegion)],
  });
  return {
    ...cells,
    publishedRegionTotals: boundsOf(totals, totalKinds.region, cells.regions),
    industryTotals: boundsOf(totals, totalKinds.industry, cells.industries),
    totalRegion: parameters.totalRegion === null ? null : totalRegionOf(totals, parameters.totalRegion, cells),
  };
}

/** The cells of one year of the measures that rules need beside the edition's own; where the edition does not hold one it is not in the map. */
export async function furtherCellsOfEdition(
  edition: EditionFrames,
  year: number,
  measures: readonly string[],
): Promise<ReadonlyMap<string, Cells>> {
  const names = new Set(edition.manifest.outputs.map(({ name }) => name));
  const held = measures.filter((measure) => names.has(`${furtherCells(measure)}.parquet`));
  const none = { regions: [], industries: [] };
  return new Map(
    await Promise.all(
      held.map(
        async (measure) =>
          [measure, await readCells(edition, furtherCells(measure), measure, year, none)] as [string, Cells],
      ),
    ),
  );
}

interface Total {
  readonly what: string;
  readonly code: string;
  readonly isOfYear: boolean;
  readonly low: number;
  readonly high: number;
}

async function totalsOf(edition: EditionFrames, year: number): Promise<Total[]> {
  const rows = await edition.rows('SELECT what, code, year = $year AS is_of_year, low, high FROM {totals}', { year });
  return rows.map((row) => ({
    what: String(row['what']),
    code: row['code'] === null ? '' : String(row['code']),
    isOfYear: row['is_of_year'] === true,
    low: Number(row['low']),
    high: Number(row['high']),
  }));
}

function codesOf(totals: readonly Total[], kind: string): string[] {
  return totals.filter(({ what }) => what === kind).map(({ code }) => code);
}

/** The totals of a kind by position of their code, null where the edition has none of that kind. */
function boundsOf(totals: readonly Total[], kind: string, codes: readonly string[]): Bounds | null {
  const ofKind = totals.filter(({ what }) => what === kind);
  if (ofKind.length === 0) return null;
  const position = new Map(codes.map((code, at) => [code, at]));
  const bounds = { low: new Float64Array(codes.length), high: new Float64Array(codes.length) };
  for (const { code, low, high, isOfYear } of ofKind) {
    if (!isOfYear) continue;
    bounds.low[position.get(code)!] = low;
    bounds.high[position.get(code)!] = high;
  }
  return bounds;
}

function totalRegionOf(totals: readonly Total[], code: string, { industries }: Cells): TotalRegion {
  const zero = { low: new Float64Array(industries.length), high: new Float64Array(industries.length) };
  return {
    code,
    byIndustry: boundsOf(totals, totalKinds.industryOfTotalRegion, industries) ?? zero,
    overall: boundsOf(totals, totalKinds.totalRegion, ['']),
  };
}

/** Codes are sorted as the run sorted them, over all years of the edition, so that rows come in the same order. */
async function readCells(
  edition: EditionFrames,
  table: string,
  measure: string,
  year: number,
  besides: { readonly regions: readonly string[]; readonly industries: readonly string[] },
): Promise<Cells> {
  const different = async (column: string): Promise<string[]> =>
    (await edition.rows(`SELECT DISTINCT coalesce(${column}, '') AS code FROM {${table}}`)).map(({ code }) =>
      String(code),
    );
  const [inRegions, inIndustries, inFlags] = await Promise.all(['region', 'industry', 'flag'].map(different));
  const regions = [...new Set([...inRegions!, ...besides.regions])].sort();
  const industries = [...new Set([...inIndustries!, ...besides.industries])].sort();
  const flags = [...new Set(['', ...inFlags!])].sort();
  const column = (name: string): string => `"${name.replaceAll('"', '""')}"`;
  const [region, industry, flag, value, low, high] = (await edition.numbers(
    `SELECT regions.at AS region, industries.at AS industry, flags.at AS flag, ${column(measure)}, ${column(`${measure}_low`)}, ${column(`${measure}_high`)}
    FROM {${table}} cells JOIN ${dictionary('regions')} ON regions.code = cells.region
      JOIN ${dictionary('industries')} ON industries.code = cells.industry
      JOIN ${dictionary('flags')} ON flags.code = coalesce(cells.flag, '')
    WHERE year = $year ORDER BY regions.at, industries.at`,
    { year, regions, industries, flags },
  )) as [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];
  return {
    measure,
    years: [year],
    regions,
    industries,
    flags,
    length: value.length,
    year: new Uint16Array(value.length).fill(year),
    region: Uint32Array.from(region),
    industry: Uint32Array.from(industry),
    value,
    low,
    high,
    flag: Uint16Array.from(flag),
    publishedRegionTotals: null,
    industryTotals: null,
    totalRegion: null,
    levels: edition.manifest.levels,
  };
}

function dictionary(name: string): string {
  return `(SELECT unnest($${name}) AS code, generate_subscripts($${name}, 1) - 1 AS at) ${name}`;
}
