import type { Incidence } from './incidence.ts';

/** In how many industries a region is present and in how many regions an industry is found; entries above zero count, however large. */
export interface Presence {
  /** k_r,0 by region; 0 for an empty one. */
  readonly diversity: Float64Array;
  /** k_i,0 by industry; 0 for an empty one. */
  readonly ubiquity: Float64Array;
}

/** Counts the entries of a table by region and by industry (Hidalgo and Hausmann 2009, eq. 3 and 4). */
export function presence({ regions, industries, start, industry }: Incidence): Presence {
  const diversity = Float64Array.from(regions, (_, r) => start[r + 1]! - start[r]!);
  const ubiquity = new Float64Array(industries.length);
  for (const i of industry) ubiquity[i]! += 1;
  return { diversity, ubiquity };
}
