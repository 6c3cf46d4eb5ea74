import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { demoRegions } from './demoRegions.ts';
import type { DemoRegion } from './demoRegions.ts';
import { hexagonKey, neighbours, outline } from './hexagon.ts';
import { COUNTRIES } from './placeNames.ts';

const seeds = fc.integer({ min: 0, max: 1_000_000 });

describe('the made-up continent, whatever the seed', () => {
  test('has 120 regions in eight countries of five or more, with codes and names of their own', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const regions = demoRegions(seed);
        expect(regions).toHaveLength(120);
        expect(new Set(regions.map(({ code }) => code)).size).toBe(120);
        expect(new Set(regions.map(({ name }) => name)).size).toBe(120);
        expect(regions.map(({ code }) => code)).toEqual(regions.map(({ code }) => code).toSorted());
        COUNTRIES.forEach(({ code }, country) => {
          const home = regions.filter((region) => region.country === country);
          expect(home.length).toBeGreaterThanOrEqual(5);
          expect(home.every((region) => region.code.startsWith(code))).toBe(true);
          expect(home.map(({ rank }) => rank).toSorted((one, other) => one - other)).toEqual(
            home.map((_, at) => at + 1),
          );
        });
      }),
      { numRuns: 25 },
    );
  });

  test('is one piece of land, each country too, with one coast and no lake', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const regions = demoRegions(seed);
        expect(pieces(regions)).toBe(1);
        COUNTRIES.forEach((_, country) =>
          expect(pieces(regions.filter((region) => region.country === country))).toBe(1),
        );
        expect(coastlines(regions)).toBe(1);
      }),
      { numRuns: 25, examples: [[338_735]] },
    );
  });
});

function pieces(regions: readonly DemoRegion[]): number {
  const unseen = new Map(regions.map(({ place }) => [hexagonKey(place), place]));
  let count = 0;
  for (const [key, place] of unseen) {
    count += 1;
    unseen.delete(key);
    const next = [place];
    for (const from of next) {
      for (const beside of neighbours(from)) {
        if (unseen.delete(hexagonKey(beside))) next.push(beside);
      }
    }
  }
  return count;
}

/** How many closed lines the sides without a neighbour make. */
function coastlines(regions: readonly DemoRegion[]): number {
  const sides = new Map<string, string>();
  for (const { place } of regions) {
    const ring = outline(place).map(String);
    ring.slice(1).forEach((to, at) => {
      const from = ring[at] ?? '';
      if (!sides.delete(`${to}|${from}`)) sides.set(`${from}|${to}`, to);
    });
  }
  const onward = new Map([...sides].map(([side, to]) => [side.split('|')[0] ?? '', to]));
  expect(onward.size).toBe(sides.size);
  let lines = 0;
  while (onward.size > 0) {
    lines += 1;
    for (let at = onward.keys().next().value; at !== undefined;) {
      const to = onward.get(at);
      onward.delete(at);
      at = to;
    }
  }
  return lines;
}
