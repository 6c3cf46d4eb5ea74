import type { Definition } from './definition.ts';
import type { IndustryFlow } from './industryFlow.ts';
import { industrySystem } from './industryKey.ts';
import { matchIndustries } from './matchIndustries.ts';

/**
 * By target industry, the share of what flows into it that comes from each category (by position): sources count by their sizes, or alike where
 * `sizes` is null. A target into which no category flows, or nothing of any size, has no entry.
 */
export function inflowShares(
  definition: Definition,
  flow: IndustryFlow,
  sizes: Float64Array | null,
): Map<string, Map<number, number>> {
  const matching = matchIndustries(definition, flow.sources, industrySystem(definition.classification));
  const whole = new Map<string, number>();
  const parts = new Map<string, Map<number, number>>();
  flow.ends.forEach((end, source) => {
    for (const [target, part] of end) {
      const size = part * (sizes === null ? 1 : sizes[source]!);
      whole.set(target, (whole.get(target) ?? 0) + size);
      const ofTarget = parts.get(target) ?? new Map<number, number>();
      parts.set(target, ofTarget);
      for (let entry = matching.first[source]!; entry < matching.first[source + 1]!; entry++) {
        const category = matching.category[entry]!;
        ofTarget.set(category, (ofTarget.get(category) ?? 0) + size * matching.weight[entry]!);
      }
    }
  });
  if (sizes === null)
    for (const end of flow.strangers)
      for (const [target, part] of end) whole.set(target, (whole.get(target) ?? 0) + part);

  const shares = new Map<string, Map<number, number>>();
  for (const [target, ofTarget] of parts) {
    const total = whole.get(target)!;
    if (total > 0 && ofTarget.size > 0)
      shares.set(target, new Map([...ofTarget].map(([category, size]) => [category, size / total])));
  }
  return shares;
}
