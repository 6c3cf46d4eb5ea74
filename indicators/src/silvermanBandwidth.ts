import type { PairDistances } from './pairDistances.ts';

/**
 * The bandwidth for the distances of pairs, `h = 0.9 · min(s, IQR/1.34) · n^(−1/5)` (Silverman 1986, eq. 3.31, which Duranton and Overman
 * 2005 take): n pairs, s their standard deviation, IQR their quartiles' difference, from distances counted on nodes with a weight of 1 a
 * pair. In the unit of the distances; s alone counts where the quartiles are one. NaN for fewer than two pairs or where all are as far
 * apart, two steps of the nodes being no difference.
 */
export function silvermanBandwidth(pairs: PairDistances, distance: (chord: number) => number): number {
  const { weight, step } = pairs;
  let count = 0;
  let sum = 0;
  let squares = 0;
  for (let node = 0; node < weight.length; node++) {
    const mass = weight[node]!;
    if (mass === 0) continue;
    const at = distance(node * step);
    count += mass;
    sum += mass * at;
    squares += mass * at * at;
  }
  const deviation = Math.sqrt(Math.max(0, squares - (sum * sum) / count) / (count - 1));
  const spread = distanceQuantile(pairs, distance, 0.75) - distanceQuantile(pairs, distance, 0.25);
  const unit = distance(2 * step);
  const scale = spread > unit ? Math.min(deviation, spread / 1.34) : deviation;
  return count > 1.5 && deviation > unit ? 0.9 * scale * count ** -0.2 : NaN;
}

/** The quantile of the distances (type 7: Hyndman and Fan 1996), to within a step of the nodes; NaN without pairs. */
export function distanceQuantile(
  pairs: PairDistances,
  distance: (chord: number) => number,
  probability: number,
): number {
  let count = 0;
  for (const mass of pairs.weight) count += mass;
  const position = probability * (count - 1);
  const rank = Math.floor(position + 1e-9);
  const at = distance(chordOf(pairs, rank));
  const share = position - rank;
  return share > 1e-9 ? at + share * (distance(chordOf(pairs, rank + 1)) - at) : at;
}

/** The chord of the pair that this many are shorter than. */
function chordOf({ weight, step }: PairDistances, rank: number): number {
  const wanted = rank + 0.5 - 1e-9;
  let reached = 0;
  let node = 0;
  while (node < weight.length && (reached += weight[node]!) <= wanted) node++;
  return node < weight.length ? node * step : NaN;
}
