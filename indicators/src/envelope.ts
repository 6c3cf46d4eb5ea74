/** An observed curve against simulated ones, value by value. */
export interface Envelope {
  readonly observed: Float64Array;
  /** Mean of the simulations. */
  readonly mean: Float64Array;
  /** At each place of the curve by itself, values that a curve falls below, or exceeds, with probability `level` at most. */
  readonly localLow: Float64Array;
  readonly localHigh: Float64Array;
  /** Bands that a curve falls below, or exceeds, anywhere with probability `level` at most. */
  readonly globalLow: Float64Array;
  readonly globalHigh: Float64Array;
  /** How far the observed curve is above the upper global band: `max(observed − globalHigh, 0)`. */
  readonly above: Float64Array;
  /** How far it is below the lower one, and 0 everywhere where the curve is above the upper one anywhere. */
  readonly below: Float64Array;
}

/**
 * Confidence bands by simulation (Duranton and Overman 2005). The global ones hold whatever curves are left when the most extreme are
 * taken away, `level` of them on each side, a curve being the more extreme the fewer exceed it where it stands out most, then
 * where it does next, and so on (extreme rank lengths: Myllymäki et al. 2017). The observed curve is one of them, so that the
 * probabilities hold for any number of simulations; with fewer than `1/level` curves nothing is outside. `above` and `below` are the
 * indices of localisation and dispersion of Duranton and Overman. NaN in a curve is passed over; where all are NaN, so are the bands.
 */
export function envelope(observed: Float64Array, simulated: readonly Float64Array[], level: number): Envelope {
  if (!(level > 0 && level < 1)) throw new RangeError(`A level lies between 0 and 1; ${level} does not.`);
  for (const [s, curve] of simulated.entries()) {
    if (curve.length === observed.length) continue;
    throw new RangeError(`Simulation ${s} has ${curve.length} values, the observed curve ${observed.length}.`);
  }
  const curves = [observed, ...simulated];
  const allowed = Math.floor(level * curves.length + 1e-9);
  const high = bands(curves, allowed);
  const low = bands(
    curves.map((curve) => curve.map((value) => -value)),
    allowed,
  );
  const above = observed.map((value, d) => Math.max(value - high.global[d]!, 0));
  const isAbove = above.some((excess) => excess > 0);
  const globalLow = low.global.map((value) => -value);
  return {
    observed,
    mean: meanOf(simulated, observed.length),
    localLow: low.local.map((value) => -value),
    localHigh: high.local,
    globalLow,
    globalHigh: high.global,
    above,
    below: observed.map((value, d) => (isAbove ? 0 : Math.max(globalLow[d]! - value, 0))),
  };
}

/** Upper bands that at most `allowed` of the curves exceed: value by value, and anywhere. */
function bands(curves: readonly Float64Array[], allowed: number): { local: Float64Array; global: Float64Array } {
  const length = curves[0]!.length;
  const local = new Float64Array(length).fill(NaN);
  const ranks = curves.map(() => new Uint32Array(length).fill(curves.length));
  for (let d = 0; d < length; d++) {
    const descending = Float64Array.from(curves, (curve) => curve[d]!)
      .filter((value) => !Number.isNaN(value))
      .sort()
      .reverse();
    if (descending.length > 0) local[d] = descending[Math.min(allowed, descending.length - 1)]!;
    const position = new Map<number, number>();
    descending.forEach((value, rank) => {
      if (!position.has(value)) position.set(value, rank);
    });
    for (const [c, curve] of curves.entries()) ranks[c]![d] = position.get(curve[d]!) ?? curves.length;
  }
  for (const rank of ranks) rank.sort();
  const order = [...curves.keys()].sort((first, second) => compare(ranks[first]!, ranks[second]!));
  let away = allowed;
  while (away > 0 && compare(ranks[order[away - 1]!]!, ranks[order[away]!]!) === 0) away--;
  const global = new Float64Array(length).fill(NaN);
  for (const c of order.slice(away)) {
    curves[c]!.forEach((value, d) => {
      if (!(value <= global[d]!) && !Number.isNaN(value)) global[d] = value;
    });
  }
  return { local, global };
}

/** Which of two ascending lists of ranks is lower where they first differ. */
function compare(first: Uint32Array, second: Uint32Array): number {
  for (let at = 0; at < first.length; at++) if (first[at] !== second[at]) return first[at]! - second[at]!;
  return 0;
}

function meanOf(curves: readonly Float64Array[], length: number): Float64Array {
  return Float64Array.from({ length }, (_, d) => {
    const values = curves.map((curve) => curve[d]!).filter((value) => !Number.isNaN(value));
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  });
}
