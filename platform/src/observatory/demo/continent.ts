import { centre, hexagonKey, neighbours } from './hexagon.ts';
import type { Hexagon } from './hexagon.ts';
import type { RandomStream } from './randomStream.ts';

/** How many regions each country aims at, from the largest to the smallest: 120 in all. */
const COUNTRY_REGIONS = [27, 22, 18, 15, 13, 11, 8, 6];
/** Every country has at least this many regions, so that each story finds its place. */
const FEWEST_REGIONS = 5;

/** A hexagon of the continent and the country it lies in, 0 to 7. */
export interface Land {
  readonly place: Hexagon;
  readonly country: number;
  /** Whether a side of it is sea. */
  readonly coast: boolean;
}

/** Draws a continent of 120 hexagons without lakes, cut into eight countries that are each in one piece. */
export function drawContinent(random: RandomStream): Land[] {
  for (;;) {
    const places = raiseLand(random);
    const countries = shareLand(places, random);
    const sizes = COUNTRY_REGIONS.map((_, country) => countries.filter((owner) => owner === country).length);
    if (Math.min(...sizes) < FEWEST_REGIONS) continue;
    const land = new Set(places.map(hexagonKey));
    return places.map((place, at) => ({
      place,
      country: countries[at] ?? 0,
      coast: neighbours(place).some((next) => !land.has(hexagonKey(next))),
    }));
  }
}

/** Lets the land grow from the middle, further in some directions than in others; a bay that is nearly closed fills first. */
function raiseLand(random: RandomStream): Hexagon[] {
  const reach = [2, 3, 5].map((waves) => ({ waves, height: 0.42 / waves, phase: random.uniform() * 2 * Math.PI }));
  const wanted = COUNTRY_REGIONS.reduce((sum, regions) => sum + regions, 0);
  const start: Hexagon = { q: 0, r: 0 };
  const land = new Map([[hexagonKey(start), start]]);
  const shore = new Map<string, { place: Hexagon; remoteness: number }>();

  function look(place: Hexagon): void {
    for (const next of neighbours(place)) {
      const key = hexagonKey(next);
      if (land.has(key) || shore.has(key)) continue;
      const [x, y] = centre(next);
      const angle = Math.atan2(y, x);
      const stretch = reach.reduce(
        (sum, { waves, height, phase }) => sum + height * Math.cos(waves * angle + phase),
        1,
      );
      shore.set(key, { place: next, remoteness: Math.hypot(x, y) / 150 / stretch + 0.9 * random.uniform() });
    }
  }
  look(start);
  while (land.size < wanted) {
    let chosen = '';
    let least = Infinity;
    for (const [key, { place, remoteness }] of shore) {
      const landSides = neighbours(place).filter((next) => land.has(hexagonKey(next))).length;
      const cost = landSides >= 5 ? remoteness - 1000 : remoteness;
      if (cost < least) [chosen, least] = [key, cost];
    }
    const { place } = shore.get(chosen) ?? { place: start };
    shore.delete(chosen);
    land.set(chosen, place);
    look(place);
  }
  return [...land.values()];
}

/** Gives each hexagon to one of eight countries that grow from far-apart capitals; returns the country of each. */
function shareLand(places: readonly Hexagon[], random: RandomStream): Int8Array {
  const position = new Map(places.map((place, at) => [hexagonKey(place), at]));
  const adjacent = places.map((place) => neighbours(place).flatMap((next) => position.get(hexagonKey(next)) ?? []));
  const owner = new Int8Array(places.length).fill(-1);
  const capitals = farApart(places, random);
  const sizes = COUNTRY_REGIONS.map(() => 1);
  capitals.forEach((at, country) => (owner[at] = country));

  for (let free = places.length - capitals.length; free > 0; free--) {
    let best = { country: -1, at: -1, need: Infinity };
    COUNTRY_REGIONS.forEach((target, country) => {
      const need = (sizes[country] ?? 0) / target;
      if (need >= best.need) return;
      const at = nextRegion(country, capitals[country] ?? 0);
      if (at >= 0) best = { country, at, need };
    });
    owner[best.at] = best.country;
    sizes[best.country] = (sizes[best.country] ?? 0) + 1;
  }
  return owner;

  /** The free neighbour that keeps the country most compact, or -1 where it is hemmed in. */
  function nextRegion(country: number, capital: number): number {
    const from = centre(places[capital] ?? { q: 0, r: 0 });
    let chosen = -1;
    let most = -Infinity;
    places.forEach((place, at) => {
      if (owner[at] !== -1) return;
      const sides = (adjacent[at] ?? []).filter((next) => owner[next] === country).length;
      if (sides === 0) return;
      const [x, y] = centre(place);
      const worth = sides - Math.hypot(x - from[0], y - from[1]) / 300 + random.uniform();
      if (worth > most) [chosen, most] = [at, worth];
    });
    return chosen;
  }
}

/** Eight hexagons, each as far as can be from those before it. */
function farApart(places: readonly Hexagon[], random: RandomStream): number[] {
  const chosen = [Math.floor(random.uniform() * places.length)];
  while (chosen.length < COUNTRY_REGIONS.length) {
    const gaps = places.map((place) => {
      const [x, y] = centre(place);
      return Math.min(
        ...chosen.map((at) => {
          const [cx, cy] = centre(places[at] ?? place);
          return Math.hypot(x - cx, y - cy);
        }),
      );
    });
    chosen.push(gaps.indexOf(Math.max(...gaps)));
  }
  return chosen;
}
