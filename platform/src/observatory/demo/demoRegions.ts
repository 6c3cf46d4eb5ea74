import { drawContinent } from './continent.ts';
import type { Hexagon } from './hexagon.ts';
import { COUNTRIES, inventName } from './placeNames.ts';
import { randomStream } from './randomStream.ts';

/** A made-up region: its code and name, the country it lies in, its hexagon and how it ranks by size at home. */
export interface DemoRegion {
  readonly code: string;
  readonly name: string;
  /** Position in COUNTRIES. */
  readonly country: number;
  readonly place: Hexagon;
  readonly coast: boolean;
  /** 1 for the country's largest region by employment in the first year, by design. */
  readonly rank: number;
}

/** The made-up regions of a seed, sorted by code; codes run from north to south within a country, `XA01` onwards. */
export function demoRegions(seed: number): DemoRegion[] {
  const random = randomStream(seed, 'continent');
  const land = drawContinent(random);
  const taken = new Set<string>(COUNTRIES.map(({ name }) => name));
  return COUNTRIES.flatMap((country, at) => {
    const places = land
      .filter((piece) => piece.country === at)
      .sort((one, other) => other.place.r - one.place.r || one.place.q - other.place.q);
    const ranks = places
      .map((_, position) => ({ position, lot: random.uniform() }))
      .sort((one, other) => one.lot - other.lot)
      .map(({ position }) => position);
    return places.map(({ place, coast }, position) => ({
      code: `${country.code}${String(position + 1).padStart(2, '0')}`,
      name: inventName(at, taken, random),
      country: at,
      place,
      coast,
      rank: ranks.indexOf(position) + 1,
    }));
  });
}
