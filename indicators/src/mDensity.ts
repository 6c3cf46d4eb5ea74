import { neighbourhood } from './neighbourhood.ts';
import type { Places } from './places.ts';
import { relativeConcentration } from './relativeConcentration.ts';
import { KERNEL_REACH, smoothed, smoothing } from './smoothing.ts';
import { refuseBandwidth, type SpatialMeasure, type SpatialOptions } from './spatialMeasure.ts';

/**
 * Nodes a bandwidth. A member whose neighbours all lie in the kernel's tail counts as much as any other, and out there the kernel halves
 * within an eighth of a bandwidth: with 16 nodes its shares differ from the exact sums by some
 * 10⁻², by more where those neighbours stand just at the cut-off; those of other members by less than 5 · 10⁻³.
 */
const NODES_A_BANDWIDTH = 16;

/**
 * How much more of an industry stands at a distance from its own establishments than of all activity (Lang, Marcon and Puech 2020): M with
 * a kernel about r in place of everything up to r, `m(r) = Σᵢ [Σ_{j∈S, j≠i} w_j f_h(r, d_ij) / Σ_{j≠i} w_j f_h(r, d_ij)] / Σᵢ [(W_S − wᵢ)/(W − wᵢ)]`,
 * f_h a Gaussian reflected at zero and cut off at six bandwidths; prepared for any sites, with distances binned. 1 where the industry follows all activity.
 * `members` are the industry's among `places`; `bandwidth` is in the unit of the distances, e.g. `pairBandwidth`'s. Members with nobody near r are left
 * out; NaN where that is all of them.
 */
export function mDensity(
  places: Places,
  members: Uint32Array,
  options: SpatialOptions & { readonly bandwidth: number },
): SpatialMeasure {
  const { distances, bandwidth } = options;
  refuseBandwidth(bandwidth, distances.at(-1) ?? 0, NODES_A_BANDWIDTH);
  const reach = places.chord((distances.at(-1) ?? 0) + KERNEL_REACH * bandwidth);
  const count = Math.ceil((reach * NODES_A_BANDWIDTH) / places.chord(bandwidth)) + 1;
  const nodes = Float64Array.from({ length: count }, (_, node) => places.distance((node * reach) / (count - 1)));
  const kernel = smoothing(nodes, distances, bandwidth);
  const limit = Float64Array.of(reach);
  const counted = new Float64Array(count);
  return relativeConcentration(places, members, options, (at, weights) => {
    const near = neighbourhood(at, weights, limit);
    return (place, into) => {
      near.onNodes(place, counted);
      smoothed(kernel, counted, into);
    };
  });
}
