import { COUNTRIES } from './placeNames.ts';
import { DIVISIONS } from './divisions.ts';
import type { DivisionCode } from './divisions.ts';
import type { DemoRegion } from './demoRegions.ts';
import { hexagonKey, neighbours } from './hexagon.ts';
import type { RandomStream } from './randomStream.ts';

/** A family of industries that settle together, how much each gains from it, and where the family likes to be. */
interface Family {
  readonly likes?: 'coast' | 'metropolis' | 'country';
  readonly gains: Readonly<Partial<Record<DivisionCode, number>>>;
}

const FAMILIES: readonly Family[] = [
  { gains: { C29: 1, C22: 0.5, C25: 0.5, C28: 0.4, C24: 0.3, C27: 0.3 } },
  { gains: { C24: 1, C25: 0.6, B07: 0.8, C23: 0.3, B05: 0.3 } },
  { gains: { C13: 1, C14: 1, C15: 0.8, G46: 0.1 } },
  { gains: { A02: 1, C16: 1, C17: 0.9, C31: 0.7 }, likes: 'country' },
  { gains: { A01: 1, C10: 0.7, C11: 0.7 }, likes: 'country' },
  { gains: { A03: 1.3, H50: 1.1, C30: 0.5, I55: 0.4, C10: 0.2 }, likes: 'coast' },
  { gains: { I55: 1, I56: 0.5, N79: 0.8, R93: 0.4, R90: 0.3, R92: 0.4 }, likes: 'coast' },
  { gains: { J62: 1, J63: 1, J58: 0.7, C26: 0.5, J61: 0.5, M72: 0.4 }, likes: 'metropolis' },
  { gains: { C21: 1.2, M72: 0.8, C20: 0.4, C32: 0.5 } },
  { gains: { K64: 1, K65: 1, K66: 1, M69: 0.4, M70: 0.4 }, likes: 'metropolis' },
  { gains: { J59: 1.1, J60: 1.2, J58: 0.7, M73: 0.7, R90: 0.8, M74: 0.4 }, likes: 'metropolis' },
  { gains: { C20: 1, C19: 1.2, C22: 0.5, B06: 0.6 } },
  { gains: { B05: 1.3, B07: 1, B08: 0.8, B09: 0.8 }, likes: 'country' },
  { gains: { C28: 1, C25: 0.6, C27: 0.6, C33: 0.6 } },
  { gains: { C30: 1, M71: 0.3, H51: 0.5, C26: 0.3 } },
  { gains: { H49: 0.8, H52: 1, H53: 0.4, G46: 0.4, N78: 0.3 } },
];

/** A metropolis has something of everything: it leans this much of the way that another region would. */
const METROPOLIS_LEANS = 0.55;

/**
 * How much more of each division a region has than the continent, as the logarithm of the multiple, `region × division`:
 * a few strong families a region, half felt next door, a country's habit, and chance of its own.
 */
export function settlementOf(regions: readonly DemoRegion[], random: RandomStream): Float64Array {
  const strengths = FAMILIES.map((family) => familyStrengths(family, regions, random));
  const habits = COUNTRIES.map(() => DIVISIONS.map(([, , , , spread]) => (random.normal() * spread) / 300));
  const settlement = new Float64Array(regions.length * DIVISIONS.length);
  regions.forEach((region, at) => {
    DIVISIONS.forEach(([code, , , , spread], division) => {
      const fromFamilies = FAMILIES.reduce(
        (sum, family, number) => sum + (strengths[number]?.[at] ?? 0) * (family.gains[code] ?? 0),
        0,
      );
      const habit = habits[region.country]?.[division] ?? 0;
      settlement[at * DIVISIONS.length + division] =
        (fromFamilies + habit + (random.normal() * spread) / 190) * (region.rank === 1 ? METROPOLIS_LEANS : 1);
    });
  });
  return settlement;
}

function familyStrengths(family: Family, regions: readonly DemoRegion[], random: RandomStream): number[] {
  const own = regions.map((region) => {
    const liking = family.likes === undefined ? 0.16 : liked(family.likes, region) ? 0.32 : 0.03;
    return random.uniform() < liking ? 0.5 + 0.8 * random.exponential() : 0.15 * random.normal() - 0.15;
  });
  const position = new Map(regions.map(({ place }, at) => [hexagonKey(place), at]));
  return regions.map(({ place }, at) => {
    const nextDoor = neighbours(place).flatMap((next) => own[position.get(hexagonKey(next)) ?? -1] ?? []);
    const spill = nextDoor.reduce((sum, strength) => sum + strength, 0) / 6;
    return Math.min(2.4, (own[at] ?? 0) + 0.5 * spill);
  });
}

function liked(place: NonNullable<Family['likes']>, region: DemoRegion): boolean {
  if (place === 'coast') return region.coast;
  return place === 'metropolis' ? region.rank === 1 : region.rank > 3;
}
