import { existsSync, readFileSync } from 'node:fs';

const file = new URL('../../../../shared/data/germany/G.regions.emp.csv', import.meta.url);

/** Whether employment of the German Länder lies beside the repository; tests on it are skipped where not. */
export const germanyPresent: boolean = existsSync(file);

/**
 * Employment of the 16 Länder in 10 industries without overlap and the few whose industry is not told (the published total less the
 * industries), one table a year, regions × industries row-major, and the Länder's published totals.
 */
export interface Germany {
  readonly regions: readonly string[];
  readonly industries: readonly string[];
  readonly years: readonly number[];
  readonly tables: readonly Float64Array[];
  readonly totals: readonly Float64Array[];
}

/** Reads it; the country's own rows, and manufacturing, which is a part of industry without construction, are left out. */
export function germany(): Germany {
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => /^"(.*)","(.*)",(\d+),(\d+)$/.exec(line)!.slice(1) as [string, string, string, string])
    .filter(([industry, region]) => region !== 'Insgesamt' && industry !== 'Verarbeitendes Gewerbe (C)');
  const regions = [...new Set(rows.map(([, region]) => region))];
  const told = [...new Set(rows.map(([industry]) => industry))].filter((industry) => industry !== 'Insgesamt');
  const industries = [...told, 'not told'];
  const years = [...new Set(rows.map(([, , year]) => Number(year)))].sort((a, b) => a - b);
  const tables = years.map(() => new Float64Array(regions.length * industries.length));
  const totals = years.map(() => new Float64Array(regions.length));
  for (const [industry, region, year, employed] of rows) {
    const [at, r] = [years.indexOf(Number(year)), regions.indexOf(region)];
    if (industry === 'Insgesamt') totals[at]![r] = Number(employed);
    else tables[at]![r * industries.length + industries.indexOf(industry)] = Number(employed);
  }
  for (const [at, table] of tables.entries()) {
    for (let r = 0; r < regions.length; r++) {
      const sum = table
        .subarray(r * industries.length, (r + 1) * industries.length)
        .reduce((all, amount) => all + amount);
      table[(r + 1) * industries.length - 1] = totals[at]![r]! - sum;
    }
  }
  return { regions, industries, years, tables, totals };
}
