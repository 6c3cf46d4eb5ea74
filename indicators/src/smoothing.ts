/** Beyond this many bandwidths a Gaussian is nothing. */
export const KERNEL_REACH = 6;

/**
 * The weights that smooth what is counted on nodes into densities at distances: for distance k the nodes `first[k]` up to
 * `first[k] + weight[k].length`, each with `(φ((d − c)/h) + φ((d + c)/h))/h`, φ the standard normal density, c the node's distance: a
 * Gaussian kernel whose part below zero is turned back (reflection: Silverman 1986, section 2.10). Cut off at six bandwidths.
 */
export interface Smoothing {
  readonly first: Uint32Array;
  readonly weight: readonly Float64Array[];
}

/** The smoothing from nodes at these distances, ascending, to others. */
export function smoothing(nodes: Float64Array, distances: Float64Array, bandwidth: number): Smoothing {
  const reach = KERNEL_REACH * bandwidth;
  const scale = 1 / (bandwidth * Math.sqrt(2 * Math.PI));
  const gaussian = (z: number): number => (z < reach ? scale * Math.exp(-0.5 * (z / bandwidth) ** 2) : 0);
  const first = new Uint32Array(distances.length);
  const weight = Array.from(distances, (distance, k) => {
    const begin = firstAtLeast(nodes, distance - reach);
    const kernel = nodes.slice(begin, firstAtLeast(nodes, distance + reach));
    for (let node = 0; node < kernel.length; node++) {
      kernel[node] = gaussian(Math.abs(distance - kernel[node]!)) + gaussian(distance + kernel[node]!);
    }
    first[k] = begin;
    return kernel;
  });
  return { first, weight };
}

/** Smooths what is counted on the nodes, one density a distance. */
export function smoothed({ first, weight }: Smoothing, counted: Float64Array, into: Float64Array): void {
  for (let k = 0; k < weight.length; k++) {
    const kernel = weight[k]!;
    const begin = first[k]!;
    let sum = 0;
    for (let node = 0; node < kernel.length; node++) sum += kernel[node]! * counted[begin + node]!;
    into[k] = sum;
  }
}

function firstAtLeast(ascending: Float64Array, value: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
