import { connectedParts } from './connectedParts.ts';
import type { Incidence } from './incidence.ts';
import { presence } from './presence.ts';

/** What is left of a table, with the same codes: regions and industries that dropped out are empty. */
export interface Core {
  readonly incidence: Incidence;
  /** Codes of the regions and industries that were not empty and are now. */
  readonly droppedRegions: readonly string[];
  readonly droppedIndustries: readonly string[];
}

/**
 * The largest part of a table in which every region has at least so many industries and every industry at least so many regions, found
 * by dropping those that fall short until nothing changes: the (p, q)-core of the bipartite graph (Seidman 1983; Batagelj and
 * Zaveršnik 2003). A region with a single industry can carry a whole complexity index; a core of 2 × 2 keeps such out. It may be empty.
 */
export function core(incidence: Incidence, leastDiversity: number, leastUbiquity: number): Core {
  for (const least of [leastDiversity, leastUbiquity]) {
    if (Number.isNaN(least)) throw new RangeError('A least diversity and ubiquity are numbers; NaN is none.');
  }
  let kept = incidence;
  for (;;) {
    const { diversity, ubiquity } = presence(kept);
    const isThin = (counts: Float64Array, least: number): boolean => counts.some((count) => count > 0 && count < least);
    if (!isThin(diversity, leastDiversity) && !isThin(ubiquity, leastUbiquity)) break;
    kept = restricted(
      kept,
      (r) => diversity[r]! >= leastDiversity,
      (i) => ubiquity[i]! >= leastUbiquity,
    );
  }
  return coreOf(incidence, kept);
}

/** The connected part of a table with the most entries, the first of equals. */
export function largestPart(incidence: Incidence): Core {
  const parts = connectedParts(incidence);
  const entries = new Float64Array(parts.count);
  presence(incidence).diversity.forEach((count, r) => {
    if (count > 0) entries[parts.region[r]!]! += count;
  });
  const largest = entries.indexOf(entries.reduce((most, count) => Math.max(most, count), 0));
  return coreOf(
    incidence,
    restricted(
      incidence,
      (r) => parts.region[r] === largest,
      (i) => parts.industry[i] === largest,
    ),
  );
}

function restricted(
  incidence: Incidence,
  keepsRegion: (region: number) => boolean,
  keepsIndustry: (industry: number) => boolean,
): Incidence {
  const { start, industry, value } = incidence;
  const keptStart = new Uint32Array(start.length);
  const keptIndustry = new Uint32Array(industry.length);
  const keptValue = new Float64Array(value.length);
  let to = 0;
  for (let r = 0; r + 1 < start.length; r++) {
    for (let at = start[r]!; keepsRegion(r) && at < start[r + 1]!; at++) {
      if (!keepsIndustry(industry[at]!)) continue;
      keptIndustry[to] = industry[at]!;
      keptValue[to++] = value[at]!;
    }
    keptStart[r + 1] = to;
  }
  return { ...incidence, start: keptStart, industry: keptIndustry.slice(0, to), value: keptValue.slice(0, to) };
}

function coreOf(before: Incidence, incidence: Incidence): Core {
  const [was, is] = [presence(before), presence(incidence)];
  return {
    incidence,
    droppedRegions: before.regions.filter((_, r) => was.diversity[r]! > 0 && is.diversity[r] === 0),
    droppedIndustries: before.industries.filter((_, i) => was.ubiquity[i]! > 0 && is.ubiquity[i] === 0),
  };
}
