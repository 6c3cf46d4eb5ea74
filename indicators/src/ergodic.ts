/**
 * The distribution that a Markov chain settles in, `π = πP` with Σπ = 1, from its square matrix of probabilities, row-major with rows
 * that add to 1: by state elimination without subtractions (Grassmann, Taksar and Heyman 1985). States that are left for good get 0,
 * and so do states whose row is NaN, which nothing was ever in, as long as none leads to them. NaN throughout where the chain ends up in
 * one of several closed groups of states, or in a state that it is not known how to leave.
 */
export function ergodic(probabilities: Float64Array): Float64Array {
  const size = Math.sqrt(probabilities.length);
  if (!Number.isInteger(size)) throw new RangeError(`${probabilities.length} probabilities are no square matrix.`);
  const states = Array.from({ length: size }, (_, state) => state);
  const known = states.filter((state) => !Number.isNaN(probabilities[state * size]!));
  const reach = new Map(known.map((state) => [state, reachable(state, probabilities, size)]));
  const closed = known.filter((state) => [...reach.get(state)!].every((other) => reach.get(other)?.has(state)));
  const [first] = closed;
  const result = new Float64Array(size);
  if (first === undefined || closed.some((state) => !reach.get(first)!.has(state))) return result.fill(NaN);
  if (known.some((state) => [...reach.get(state)!].some((other) => !reach.has(other)))) return result.fill(NaN);
  for (const [at, weight] of settled(closed, probabilities, size).entries()) result[closed[at]!] = weight;
  return result;
}

/** The states that a state leads to, over any number of steps, itself among them. */
function reachable(state: number, probabilities: Float64Array, size: number): Set<number> {
  const found = new Set([state]);
  for (const from of found) {
    for (let to = 0; to < size; to++) if (probabilities[from * size + to]! > 0) found.add(to);
  }
  return found;
}

/** The distribution over states that all lead to one another. */
function settled(states: readonly number[], probabilities: Float64Array, size: number): Float64Array {
  const p = states.map((from) => Float64Array.from(states, (to) => probabilities[from * size + to]!));
  for (let last = states.length - 1; last > 0; last--) {
    const out = p[last]!.subarray(0, last).reduce((sum, share) => sum + share, 0);
    for (let from = 0; from < last; from++) {
      p[from]![last]! /= out;
      for (let to = 0; to < last; to++) p[from]![to]! += p[from]![last]! * p[last]![to]!;
    }
  }
  const weights = new Float64Array(states.length);
  weights[0] = 1;
  for (let state = 1; state < states.length; state++) {
    for (let from = 0; from < state; from++) weights[state]! += weights[from]! * p[from]![state]!;
  }
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / all);
}
