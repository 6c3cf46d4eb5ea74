import { NODES, furthestChord, pairDistances } from './pairDistances.ts';
import { placesAt, type Places } from './places.ts';
import { distanceQuantile, silvermanBandwidth } from './silvermanBandwidth.ts';

/** Silverman's bandwidth (1986, eq. 3.31) for the distances of all pairs of these members, in the unit of the distances; NaN where they have none. */
export function pairBandwidth(places: Places, members: Uint32Array): number {
  const own = placesAt(places, members);
  const furthest = furthestChord(own);
  return furthest > 0 ? silvermanBandwidth(pairDistances(own, null, furthest, NODES), places.distance) : NaN;
}

/**
 * The median distance between all pairs of places, up to which Duranton and Overman (2005) look: beyond it what is close means that
 * something else is far. NaN for fewer than two places. All n(n − 1)/2 pairs are counted.
 */
export function medianDistance(places: Places): number {
  const furthest = furthestChord(places);
  if (places.x.length < 2) return NaN;
  return furthest > 0 ? distanceQuantile(pairDistances(places, null, furthest, NODES), places.distance, 0.5) : 0;
}
