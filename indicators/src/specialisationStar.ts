import type { ClusterTable, Totals } from './clusterTable.ts';
import { decimalFraction } from './decimalFraction.ts';
import type { Intervals } from './intervals.ts';
import { greatestQuotient, leastQuotient, quotientBox, type QuotientBound } from './quotientBounds.ts';
import { verdict } from './verdict.ts';

/**
 * The star for a location quotient of at least `minimum` (European Cluster Observatory: 2), from the bounds that
 * `locationQuotients` gave for the same clusters and totals. A bound within 10⁻¹² of the minimum is settled by exact
 * cross-multiplication where its figures are whole numbers; where they are not, their own rounding is as large as the
 * difference, and the bound counts as reaching the minimum. A cluster that may be zero can't be `yes`.
 */
export function specialisationStar(
  clusters: ClusterTable,
  totals: Totals,
  quotients: Intervals,
  minimum: number,
): Uint8Array {
  const stars = new Uint8Array(clusters.region.length);
  for (let cluster = 0; cluster < stars.length; cluster++) {
    const low = quotients.low[cluster]!;
    const high = quotients.high[cluster]!;
    const most = clusters.value.high[cluster]!;
    if (Number.isNaN(high) || !(most > 0)) continue;
    const bound = (of: typeof leastQuotient): QuotientBound => of(quotientBox(clusters, totals, cluster), totals);
    if (!reaches(high, minimum, () => bound(greatestQuotient))) continue;
    const isCertain = clusters.value.low[cluster]! > 0 && reaches(low, minimum, () => bound(leastQuotient));
    stars[cluster] = isCertain ? verdict.yes : verdict.possible;
  }
  return stars;
}

function reaches(quotient: number, minimum: number, bound: () => QuotientBound): boolean {
  if (!(Math.abs(quotient - minimum) <= 1e-12 * minimum)) return quotient > minimum;
  const figures = bound().figures;
  if (figures === null) return true;
  const { value, region, category, overall } = figures;
  if (![value, region, category, overall].every(Number.isSafeInteger)) return true;
  const { numerator, denominator } = decimalFraction(minimum);
  return BigInt(value) * BigInt(overall) * denominator >= numerator * BigInt(region) * BigInt(category);
}
