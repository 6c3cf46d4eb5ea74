import { transposed, type Incidence } from './incidence.ts';
import { leadingEigenpair, type Eigenpair } from './leadingEigenpair.ts';
import { meanOver } from './meanOver.ts';
import type { Presence } from './presence.ts';
import { pearson } from './rankCorrelation.ts';

/** The right eigenvectors of the second eigenvalue, unscaled: a region's entry is the mean of its industries'. Empty ones are NaN. */
export interface SecondEigenvectors {
  readonly region: Float64Array;
  readonly industry: Float64Array;
  /** Correlation of the regions' entries with their diversity, ≥ 0 by the choice of sign; NaN where diversity has no spread. */
  readonly withDiversity: number;
  /** The pair on the shorter side; null where there is none, and then all entries are NaN. */
  readonly second: Eigenpair | null;
  readonly third: Eigenpair | null;
}

/** Asked of the second eigenvector; the third eigenvalue, for the gap alone, is good to the square of its tolerance. */
const EXACT = 1e-13;
const ROUGH = 1e-6;

/**
 * Solves `M̃·v = λ₂·v` for both sides of a table (Hidalgo and Hausmann 2009; Hausmann et al. 2014): by Lanczos iteration on the
 * symmetric form `S = D_i^-½·Mᵀ·D_r⁻¹·M·D_i^-½` of the shorter side, its trivial eigenvector `√k` of eigenvalue 1 taken out.
 * The sign is such that regions correlate with diversity, and where that is the same for all, industries against ubiquity.
 */
export function secondEigenvectors(incidence: Incidence, { diversity, ubiquity }: Presence): SecondEigenvectors {
  const isByIndustry = incidence.industries.length <= incidence.regions.length;
  const table = isByIndustry ? incidence : transposed(incidence);
  const [long, short] = isByIndustry ? [diversity, ubiquity] : [ubiquity, diversity];
  const size = Math.sqrt(short.reduce((sum, count) => sum + count, 0));
  const trivial = short.map((count) => (size === 0 ? 0 : Math.sqrt(count) / size));
  const multiply = projection(table, long, short);
  const second = leadingEigenpair(multiply, short.length, [trivial], EXACT);
  const third = second === null ? null : leadingEigenpair(multiply, short.length, [trivial, second.vector], ROUGH);
  const ofShort = short.map((count, k) =>
    second === null || count === 0 ? NaN : second.vector[k]! / Math.sqrt(count),
  );
  const ofLong = meanOver(table, ofShort);
  const region = isByIndustry ? ofLong : ofShort;
  const industry = isByIndustry ? ofShort : ofLong.map((mean) => mean / (second?.value ?? NaN));
  const withDiversity = correlation(region, diversity);
  const against = Number.isNaN(withDiversity) ? -correlation(industry, ubiquity) : withDiversity;
  const sign = against < 0 ? -1 : 1;
  return {
    region: region.map((entry) => sign * entry),
    industry: industry.map((entry) => sign * entry),
    withDiversity: Math.abs(withDiversity),
    second,
    third,
  };
}

/** What S does to a vector, row by row of the table, its rows being the longer side. */
function projection(
  { start, industry }: Incidence,
  long: Float64Array,
  short: Float64Array,
): (from: Float64Array, to: Float64Array) => void {
  const scale = short.map((count) => (count === 0 ? 0 : 1 / Math.sqrt(count)));
  const scaled = new Float64Array(short.length);
  return (from, to) => {
    for (let k = 0; k < scaled.length; k++) scaled[k] = from[k]! * scale[k]!;
    to.fill(0);
    for (let row = 0; row < long.length; row++) {
      const end = start[row + 1]!;
      let next = start[row]!;
      let even = (end - next) % 2 === 1 ? scaled[industry[next++]!]! : 0;
      let odd = 0;
      // Two sums side by side: one alone would wait for itself at each step.
      for (; next < end; next += 2) {
        even += scaled[industry[next]!]!;
        odd += scaled[industry[next + 1]!]!;
      }
      const mean = (even + odd) / long[row]!;
      for (let at = start[row]!; at < end; at++) to[industry[at]!]! += mean;
    }
    for (let k = 0; k < scaled.length; k++) to[k]! *= scale[k]!;
  };
}

/** Of entries and counts, where these are not 0. */
function correlation(entries: Float64Array, counts: Float64Array): number {
  return pearson(
    entries.filter((_, k) => counts[k]! > 0),
    counts.filter((count) => count > 0),
  );
}
