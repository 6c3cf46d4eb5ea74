import { exactBounds } from './exactBounds.ts';
import { focusShares } from './focus.ts';
import type { Intervals } from './intervals.ts';
import { locationQuotients } from './locationQuotients.ts';
import type { RankedStar } from './rankedStar.ts';
import { joined, sumRelations } from './relations.ts';
import type { Release } from './release.ts';
import { releaseRelations } from './releaseRelations.ts';
import { specialisationStar } from './specialisationStar.ts';
import { topStar } from './topStar.ts';
import { tableSums } from './twoWayTable.ts';

/** What an attacker can tell from a release. */
export interface Attack {
  /** Feasibility intervals of all figures, totals among them, in the order of the release's. */
  readonly figures: Intervals;
  /** Of the clusters' location quotients and shares of their regions. */
  readonly quotients: Intervals;
  readonly shares: Intervals;
  /** Ranks and stars by size, one a category over its regions, and by share over all clusters. */
  readonly size: readonly RankedStar[];
  readonly focus: RankedStar;
  /** Stars for specialisation, one verdict a cluster. */
  readonly specialisation: Uint8Array;
}

/**
 * Attacks a release: all that the sums and the results told say of each figure, by a linear programme a figure and side, and what follows for
 * quotients, ranks and stars, with the European Cluster Observatory's rules unless said otherwise. Intervals of figures are exact where region,
 * category and overall totals are told or follow from the sums, and else hold the exact ones; what follows takes each figure on its own,
 * so it is never too narrow. A release that contradicts itself is a `RangeError`.
 */
export function attack(release: Release, rules: { readonly size?: number; readonly focus?: number } = {}): Attack {
  const { regions, categories } = release;
  const figures = figureBounds(release);
  const clusters = regions * categories;
  const region = Uint32Array.from({ length: clusters }, (_, cluster) => Math.floor(cluster / categories));
  const category = Uint32Array.from({ length: clusters }, (_, cluster) => cluster % categories);
  const width = categories + 1;
  const table = {
    region,
    category,
    value: pick(figures, clusters, (cluster) => region[cluster]! * width + category[cluster]!),
  };
  const totals = {
    region: pick(figures, regions, (r) => r * width + categories),
    regionIsSum: false,
    category: pick(figures, categories, (c) => regions * width + c),
    categoryIsSum: false,
    overallLow: figures.low[regions * width + categories]!,
    overallHigh: figures.high[regions * width + categories]!,
  };
  const computed = locationQuotients(table, totals);
  const told = release.quotients;
  const quotients = {
    low: computed.low.map((low, cluster) => Math.max(low, told?.low[cluster] ?? low)),
    high: computed.high.map((high, cluster) => Math.min(high, told?.high[cluster] ?? high)),
  };
  const shares = focusShares(table, totals);
  return {
    figures,
    quotients,
    shares,
    size: Array.from({ length: categories }, (_, c) =>
      topStar(
        pick(table.value, regions, (r) => r * categories + c),
        rules.size ?? 0.1,
      ),
    ),
    focus: topStar(shares, rules.focus ?? 0.1),
    specialisation: specialisationStar(table, totals, quotients, release.minimumQuotient ?? 2),
  };
}

/** The feasibility intervals of a release's figures alone. */
export function figureBounds(release: Release): Intervals {
  const { regions, categories, figures, slack = 0 } = release;
  const cells = (regions + 1) * (categories + 1);
  if (figures.low.length !== cells || figures.high.length !== cells) {
    throw new RangeError(
      `${regions} regions × ${categories} categories with totals are ${cells} figures, not ${figures.low.length}.`,
    );
  }
  for (const [name, told] of Object.entries({ ...release, quotients: release.quotients?.low })) {
    if (ArrayBuffer.isView(told) && 'length' in told && told.length !== regions * categories) {
      throw new RangeError(`${regions} regions × ${categories} categories don't have ${String(told.length)} ${name}.`);
    }
  }
  const sums = sumRelations(tableSums(regions + 1, categories + 1, slack));
  const known = exactBounds(figures, sums);
  const { relations, thresholds } = releaseRelations(release, known);
  const all = exactBounds(
    {
      low: Float64Array.from([...known.low, ...new Float64Array(thresholds)]),
      high: Float64Array.from([...known.high, ...new Float64Array(thresholds).fill(Infinity)]),
    },
    joined(sums, relations),
  );
  return { low: all.low.slice(0, cells), high: all.high.slice(0, cells) };
}

/** The intervals at these positions. */
function pick({ low, high }: Intervals, count: number, position: (k: number) => number): Intervals {
  return {
    low: Float64Array.from({ length: count }, (_, k) => low[position(k)]!),
    high: Float64Array.from({ length: count }, (_, k) => high[position(k)]!),
  };
}
