import { atLeastStar, verdict, type Intervals } from '@asterism/indicators';
import type { RatedYear } from '../../edition/ratedYear.ts';
import type { KnifeEdge } from './contract.ts';

interface Rule {
  readonly rule: KnifeEdge['rule'];
  readonly figure: Intervals;
  readonly cutoff: Intervals;
  readonly met: Uint8Array;
  /** Whether a star hangs on this rule: the others that it takes are met, or open. */
  readonly isDecisive: (row: number) => boolean;
}

/** Close cases: how many there are, and the closest of them. */
export interface KnifeEdges {
  readonly count: number;
  readonly closest: readonly KnifeEdge[];
}

/**
 * The cases in which a figure lies within a share of a cut-off on which a star hangs, a little above it or a little below, the closest
 * `most` first. Where unknown figures leave open on which side it lies, the star is possible, and no close case.
 */
export function knifeEdges(
  rated: RatedYear,
  minimum: number,
  within: number,
  codes: { readonly regions: readonly string[]; readonly categories: readonly string[] },
  most: number,
): KnifeEdges {
  const found: { readonly of: Rule; readonly row: number; readonly margin: number }[] = [];
  for (const of of rulesOf(rated, minimum)) {
    const { figure, cutoff, met, isDecisive } = of;
    for (let row = 0; row < met.length; row++) {
      if (met[row] === verdict.possible) continue;
      const [low, high] = [cutoff.low[row]!, cutoff.high[row]!];
      const margin = marginShare(figure.low[row]!, figure.high[row]!, low, high);
      if (margin > within || margin < -within) continue;
      if (low > 0 && Number.isFinite(high) && isDecisive(row)) found.push({ of, row, margin });
    }
  }
  const closest = found.sort((a, b) => Math.abs(a.margin) - Math.abs(b.margin)).slice(0, most);
  return {
    count: found.length,
    closest: closest.map(({ of: { rule, figure, cutoff, met }, row, margin }) => ({
      region: codes.regions[rated.sums.region[row]!]!,
      category: codes.categories[rated.sums.category[row]!]!,
      rule,
      is_met: met[row] === verdict.yes,
      value_low: figure.low[row]!,
      value_high: Number.isFinite(figure.high[row]!) ? figure.high[row]! : null,
      cutoff_low: cutoff.low[row]!,
      cutoff_high: cutoff.high[row]!,
      margin_share: margin,
      stars: rated.stars[row]!,
      stars_max: rated.starsMax[row]!,
    })),
  };
}

/** From the nearest of the cut-off to the nearest of the figure; 0 where their bounds touch. */
function marginShare(low: number, high: number, cutoffLow: number, cutoffHigh: number): number {
  if (low >= cutoffHigh) return (low - cutoffHigh) / cutoffHigh;
  if (high < cutoffLow) return (high - cutoffLow) / cutoffLow;
  return 0;
}

function rulesOf(rated: RatedYear, minimum: number): Rule[] {
  const { sums, quotient, focus, size, specialisation, focusStar, largeEnough } = rated;
  const isLarge = (row: number): boolean => largeEnough[row] !== verdict.no;
  const given = [size, specialisation, focusStar].filter((rule) => rule !== null);
  const same = new Float64Array(sums.region.length).fill(minimum);
  return [
    {
      rule: 'minimum',
      figure: sums.value,
      cutoff: { low: same, high: same },
      met: atLeastStar(sums.value, minimum),
      isDecisive: (row) => given.some(({ met }) => met[row] !== verdict.no),
    },
    ...(size === null
      ? []
      : [{ rule: 'size' as const, figure: sums.value, cutoff: size.ranks.cutoff, met: size.met, isDecisive: isLarge }]),
    ...(specialisation === null
      ? []
      : [
          {
            rule: 'specialisation' as const,
            figure: quotient,
            cutoff: specialisation.cutoff,
            met: specialisation.met,
            isDecisive: isLarge,
          },
        ]),
    ...(focusStar === null
      ? []
      : [
          {
            rule: 'focus' as const,
            figure: focus,
            cutoff: focusStar.ranks.cutoff,
            met: focusStar.met,
            isDecisive: isLarge,
          },
        ]),
  ];
}
