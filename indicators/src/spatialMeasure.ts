/**
 * A measure of where an industry's establishments stand among all, one value a distance, as a function of the places: establishment e
 * stands at place `site[e]`. Where it is called without sites every establishment stands at its own place.
 */
export type SpatialMeasure = (site?: Uint32Array) => Float64Array;

/** What measures of the industry's establishments among all are told. */
export interface SpatialOptions {
  /** The distances to measure at, ascending, not negative, in the unit of the places. */
  readonly distances: Float64Array;
  /** Weights of all establishments (employment), which go with them wherever they stand; each counts 1 where absent. */
  readonly weights?: Float64Array;
}

/** Nodes that distances are binned on at most. */
const MOST_NODES = 2 ** 22;

/** Refuses, as a `RangeError`, a bandwidth that is none, or so narrow for the distances that more nodes would be needed than there is room for. */
export function refuseBandwidth(bandwidth: number, reach: number, nodesABandwidth: number): void {
  if (!(bandwidth > 0 && bandwidth < Infinity)) throw new RangeError(`A bandwidth is positive; ${bandwidth} is not.`);
  if (!(reach * nodesABandwidth < bandwidth * MOST_NODES)) {
    throw new RangeError(`A bandwidth of ${bandwidth} is too narrow for distances up to ${reach}.`);
  }
}

/** Refuses, as a `RangeError`, sites of fewer or more establishments than there are, or at places that there are not. */
export function refuseSites(count: number, site: Uint32Array | undefined): void {
  if (site === undefined) return;
  if (site.length !== count) throw new RangeError(`${count} establishments need as many sites, not ${site.length}.`);
  for (const [establishment, place] of site.entries()) {
    if (place >= count)
      throw new RangeError(`Establishment ${establishment}: there is no place ${place} among ${count}.`);
  }
}

/** Refuses, as a `RangeError` that says which, members that are none of the establishments or come twice, and distances and weights that are none. */
export function refuseSpatial(count: number, members: Uint32Array, { distances, weights }: SpatialOptions): void {
  const isTaken = new Uint8Array(count);
  for (const member of members) {
    if (member >= count) throw new RangeError(`There is no establishment ${member} among ${count}.`);
    if (isTaken[member] === 1) throw new RangeError(`Establishment ${member} is a member twice.`);
    isTaken[member] = 1;
  }
  distances.forEach((distance, k) => {
    if (!(distance >= 0 && distance < Infinity && !(distance < distances[k - 1]!))) {
      throw new RangeError(`Distance ${k}: ${distance}; distances are finite, not negative and ascend.`);
    }
  });
  if (weights === undefined) return;
  if (weights.length !== count)
    throw new RangeError(`${count} establishments need as many weights, not ${weights.length}.`);
  weights.forEach((weight, place) => {
    if (!(weight >= 0 && weight < Infinity)) throw new RangeError(`Establishment ${place} can't weigh ${weight}.`);
  });
}
