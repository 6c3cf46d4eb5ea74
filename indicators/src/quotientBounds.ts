import type { ClusterTable, Totals } from './clusterTable.ts';
import { locationQuotient } from './locationQuotient.ts';

/** The four figures that one location quotient is made of. */
export interface QuotientFigures {
  readonly value: number;
  readonly region: number;
  readonly category: number;
  readonly overall: number;
}

/** A bound of a quotient and the figures that attain it; null where it is a limit, or no figures were sought. */
export interface QuotientBound {
  readonly quotient: number;
  readonly figures: QuotientFigures | null;
}

/** Bounds of one cluster (x) and of its totals. */
export interface QuotientBox {
  readonly xLow: number;
  readonly xHigh: number;
  readonly regionLow: number;
  readonly regionHigh: number;
  readonly categoryLow: number;
  readonly categoryHigh: number;
  readonly overallLow: number;
  readonly overallHigh: number;
}

/** The box of the cluster at this position of the table. */
export function quotientBox(clusters: ClusterTable, totals: Totals, cluster: number): QuotientBox {
  const region = clusters.region[cluster]!;
  const category = clusters.category[cluster]!;
  return {
    xLow: clusters.value.low[cluster]!,
    xHigh: clusters.value.high[cluster]!,
    regionLow: totals.region.low[region]!,
    regionHigh: totals.region.high[region]!,
    categoryLow: totals.category.low[category]!,
    categoryHigh: totals.category.high[category]!,
    overallLow: totals.overallLow,
    overallHigh: totals.overallHigh,
  };
}

type Kinds = Pick<Totals, 'regionIsSum' | 'categoryIsSum'>;

/**
 * The least quotient in a box with xHigh > 0. With a the rest of the region, b the rest of the category and d everything else,
 * `LQ = x(x+a+b+d) / ((x+a)(x+b))` falls in a and b, rises in d, and in x first rises and then falls: its least is at an end of x.
 */
export function leastQuotient(box: QuotientBox, { regionIsSum, categoryIsSum }: Kinds): QuotientBound {
  const { xLow, xHigh, regionHigh, categoryHigh } = box;
  if (xLow === 0) return limit(0);
  const spread = xHigh - xLow;
  const leastRegion = regionIsSum ? regionHigh - spread : regionHigh;
  const leastCategory = categoryIsSum ? categoryHigh - spread : categoryHigh;
  if (!categoryIsSum) {
    return regionHigh === Infinity || categoryHigh === Infinity
      ? limit(0)
      : attained(xLow, leastRegion, leastCategory, box.overallLow);
  }
  if (categoryHigh === Infinity) return limit(regionHigh === Infinity || !regionIsSum ? 0 : xLow / leastRegion);
  if (regionHigh === Infinity) return limit(xLow / leastCategory);
  const regionSpread = regionHigh - box.regionLow;
  if (!regionIsSum) return attained(xLow, leastRegion, leastCategory, box.overallLow + regionSpread);

  const overall = box.overallLow + regionSpread + (categoryHigh - box.categoryLow) - spread;
  const atLow = attained(xLow, leastRegion, leastCategory, overall - spread);
  const atHigh = attained(xHigh, regionHigh, categoryHigh, overall);
  return atHigh.quotient < atLow.quotient ? atHigh : atLow;
}

/** The greatest quotient in a box with xHigh > 0: at an end of x or where the rise turns into a fall. Infinity where unbounded. */
export function greatestQuotient(box: QuotientBox, { regionIsSum, categoryIsSum }: Kinds): QuotientBound {
  if (!categoryIsSum) return regionIsSum ? greatestOfSummedRegion(box) : greatestOfPublished(box);
  return regionIsSum ? greatestOfSums(box) : greatestOfPublishedRegion(box);
}

/** x rises until `d·x² = ab(2x+a+b+d)`, whose root is `(ab + √(ab(a+d)(b+d))) / d`. */
function greatestOfSums(box: QuotientBox): QuotientBound {
  const { xLow, xHigh, regionLow, categoryLow } = box;
  const a = Math.max(0, regionLow - xLow);
  const b = Math.max(0, categoryLow - xLow);
  const d = box.overallHigh - box.regionHigh - box.categoryHigh + xHigh;
  if (!Number.isFinite(d)) return limit(Infinity);
  const overall = box.overallHigh - (box.regionHigh - regionLow) - (box.categoryHigh - categoryLow) + (xHigh - xLow);
  const at = (x: number): QuotientBound =>
    attained(x, regionLow + (x - xLow), categoryLow + (x - xLow), overall + (x - xLow));
  if (a === 0 || b === 0)
    return xLow > 0 ? at(xLow) : limit(a + b === 0 ? (d > 0 ? Infinity : 1) : (a + b + d) / (a + b));
  const turn = d > 0 ? (a * b + Math.sqrt(a * b * (a + d) * (b + d))) / d : Infinity;
  return turn < xHigh ? (turn > xLow ? { ...at(turn), figures: null } : at(xLow)) : at(xHigh);
}

/** `x/(x+b) · (1 + o/T)`, T the region's total and o the others': T is at least x, so x may push it up. */
function greatestOfPublishedRegion(box: QuotientBox): QuotientBound {
  const { xLow, xHigh, regionLow, regionHigh, categoryLow, overallHigh } = box;
  const others = overallHigh - regionHigh;
  if (!Number.isFinite(others)) return limit(Infinity);
  const restOfCategory = Math.max(0, categoryLow - xLow);
  const at = (x: number): QuotientBound => {
    if (x === 0) return limit(others === 0 && restOfCategory === 0 ? 1 : others / restOfCategory);
    if (x === Infinity) return limit(1);
    const region = xLow > regionHigh ? regionLow : Math.max(regionLow, x);
    return attained(x, region, categoryLow + (x - xLow), overallHigh - (regionHigh - region));
  };
  const atMost = at(xHigh);
  const pushed = clamp(regionLow, xLow, xHigh);
  if (pushed === xHigh || xLow > regionHigh) return atMost;
  const atPushed = at(pushed);
  return atPushed.quotient > atMost.quotient ? atPushed : atMost;
}

/** `x·E / ((x+a)·C)`: rises in x until x pushes the category's total C up, then falls. */
function greatestOfSummedRegion(box: QuotientBox): QuotientBound {
  const { xLow, xHigh, regionLow, categoryLow, categoryHigh, overallHigh } = box;
  const isCapped = xLow <= categoryHigh;
  const x = isCapped ? clamp(categoryLow, xLow, xHigh) : xHigh;
  if (overallHigh === Infinity || x === Infinity) return limit(Infinity);
  if (x === 0) return limit(overallHigh / Math.max(0, regionLow));
  return attained(x, regionLow + (x - xLow), isCapped ? Math.max(categoryLow, x) : categoryLow, overallHigh);
}

/** `x·E / (T·C)`: rises in x until x pushes the greater of T and C up. */
function greatestOfPublished(box: QuotientBox): QuotientBound {
  const { xLow, xHigh, regionLow, regionHigh, categoryLow, categoryHigh, overallHigh } = box;
  const regionCap = xLow <= regionHigh;
  const categoryCap = xLow <= categoryHigh;
  const peak = Math.max(regionCap ? regionLow : 0, categoryCap ? categoryLow : 0);
  const x = regionCap || categoryCap ? clamp(peak, xLow, xHigh) : xHigh;
  if (overallHigh === Infinity || x === Infinity || x === 0) return limit(Infinity);
  return attained(
    x,
    regionCap ? Math.max(regionLow, x) : regionLow,
    categoryCap ? Math.max(categoryLow, x) : categoryLow,
    overallHigh,
  );
}

function attained(value: number, region: number, category: number, overall: number): QuotientBound {
  return {
    quotient: locationQuotient(value, region, category, overall),
    figures: { value, region, category, overall },
  };
}

function limit(quotient: number): QuotientBound {
  return { quotient, figures: null };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
