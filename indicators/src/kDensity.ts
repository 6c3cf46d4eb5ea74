import { coarser, furthestChord, NODES, pairDistances, type PairDistances } from './pairDistances.ts';
import { placesAt, type Places } from './places.ts';
import { silvermanBandwidth } from './silvermanBandwidth.ts';
import { KERNEL_REACH, smoothed, smoothing } from './smoothing.ts';
import {
  refuseBandwidth,
  refuseSites,
  refuseSpatial,
  type SpatialMeasure,
  type SpatialOptions,
} from './spatialMeasure.ts';

/** Nodes a bandwidth: what is binned differs from the exact sum by some 10⁻⁴ of it. */
const NODES_A_BANDWIDTH = 32;

/**
 * The density of distances between the establishments of an industry (Duranton and Overman 2005, eq. 1), prepared for any sites:
 * `K(d) = Σ_{i<j} w_i w_j f_h(d, d_ij) / Σ_{i<j} w_i w_j`, f_h a Gaussian kernel reflected at zero. Each pair counts once and K integrates to
 * 1; with employment as weights it is their employment-weighted K. `members` are the industry's establishments among `places`. Without a bandwidth each call takes
 * Silverman's from the members' own distances, weights aside. Per unit of distance, ≥ 0; NaN everywhere for fewer than two
 * members, pairs without weight, or members all equally far apart, which have no bandwidth.
 */
export function kDensity(
  places: Places,
  members: Uint32Array,
  options: SpatialOptions & { readonly bandwidth?: number },
): SpatialMeasure {
  refuseSpatial(places.x.length, members, options);
  const { distances } = options;
  const chosen = options.bandwidth;
  const weights =
    options.weights === undefined ? null : Float64Array.from(members, (member) => options.weights![member]!);
  const mass = pairMass(members.length, weights);
  const furthest = furthestChord(places);
  if (chosen !== undefined)
    refuseBandwidth(chosen, Math.min(furthest, places.chord(distances.at(-1) ?? 0)), NODES_A_BANDWIDTH);

  return (site) => {
    refuseSites(places.x.length, site);
    const value = new Float64Array(distances.length).fill(NaN);
    const own = placesAt(places, site === undefined ? members : members.map((member) => site[member]!));
    const all = chosen === undefined && furthest > 0 ? pairDistances(own, null, furthest, NODES) : null;
    const bandwidth = all === null ? (chosen ?? NaN) : silvermanBandwidth(all, places.distance);
    if (!(bandwidth > 0 && mass > 0)) return value;

    const reach = Math.min(
      Math.max(furthest, bandwidth),
      places.chord((distances.at(-1) ?? 0) + KERNEL_REACH * bandwidth),
    );
    const step = Math.min(bandwidth, reach) / NODES_A_BANDWIDTH;
    let counted: PairDistances =
      all !== null && weights === null && all.step <= step
        ? all
        : pairDistances(own, weights, reach, Math.ceil(reach / step) + 1);
    while (counted.step * 2 <= step) counted = coarser(counted);
    const nodes = Float64Array.from(counted.weight, (_, node) => places.distance(node * counted.step));
    smoothed(smoothing(nodes, distances, bandwidth), counted.weight, value);
    return value.map((sum) => sum / mass);
  };
}

/** `Σ_{i<j} w_i w_j`. */
function pairMass(count: number, weights: Float64Array | null): number {
  if (weights === null) return (count * (count - 1)) / 2;
  let reached = 0;
  let mass = 0;
  for (const weight of weights) {
    mass += reached * weight;
    reached += weight;
  }
  return mass;
}
