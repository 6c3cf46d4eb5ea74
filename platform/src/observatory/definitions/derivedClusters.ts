import {
  clusterStability,
  deriveClusters,
  type ClusterStability,
  type DerivedClusters,
  type Incidence,
} from '@asterism/indicators';
import { Problem } from '../../kernel/problem.ts';
import type { Terminal } from '../../kernel/terminal.ts';
import type { DeriveChoice } from './deriveChoice.ts';
import { industrySimilarity } from './industrySimilarity.ts';

/** One number of clusters that was tried, and what came of it. */
export interface Trial extends DerivedClusters {
  readonly clusters: number;
}

/** The clusters with the best validation score of all that were tried, and how well they stand up to other samples of regions. */
export interface BestClusters {
  readonly best: Trial;
  readonly trials: readonly Trial[];
  /** Null where no samples were asked for. */
  readonly stability: ClusterStability | null;
}

/** More numbers of clusters than these are not tried of a range. */
const mostTrials = 16;

/** Tries several numbers of clusters on a table of regions × industries; of equal scores the one with more clusters is best, since it parts more. */
export function derivedClusters(
  amounts: Incidence,
  choice: DeriveChoice,
  { progress, signal }: Terminal,
): BestClusters {
  const { method, similarity: kind, samples } = choice;
  const similarity = industrySimilarity(amounts, kind);
  const size = amounts.industries.length;
  const isKnown = (at: number): boolean =>
    amounts.industries.some((_, other) => other !== at && !Number.isNaN(similarity.values[at * size + other]!));
  const known = amounts.industries.filter((_, at) => isKnown(at)).length;
  const trials: Trial[] = [];
  const candidates = candidatesIn(choice.clusters ?? usualRange(known), known);
  for (const [at, clusters] of candidates.entries()) {
    signal.throwIfAborted();
    trials.push({ clusters, ...deriveClusters(similarity, { clusters, method }) });
    progress.advance(at + 1, candidates.length);
  }
  const best = trials.reduce((most, trial) => (scoreOf(trial) >= scoreOf(most) ? trial : most));
  const again = (sample: Incidence) => {
    signal.throwIfAborted();
    return deriveClusters(industrySimilarity(sample, kind), { clusters: best.clusters, method }).partition;
  };
  return { best, trials, stability: samples === 0 ? null : clusterStability(amounts, again, { samples }) };
}

/** From clusters of about twenty industries to clusters of about three, as published definitions have them. */
function usualRange(known: number): readonly [number, number] {
  return [Math.max(2, Math.round(known / 20)), Math.max(2, Math.round(known / 3))];
}

function candidatesIn([least, most]: readonly [number, number], known: number): number[] {
  if (known < 3) {
    throw new Problem(
      422,
      `Of ${known} industries alone it can be told what they are near to; clusters need 3 or more. Take a finer --industry-level, or unknown cells as absent with --known-only.`,
    );
  }
  if (least > known) {
    throw new Problem(400, `--k ${least}: there are only ${known} industries to make clusters of.`);
  }
  const last = Math.min(most, known);
  const steps = Math.min(mostTrials, last - least + 1);
  return [
    ...new Set(
      Array.from({ length: steps }, (_, at) =>
        steps === 1 ? least : Math.round(least + ((last - least) * at) / (steps - 1)),
      ),
    ),
  ];
}

function scoreOf({ scores }: Trial): number {
  return Number.isNaN(scores.score) ? -1 : scores.score;
}
