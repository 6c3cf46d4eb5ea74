import type { DeriveChoice } from './deriveChoice.ts';
import type { Derived } from './deriveRun.ts';

/** What came of deriving clusters, as one JSON object; a score that there is none of is null. */
export function deriveJson(
  { definition, best, trials, stability, codes, unknown, unplaced, files }: Derived,
  choice: DeriveChoice,
): Record<string, unknown> {
  const known = (value: number): number | null => (Number.isNaN(value) ? null : value);
  return {
    definition,
    choice,
    trials: trials.map(({ clusters, scores }) => ({
      clusters,
      score: known(scores.score),
      clustersAboveMean: known(scores.clustersAboveMean),
      clustersAboveMost: known(scores.clustersAboveMost),
      industriesAboveMean: known(scores.industriesAboveMean),
      industriesAboveMost: known(scores.industriesAboveMost),
    })),
    clusters: codes.map((code, at) => ({
      code,
      within: known(best.scores.clusters.within[at]!),
      between: known(best.scores.clusters.between[at]!),
      nextBest: known(best.scores.clusters.nextBest[at]!),
      likeness: stability === null ? null : known(stability.likeness[at]!),
    })),
    adjustedRand: stability === null ? null : [...stability.adjustedRand].map(known),
    unknown,
    unplaced,
    files,
  };
}
