import { floorShare } from '@asterism/indicators';
import { asksOwnSize, furtherProof, type FurtherProof } from '../../edition/furtherProof.ts';
import { presetSchema } from '../../presets/preset.ts';
import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';
import { givenStars } from '../clusters/givenStars.ts';
import type { StarKind } from '../clusters/starKinds.ts';
import type { PlainRow } from '../plainRows.ts';
import type { ClusterProof, FurtherRule, RuleProof } from './contract.ts';
import type { NextInLine } from './nextInRankings.ts';
import { openBecause } from './openBecause.ts';

type Verdict = RuleProof['verdict'];

const values = { size: 'value', specialisation: 'lq', focus: 'focus' } as const;

/** What a cluster's stars rest on, from its rows of the clusters and of the proof together. */
export function clusterProof({ manifest }: ShelvedEdition, row: PlainRow, next: NextInLine): ClusterProof {
  const preset = presetSchema.parse(manifest.preset);
  const besides = furtherProof(row, preset, manifest.measure);
  const number = (name: string): number | null => row[name] as number | null;
  const minimum = preset.minimum > 0 ? reached(preset.minimum, number('value_low'), number('value_high')) : 'yes';
  const totals = {
    region_total_low: number('region_total_low'),
    region_total_high: number('region_total_high'),
    category_total_low: number('category_total_low'),
    category_total_high: number('category_total_high'),
    total_low: number('total_low'),
    total_high: number('total_high'),
  };
  return {
    ...totals,
    unknown_cells: Number(row['unknown_cells']),
    minimum: preset.minimum > 0 ? { least: preset.minimum, margin: number('minimum_margin'), verdict: minimum } : null,
    rules: givenStars(manifest.preset).map((star): RuleProof => {
      const value = { low: number(`${values[star]}_low`), high: number(`${values[star]}_high`) };
      const cutoff = { low: number(`${star}_cutoff_low`), high: number(`${star}_cutoff_high`) };
      const margin = number(`${star}_margin`);
      const verdict = row[`${star}_star`] as Verdict;
      const met = metOf(margin, value.high, cutoff.low);
      const n = star === 'specialisation' ? null : { low: number(`${star}_n_low`), high: number(`${star}_n_high`) };
      const top = star === 'specialisation' ? undefined : preset[star]?.top;
      return {
        star,
        conditions: conditionsOf(preset, star),
        verdict,
        met,
        value_low: value.low,
        value_high: value.high,
        cutoff_low: cutoff.low,
        cutoff_high: cutoff.high,
        rank_low: n === null ? null : number(`${star}_rank_low`),
        rank_high: n === null ? null : number(`${star}_rank_high`),
        n_low: n?.low ?? null,
        n_high: n?.high ?? null,
        places_low: placesOf(n?.low, top),
        places_high: placesOf(n?.high, top),
        margin,
        margin_share: shareOfCutoff(margin, met === 'no' ? cutoff.low : cutoff.high),
        ...heldBy(met === 'yes' ? next[star] : undefined, value.low),
        because: openBecause({
          star,
          verdict,
          met,
          minimum,
          own: { low: number('value_low'), high: number('value_high') },
          cutoff,
          totals,
          further: star === 'size' ? besides.held.map((one) => one.met) : [],
        }),
        asks_own: star !== 'size' || asksOwnSize(preset, manifest.measure),
        further: star === 'size' ? besides.held.map(furtherRuleOf) : [],
        not_held: star === 'size' ? besides.lacking : [],
      };
    }),
  };
}

function heldBy(
  next: NextInLine[StarKind],
  value: number | null,
): Pick<RuleProof, 'next_low' | 'next_high' | 'next_margin'> {
  if (next === undefined || value === null) return { next_low: null, next_high: null, next_margin: null };
  const margin = Math.max(0, value - next.high);
  return { next_low: next.low, next_high: finite(next.high), next_margin: finite(margin) };
}

function finite(figure: number): number | null {
  return Number.isFinite(figure) ? figure : null;
}

function furtherRuleOf(one: FurtherProof): FurtherRule {
  const isOpen = one.met === 'possible';
  return {
    ...one,
    margin_share: shareOfCutoff(one.margin, one.met === 'no' ? one.cutoff_low : one.cutoff_high),
    because: [
      ...(isOpen && one.value_low !== one.value_high ? (['own'] as const) : []),
      ...(isOpen && one.cutoff_low !== one.cutoff_high ? (['others'] as const) : []),
    ],
  };
}

/** A margin beside the cut-off that it is measured from: the lowest where the figure certainly falls short, else the highest. */
function shareOfCutoff(margin: number | null, cutoff: number | null): number | null {
  return margin === null || cutoff === null || cutoff <= 0 ? null : margin / cutoff;
}

function conditionsOf(preset: ReturnType<typeof presetSchema.parse>, star: StarKind): RuleProof['conditions'] {
  return Object.fromEntries(Object.entries(preset[star] ?? {}).filter(([, value]) => value !== undefined));
}

function reached(least: number, low: number | null, high: number | null): Verdict {
  if ((low ?? 0) >= least) return 'yes';
  return (high ?? Infinity) < least ? 'no' : 'possible';
}

/** A margin of nothing or more is a rule that is met for certain; below it, one that may be where the value can reach the cut-off. Without a limit to it, it may be. */
function metOf(margin: number | null, high: number | null, cutoff: number | null): Verdict | null {
  if (cutoff === null) return null;
  if (margin === null) return 'possible';
  if (margin >= 0) return 'yes';
  return (high ?? Infinity) < cutoff ? 'no' : 'possible';
}

function placesOf(n: number | null | undefined, top: number | undefined): number | null {
  return n === null || n === undefined || top === undefined ? null : floorShare(top, n);
}
