import type { Incidence } from './incidence.ts';
import type { Partition } from './partition.ts';
import { partitionAgreement } from './partitionAgreement.ts';
import { resampled } from './resampled.ts';
import { seededRandom, type Random } from './seededRandom.ts';

/** How clusters are tried. */
export interface StabilityOptions {
  /** How many samples of regions are drawn; default 100. */
  readonly samples?: number;
  /** Where chance comes from; default {@link seededRandom}(1). */
  readonly random?: Random;
}

/** How far clusters come out again from other samples of regions. */
export interface ClusterStability {
  /** What comes out from all regions. */
  readonly partition: Partition;
  /** Agreement of every sample's clusters with these, as {@link partitionAgreement} has it. */
  readonly adjustedRand: Float64Array;
  /** By cluster: its mean likeness with the most alike cluster of every sample, from 0 to 1; NaN for one never found. */
  readonly likeness: Float64Array;
}

/**
 * Robustness of clusters to resampling: regions are drawn with replacement, as many as there are, clusters derived anew from each
 * sample and compared with those from all regions (Hennig 2007; from a likeness of about 0.75 on he calls a cluster stable).
 * `derive` makes clusters of a table. Industries that a sample puts in no cluster are left out of its comparison.
 */
export function clusterStability(
  incidence: Incidence,
  derive: (sample: Incidence) => Partition,
  { samples = 100, random = seededRandom(1) }: StabilityOptions = {},
): ClusterStability {
  const partition = derive(incidence);
  const adjustedRand = new Float64Array(samples);
  const sums = new Float64Array(partition.count);
  const found = new Float64Array(partition.count);
  for (let sample = 0; sample < samples; sample++) {
    const drawn = incidence.regions.map(() => Math.floor(random() * incidence.regions.length));
    const agreement = partitionAgreement(partition, derive(resampled(incidence, Uint32Array.from(drawn))));
    adjustedRand[sample] = agreement.adjustedRand;
    for (const [cluster, likeness] of agreement.likeness.entries()) {
      if (Number.isNaN(likeness)) continue;
      sums[cluster]! += likeness;
      found[cluster]! += 1;
    }
  }
  return {
    partition,
    adjustedRand,
    likeness: sums.map((sum, cluster) => (found[cluster] === 0 ? NaN : sum / found[cluster]!)),
  };
}
