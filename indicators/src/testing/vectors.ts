import { existsSync, readFileSync } from 'node:fs';

const folder = new URL('../../../../shared/vectors/', import.meta.url);

/** Whether the reference values of other packages lie beside the repository; tests against them are skipped where not. */
export const vectorsPresent: boolean = existsSync(folder);

/** The cases that the reference values come in. */
export const cases = ['small20x15', 'edge8x6', 'nested60x90'] as const;

/** A case's table, regions × industries row-major, sorted by code; `_t2` after the name for its second period. */
export interface CaseTable {
  readonly regions: readonly string[];
  readonly industries: readonly string[];
  readonly cells: Float64Array;
}

/** Reads the tables of both periods of a case over the same regions and industries. */
export function caseTables(name: string): { before: CaseTable; after: CaseTable } {
  const read = (period: string): string[][] =>
    readFileSync(new URL(`${name}/${name}${period}.long.csv`, folder), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
  const periods = [read(''), read('_t2')] as const;
  const lq = readVector(name, 'oracle.lq');
  const [regions, industries] = [lq.rows as string[], lq.cols as string[]];
  const [before, after] = periods.map((rows) => {
    const cells = new Float64Array(regions.length * industries.length);
    for (const [region, industry, employment] of rows) {
      cells[regions.indexOf(region!) * industries.length + industries.indexOf(industry!)]! += Number(employment);
    }
    return { regions, industries, cells };
  });
  return { before: before!, after: after! };
}

/** A reference vector or matrix as its file holds it; `"NaN"` stands for NaN, null for nothing. */
export function readVector(name: string, indicator: string): { rows?: unknown; cols?: unknown; values: unknown } {
  const parsed: unknown = JSON.parse(
    readFileSync(new URL(`${name}/${indicator}.json`, folder), 'utf8').replaceAll(/(?<=[[,] ?)NaN(?=[,\]])/g, '"NaN"'),
  );
  return parsed as ReturnType<typeof readVector>;
}

/** The numbers of a vector, or of a matrix row by row. */
export function vectorNumbers(name: string, indicator: string): number[] {
  return (readVector(name, indicator).values as unknown[]).flat().map(Number);
}

/** Rows and columns of a row-major table as arrays of their own. */
export function row(table: CaseTable, region: number): Float64Array {
  return table.cells.slice(region * table.industries.length, (region + 1) * table.industries.length);
}

/** The column of an industry over the regions. */
export function columnOf(table: CaseTable, industry: number): Float64Array {
  return Float64Array.from(table.regions, (_, region) => table.cells[region * table.industries.length + industry]!);
}

/** What the regions have in all industries together. */
export function regionTotals(table: CaseTable): Float64Array {
  return Float64Array.from(table.regions, (_, region) => row(table, region).reduce((sum, value) => sum + value, 0));
}
