import type { OpenReason, RuleProof } from './contract.ts';

interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
}

/** What leaves the verdict on a star open, from whatever of it is unknown; nothing where the verdict is certain. */
export function openBecause({
  star,
  verdict,
  met,
  minimum,
  own,
  cutoff,
  totals,
  further = [],
}: {
  readonly star: RuleProof['star'];
  readonly verdict: RuleProof['verdict'];
  readonly met: RuleProof['met'];
  readonly minimum: RuleProof['verdict'];
  readonly own: Bounds;
  readonly cutoff: Bounds;
  readonly totals: Readonly<Record<`${'region_total' | 'category_total' | 'total'}_${'low' | 'high'}`, number | null>>;
  /** Whether each further measure that the rule asks for is reached. */
  readonly further?: readonly RuleProof['verdict'][];
}): OpenReason[] {
  if (verdict !== 'possible') return [];
  const reasons: OpenReason[] = [];
  if (met !== 'yes' && met !== null) {
    if (own.low !== own.high) reasons.push('own');
    if (star !== 'size' && totals.region_total_low !== totals.region_total_high) reasons.push('region total');
    if (star === 'specialisation') {
      if (totals.category_total_low !== totals.category_total_high) reasons.push('category total');
      if (totals.total_low !== totals.total_high) reasons.push('total');
    }
    if (cutoff.low !== cutoff.high) reasons.push('others');
  }
  if (further.includes('possible')) reasons.push('further measure');
  if (minimum === 'possible') reasons.push('minimum');
  return reasons;
}
