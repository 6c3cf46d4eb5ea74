/** Places on a plane with an industry among them, and the measures by their formulas, pair by pair. */
export interface Scatter {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly members: Uint32Array;
  readonly weights: Float64Array;
}

/** K by eq. 1 of Duranton and Overman (2005), reflected at zero. */
export function kByPairs({ x, y, members, weights }: Scatter, d: number, bandwidth: number): number {
  let sum = 0;
  let mass = 0;
  for (const i of members) {
    for (const j of members) {
      if (j <= i) continue;
      const weight = weights[i]! * weights[j]!;
      sum += weight * reflected(d, Math.hypot(x[i]! - x[j]!, y[i]! - y[j]!), bandwidth);
      mass += weight;
    }
  }
  return sum / mass;
}

/** M of Marcon and Puech (2010), or m of Lang, Marcon and Puech (2020), from what a neighbour at a distance counts. */
export function mByPairs({ x, y, members, weights }: Scatter, counts: (distance: number) => number): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const own = members.reduce((sum, member) => sum + weights[member]!, 0);
  let ratios = 0;
  let chances = 0;
  for (const i of members) {
    let [near, all] = [0, 0];
    for (let j = 0; j < x.length; j++) {
      if (j === i) continue;
      const counted = weights[j]! * counts(Math.hypot(x[i]! - x[j]!, y[i]! - y[j]!));
      all += counted;
      if (members.includes(j)) near += counted;
    }
    if (all === 0) continue;
    ratios += near / all;
    chances += (own - weights[i]!) / (total - weights[i]!);
  }
  return ratios / chances;
}

/** A Gaussian at d, its part below zero turned back. */
export function reflected(d: number, at: number, bandwidth: number): number {
  const normal = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  return (normal((d - at) / bandwidth) + normal((d + at) / bandwidth)) / bandwidth;
}
