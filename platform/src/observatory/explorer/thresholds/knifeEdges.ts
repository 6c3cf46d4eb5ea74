import { atLeastStar, verdict, type Intervals } from '@asterism/indicators';
import { groupRows, type Groups } from '../../edition/groups.ts';
import type { RatedYear } from '../../edition/ratedYear.ts';
import type { Preset } from '../../presets/preset.ts';
import { heldAgainst } from './heldAgainst.ts';
import type { KnifeEdge } from './contract.ts';

interface Rule {
  readonly rule: KnifeEdge['rule'];
  readonly figure: Intervals;
  readonly cutoff: Intervals;
  readonly met: Uint8Array;
  /** What the star is held against where it is met, row by row: the cut-off, or for a place in a ranking the next in line. */
  readonly held: Intervals;
  /** Whether a star hangs on this rule: the others that it takes are met, or open. */
  readonly isDecisive: (row: number) => boolean;
}

/** Close cases: how many there are, and the closest of them. */
export interface KnifeEdges {
  readonly count: number;
  readonly closest: readonly KnifeEdge[];
}

/**
 * The cases in which a figure lies within a share of what a star of its hangs on, a little above it or a little below, the closest
 * `most` first: of the cut-off, or where it has a place in a ranking, of the figure of the next in line, below which the place is lost.
 * Where unknown figures leave open on which side it lies, the star is possible, and no close case.
 */
export function knifeEdges(
  rated: RatedYear,
  preset: Preset,
  within: number,
  codes: { readonly regions: readonly string[]; readonly categories: readonly string[] },
  most: number,
): KnifeEdges {
  const found: { readonly of: Rule; readonly row: number; readonly margin: number }[] = [];
  for (const of of rulesOf(rated, preset)) {
    const { figure, met, isDecisive } = of;
    for (let row = 0; row < met.length; row++) {
      if (met[row] === verdict.possible) continue;
      const { low, high } = markOf(of, row);
      const margin = marginShare(figure.low[row]!, figure.high[row]!, low, high);
      if (margin > within || margin < -within) continue;
      if (low > 0 && Number.isFinite(high) && isDecisive(row)) found.push({ of, row, margin });
    }
  }
  const closest = found.sort((a, b) => Math.abs(a.margin) - Math.abs(b.margin)).slice(0, most);
  return {
    count: found.length,
    closest: closest.map(({ of, of: { rule, figure, cutoff, met }, row, margin }) => ({
      region: codes.regions[rated.sums.region[row]!]!,
      category: codes.categories[rated.sums.category[row]!]!,
      rule,
      is_met: met[row] === verdict.yes,
      value_low: figure.low[row]!,
      value_high: Number.isFinite(figure.high[row]!) ? figure.high[row]! : null,
      cutoff_low: cutoff.low[row]!,
      cutoff_high: cutoff.high[row]!,
      mark_low: markOf(of, row).low,
      mark_high: markOf(of, row).high,
      margin_share: margin,
      stars: rated.stars[row]!,
      stars_max: rated.starsMax[row]!,
    })),
  };
}

/** What the figure is to be compared with: what it is held against where the rule is met, else the cut-off. */
function markOf({ met, held, cutoff }: Rule, row: number): { readonly low: number; readonly high: number } {
  const { low, high } = met[row] === verdict.yes ? held : cutoff;
  return { low: low[row]!, high: high[row]! };
}

/** From the nearest of the mark to the nearest of the figure; 0 where their bounds touch. */
function marginShare(low: number, high: number, cutoffLow: number, cutoffHigh: number): number {
  if (low >= cutoffHigh) return (low - cutoffHigh) / cutoffHigh;
  if (high < cutoffLow) return (high - cutoffLow) / cutoffLow;
  return 0;
}

function rulesOf(rated: RatedYear, { minimum, size: sizeRule, focus: focusRule }: Preset): Rule[] {
  const { sums, quotient, focus, size, specialisation, focusStar, largeEnough } = rated;
  const isLarge = (row: number): boolean => largeEnough[row] !== verdict.no;
  const given = [size, specialisation, focusStar].filter((rule) => rule !== null);
  const same = new Float64Array(sums.region.length).fill(minimum);
  const byCategory = (): Groups =>
    groupRows(sums.category, sums.category.reduce((most, code) => Math.max(most, code), 0) + 1);
  const cutoffs = { low: same, high: same };
  const rules: Rule[] = [
    {
      rule: 'minimum',
      figure: sums.value,
      cutoff: cutoffs,
      met: atLeastStar(sums.value, minimum),
      held: cutoffs,
      isDecisive: (row) => given.some(({ met }) => met[row] !== verdict.no),
    },
  ];
  if (size !== null) {
    const { ranks, ownMet: met, further } = size;
    const isPlaceAlone = Object.keys(sizeRule?.quantile ?? {}).every((name) =>
      further.some(({ measure }) => measure === name),
    );
    rules.push({
      rule: 'size',
      figure: sums.value,
      cutoff: ranks.cutoff,
      met,
      held:
        sizeRule?.top !== undefined && isPlaceAlone
          ? heldAgainst(sums.value, byCategory(), sizeRule.top)
          : ranks.cutoff,
      isDecisive: (row) => isLarge(row) && further.every((one) => one.met[row] !== verdict.no),
    });
  }
  if (specialisation !== null) {
    const { cutoff, met } = specialisation;
    rules.push({ rule: 'specialisation', figure: quotient, cutoff, met, held: cutoff, isDecisive: isLarge });
  }
  if (focusStar !== null && focusRule !== undefined) {
    const { met, ranks } = focusStar;
    const groups = focusRule.within === 'all' ? groupRows(new Uint32Array(met.length), 1) : byCategory();
    const held = heldAgainst(focus, groups, focusRule.top);
    rules.push({ rule: 'focus', figure: focus, cutoff: ranks.cutoff, met, held, isDecisive: isLarge });
  }
  return rules;
}
