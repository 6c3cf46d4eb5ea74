import { neighbourhood } from './neighbourhood.ts';
import { placesAt, type Places } from './places.ts';
import { refuseSites, refuseSpatial, type SpatialMeasure, type SpatialOptions } from './spatialMeasure.ts';

/**
 * How much stands within a distance of an industry's establishments, as the area that would hold it if it were spread evenly (Ripley 1976):
 * `K(r) = A · Σᵢ Σ_{j≠i} wᵢ w_j 1(d_ij ≤ r) / ((Σw)² − Σw²)` over the `members`, `A · pairs within r / (n(n − 1))` where all weigh the same;
 * prepared for any sites. About πr² by chance, above it where they cluster, at most A. `area` is that of the whole, in square units of the
 * distances. Nothing is corrected at the edge, where neighbours are missing, so hold it against `relabelled`, whose arrangements miss them
 * too, rather than against πr². NaN for fewer than two members with a weight; an area that is not above 0 is a `RangeError`.
 */
export function ripleyK(
  places: Places,
  members: Uint32Array,
  options: SpatialOptions & { readonly area: number },
): SpatialMeasure {
  const { distances, weights, area } = options;
  refuseSpatial(places.x.length, members, options);
  if (!(area > 0 && area < Infinity)) throw new RangeError(`An area is positive; ${area} is not.`);
  const chords = distances.map((distance) => places.chord(distance));
  const own = Float64Array.from(members, (member) => (weights === undefined ? 1 : weights[member]!));
  const total = own.reduce((sum, weight) => sum + weight, 0);
  const pairs = own.reduce((sum, weight) => sum + weight * (total - weight), 0);
  return (site) => {
    refuseSites(places.x.length, site);
    const near = neighbourhood(
      placesAt(places, site === undefined ? members : members.map((member) => site[member]!)),
      own,
      chords,
    );
    const within = new Float64Array(distances.length);
    const around = new Float64Array(distances.length);
    for (let member = 0; member < members.length; member++) {
      near.inBands(member, around);
      for (let d = 0; d < within.length; d++) within[d]! += own[member]! * around[d]!;
    }
    for (let d = 1; d < within.length; d++) within[d]! += within[d - 1]!;
    return within.map((weight) => (area * weight) / pairs);
  };
}
