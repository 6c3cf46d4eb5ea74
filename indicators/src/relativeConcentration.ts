import { placesAt, type Places } from './places.ts';
import { refuseSites, refuseSpatial, type SpatialMeasure, type SpatialOptions } from './spatialMeasure.ts';

/** What stands around each of the places, itself left out, by distance: prepared for places and the weights at them (1 each where null). */
export type Surroundings = (
  places: Places,
  weights: Float64Array | null,
) => (place: number, into: Float64Array) => void;

/**
 * What members have of their own around them, relative to what they have of everything: for each distance
 * `Σᵢ (own(i)/all(i)) / Σᵢ ((W_S − wᵢ)/(W − wᵢ))` over the members i with anything around them (Marcon and Puech 2010), W_S the weight
 * of the members and W that of all. NaN where no member has a neighbour, or where there is at most one member with a weight.
 */
export function relativeConcentration(
  places: Places,
  members: Uint32Array,
  options: SpatialOptions,
  surroundings: Surroundings,
): SpatialMeasure {
  refuseSpatial(places.x.length, members, options);
  const { weights } = options;
  const distances = options.distances.length;
  const count = places.x.length;
  const weightOf = (establishment: number): number => (weights === undefined ? 1 : weights[establishment]!);
  const memberWeights = weights === undefined ? null : Float64Array.from(members, weightOf);
  const total = sumOf(count, weightOf);
  const own = sumOf(members.length, (k) => weightOf(members[k]!));
  const chance = Float64Array.from(members, (member) => (own - weightOf(member)) / (total - weightOf(member)));
  const everywhere = weights === undefined ? everyPlace(count, distances, surroundings(places, null)) : null;

  return (site) => {
    refuseSites(count, site);
    const sites = site === undefined ? members : members.map((member) => site[member]!);
    const ownAround = surroundings(placesAt(places, sites), memberWeights);
    const allAround = weights === undefined ? null : surroundings(places, standing(weights, site));
    const ownHere = new Float64Array(distances);
    const allHere = new Float64Array(distances);
    const ratios = new Float64Array(distances);
    const chances = new Float64Array(distances);
    for (let k = 0; k < members.length; k++) {
      ownAround(k, ownHere);
      allAround?.(sites[k]!, allHere);
      const row = sites[k]! * distances;
      for (let d = 0; d < distances; d++) {
        const all = everywhere === null ? allHere[d]! : everywhere[row + d]!;
        if (!(all > 0)) continue;
        ratios[d]! += ownHere[d]! / all;
        chances[d]! += chance[k]!;
      }
    }
    return ratios.map((ratio, d) => (chances[d]! > 0 ? ratio / chances[d]! : NaN));
  };
}

/** What surrounds every place, places × distances. */
function everyPlace(
  count: number,
  distances: number,
  around: (place: number, into: Float64Array) => void,
): Float64Array {
  const values = new Float64Array(count * distances);
  for (let place = 0; place < count; place++) {
    around(place, values.subarray(place * distances, (place + 1) * distances));
  }
  return values;
}

/** The weights by place of establishments that stand at these sites. */
function standing(weights: Float64Array, site: Uint32Array | undefined): Float64Array {
  if (site === undefined) return weights;
  const at = new Float64Array(weights.length);
  for (let establishment = 0; establishment < weights.length; establishment++) {
    at[site[establishment]!] = weights[establishment]!;
  }
  return at;
}

function sumOf(count: number, value: (position: number) => number): number {
  let sum = 0;
  for (let position = 0; position < count; position++) sum += value(position);
  return sum;
}
