import { placeGrid } from './placeGrid.ts';
import type { Places } from './places.ts';

/**
 * How much weight the pairs of places have at each distance. A pair between two nodes is shared between them in proportion to its nearness
 * (linear binning: Jones and Lotwick 1984), so that totals and means are kept and what is smooth errs by the square of the step.
 */
export interface PairDistances {
  /** Weight at the chord `node · step`. */
  readonly weight: Float64Array;
  /** Chord between two nodes. */
  readonly step: number;
}

/** Nodes for all pairs together: quartiles and standard deviation come out to within some 10⁻⁴ of the furthest distance. */
export const NODES = 16_385;

/**
 * Counts the pairs of places whose chord is below `reach` on that many nodes; a pair weighs the product of its places' weights, or 1
 * where none are given. Every pair of different places counts once, also where both stand at the same spot.
 */
export function pairDistances(
  places: Places,
  weights: Float64Array | null,
  reach: number,
  nodes: number,
): PairDistances {
  const grid = placeGrid(places, reach);
  const { x, y, z, from } = grid;
  const step = reach / (nodes - 1);
  const weight = new Float64Array(nodes + 1);
  const most = reach * reach;
  const perChord = 1 / step;
  const sortedWeights = weights === null ? null : Float64Array.from(from, (place) => weights[place]!);
  const runs = new Uint32Array(6);
  for (let p = 0; p < from.length; p++) {
    const px = x[p]!;
    const py = y[p]!;
    const pz = z[p]!;
    grid.runs(px, py, runs);
    for (let run = 2; run < 6; run += 2) {
      for (let q = Math.max(runs[run]!, p + 1); q < runs[run + 1]!; q++) {
        const dx = x[q]! - px;
        const dy = y[q]! - py;
        const dz = z[q]! - pz;
        const square = dx * dx + dy * dy + dz * dz;
        if (square > most) continue;
        const at = Math.sqrt(square) * perChord;
        const node = at | 0;
        const share = at - node;
        const mass = sortedWeights === null ? 1 : sortedWeights[p]! * sortedWeights[q]!;
        weight[node]! += mass * (1 - share);
        weight[node + 1]! += mass * share;
      }
    }
  }
  return { weight: weight.subarray(0, nodes), step };
}

/** The same on every other node: exactly what fewer nodes would have given. */
export function coarser({ weight, step }: PairDistances): PairDistances {
  const half = new Float64Array((weight.length >> 1) + 1);
  for (let node = 0; node < weight.length; node++) {
    if (node % 2 === 0) half[node >> 1]! += weight[node]!;
    else {
      half[node >> 1]! += weight[node]! / 2;
      half[(node >> 1) + 1]! += weight[node]! / 2;
    }
  }
  return { weight: half, step: 2 * step };
}

/** A chord that no two places exceed: the diagonal of the box around them, and a little for rounding. */
export function furthestChord({ x, y, z }: Places): number {
  const squares = [x, y, z].map((axis) => {
    let [least, most] = [Infinity, -Infinity];
    for (const value of axis) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    return (most - least) ** 2;
  });
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0)) * (1 + 1e-12);
}
