import { neighbourhood } from './neighbourhood.ts';
import type { Places } from './places.ts';
import { relativeConcentration } from './relativeConcentration.ts';
import type { SpatialMeasure, SpatialOptions } from './spatialMeasure.ts';

/**
 * How much more of an industry stands within a distance of its own establishments than of all activity (Marcon and Puech 2010): for each
 * r `M(r) = Σᵢ [Σ_{j∈S, j≠i} w_j 1(d_ij ≤ r) / Σ_{j≠i} w_j 1(d_ij ≤ r)] / Σᵢ [(W_S − wᵢ)/(W − wᵢ)]` over its establishments i, prepared for
 * any sites. 1 where the industry follows all activity, 2 for twice as much of it within r, 0 for none. `members` are the industry's
 * among `places`. Members with no neighbour within r are left out; NaN where that is all of them.
 */
export function mFunction(places: Places, members: Uint32Array, options: SpatialOptions): SpatialMeasure {
  const chords = options.distances.map((distance) => places.chord(distance));
  return relativeConcentration(places, members, options, (at, weights) => {
    const near = neighbourhood(at, weights, chords);
    return (place, into) => {
      near.inBands(place, into);
      for (let d = 1; d < into.length; d++) into[d]! += into[d - 1]!;
    };
  });
}
