import { envelope, type Envelope } from './envelope.ts';
import { seededRandom, type Random } from './seededRandom.ts';
import type { SpatialMeasure } from './spatialMeasure.ts';

/**
 * A spatial measure against chance: the establishments, with their weights, are dealt out anew over the `count` places that exist, each
 * arrangement as likely as any other (Duranton and Overman 2005, section 3; Marcon and Puech 2010), and the measure is taken again, 1,000 times
 * unless said otherwise. `level`, 5 % unless said otherwise, holds for each side of the bands by itself. The same random numbers give the same result.
 */
export function relabelled(
  measure: SpatialMeasure,
  count: number,
  options: { readonly simulations?: number; readonly level?: number; readonly random?: Random } = {},
): Envelope {
  const { simulations = 1000, level = 0.05, random = seededRandom(1) } = options;
  if (!(Number.isInteger(simulations) && simulations >= 1))
    throw new RangeError(`${simulations} simulations are too few, or no whole number.`);
  const site = Uint32Array.from({ length: count }, (_, place) => place);
  const simulated = Array.from({ length: simulations }, () => {
    for (let at = count - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      const place = site[at]!;
      site[at] = site[other]!;
      site[other] = place;
    }
    return measure(site);
  });
  return envelope(measure(), simulated, level);
}
