import type { Intervals } from '@asterism/indicators';
import type { RatedYear } from './ratedYear.ts';

type Numbers = Float64Array | Uint32Array | Int32Array | Uint8Array;

/** The clusters of all years as one run of rows, in order of year, region, category. */
export class ClusterRows {
  readonly years: readonly RatedYear[];
  readonly length: number;

  constructor(years: readonly RatedYear[]) {
    this.years = years;
    this.length = years.reduce((sum, year) => sum + year.sums.region.length, 0);
  }

  /** A column that each year holds row by row; null where a year has none, its rows unknown. */
  column(of: (year: RatedYear) => Numbers | null): Float64Array {
    const only = this.years.length === 1 ? of(this.years[0]!) : null;
    if (only instanceof Float64Array) return only;
    return this.#joined(new Float64Array(this.length), of, NaN);
  }

  /** The same for codes of a dictionary; -1 where a year has none. */
  codes(of: (year: RatedYear) => Numbers | null): Int32Array {
    return this.#joined(new Int32Array(this.length), of, -1);
  }

  /** The figures of intervals where their bounds meet, NaN where they don't. */
  points(of: (year: RatedYear) => Intervals): Float64Array {
    return this.column((year) => points(of(year)));
  }

  /** A figure of the year as a whole, on each of its rows. */
  constant(of: (year: RatedYear) => number): Float64Array {
    return this.column((year) => new Float64Array(year.sums.region.length).fill(of(year)));
  }

  #joined<T extends Float64Array | Int32Array>(to: T, of: (year: RatedYear) => Numbers | null, missing: number): T {
    let begin = 0;
    for (const year of this.years) {
      const values = of(year);
      const end = begin + year.sums.region.length;
      if (values === null) to.fill(missing, begin, end);
      else to.set(values, begin);
      begin = end;
    }
    return to;
  }
}

/** The figure where bounds meet, else NaN; the lower bounds themselves where all of them meet. */
export function points({ low, high }: Intervals): Float64Array {
  let at = 0;
  while (at < low.length && low[at] === high[at]) at++;
  if (at === low.length) return low;
  return low.map((value, row) => (value === high[row] ? value : NaN));
}

/** A column by code, spread over rows of codes. */
export function spreadOver(codes: Uint32Array, values: Float64Array): Float64Array {
  const spread = new Float64Array(codes.length);
  for (let row = 0; row < codes.length; row++) spread[row] = values[codes[row]!]!;
  return spread;
}

/** Row by row what share the parts are of their wholes. */
export function sharesOf(parts: Float64Array, wholes: Float64Array): Float64Array {
  const shares = new Float64Array(parts.length);
  for (let row = 0; row < shares.length; row++) shares[row] = parts[row]! / wholes[row]!;
  return shares;
}
