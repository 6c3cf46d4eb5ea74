import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planarPlaces } from './places.ts';
import { relabelled } from './relabelled.ts';
import { ripleyK } from './ripleyK.ts';
import { seededRandom } from './seededRandom.ts';
import { largestDifference } from './testing/largestDifference.ts';
import { scatters } from './testing/scatters.ts';

test('by hand: the corners of a square of side 3 on an area of 90', () => {
  const places = planarPlaces([0, 3, 3, 0, 50], [0, 0, 3, 3, 50]);
  const distances = Float64Array.of(0, 2.9, 3, 4.2, 4.3);
  const corners = Uint32Array.of(0, 1, 2, 3);
  // Of the six pairs four are 3 apart and two √18, so 8 and 12 of 4 · 3 ordered ones; the fifth place is no member.
  expect([...ripleyK(places, corners, { distances, area: 90 })()]).toEqual([0, 0, 60, 60, 90]);
  const weights = Float64Array.of(3, 1, 1, 1, 7);
  // Pairs 3 apart weigh 3 + 1 + 1 + 3 of 3 · 3 + 3 · 1 in all.
  expect([...ripleyK(places, corners, { distances, area: 90, weights })()]).toEqual([0, 0, 60, 60, 90]);
  const moved = ripleyK(places, Uint32Array.of(0, 1), { distances, area: 90 });
  expect([...moved(Uint32Array.of(2, 4, 0, 1, 3))]).toEqual([0, 0, 0, 0, 0]);
});

test('against the sum over pairs', () => {
  const distances = Float64Array.of(0, 5, 20, 60, 200);
  fc.assert(
    fc.property(scatters, ({ x, y, members, weights }) => {
      const wanted = distances.map((r) => {
        let [near, all] = [0, 0];
        for (const i of members) {
          for (const j of members) {
            if (i === j) continue;
            all += weights[i]! * weights[j]!;
            if (Math.hypot(x[i]! - x[j]!, y[i]! - y[j]!) <= r) near += weights[i]! * weights[j]!;
          }
        }
        return (6000 * near) / all;
      });
      const found = ripleyK(planarPlaces(x, y), members, { distances, weights, area: 6000 })();
      expect(largestDifference(found, wanted)).toBeLessThan(1e-8);
    }),
    { seed: 1976 },
  );
});

test('places drawn at random on a large square have about πr²', () => {
  const random = seededRandom(3);
  const draw = (): Float64Array => Float64Array.from({ length: 4000 }, () => 100 * random());
  const members = Uint32Array.from({ length: 4000 }, (_, place) => place);
  const k = ripleyK(planarPlaces(draw(), draw()), members, { distances: Float64Array.of(1, 2), area: 10_000 })();
  expect(k[0]! / Math.PI).toBeCloseTo(1, 1);
  expect(k[1]! / (4 * Math.PI)).toBeCloseTo(1, 1);
});

test('an industry in one corner lies above its band', () => {
  const line = Array.from({ length: 60 }, (_, place) => place);
  const measure = ripleyK(planarPlaces(line, new Float64Array(60)), Uint32Array.of(0, 1, 2, 3, 4), {
    distances: Float64Array.of(1, 3),
    area: 60,
  });
  expect(Math.max(...relabelled(measure, 60, { simulations: 199 }).above)).toBeGreaterThan(0);
});

test('a single member has no pair; an area is positive', () => {
  const places = planarPlaces([0, 1], [0, 1]);
  const distances = Float64Array.of(1);
  expect([...ripleyK(places, Uint32Array.of(1), { distances, area: 1 })()]).toEqual([NaN]);
  expect(() => ripleyK(places, Uint32Array.of(0, 1), { distances, area: 0 })).toThrow('An area is positive; 0 is not.');
});
