import type { RatedYear } from './ratedYear.ts';

/** The clusters of all years as one run of rows: row → its year and its place in it, in order of year, region, category. */
export class ClusterRows {
  readonly years: readonly RatedYear[];
  readonly length: number;
  readonly #begins: readonly number[];

  constructor(years: readonly RatedYear[]) {
    this.years = years;
    const begins = [0];
    for (const year of years) begins.push(begins.at(-1)! + year.sums.region.length);
    this.length = begins.at(-1)!;
    this.#begins = begins;
  }

  /** A column over all rows from a function of a year and the row within it. */
  fill(value: (year: RatedYear, row: number) => number): Float64Array {
    const column = new Float64Array(this.length);
    this.years.forEach((year, index) => {
      const begin = this.#begins[index]!;
      const rows = year.sums.region.length;
      for (let row = 0; row < rows; row++) column[begin + row] = value(year, row);
    });
    return column;
  }

  /** The same for codes; -1 is missing. */
  fillCodes(code: (year: RatedYear, row: number) => number): Int32Array {
    const codes = new Int32Array(this.length);
    this.years.forEach((year, index) => {
      const begin = this.#begins[index]!;
      const rows = year.sums.region.length;
      for (let row = 0; row < rows; row++) codes[begin + row] = code(year, row);
    });
    return codes;
  }
}
