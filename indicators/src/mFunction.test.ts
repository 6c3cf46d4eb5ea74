import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mDensity } from './mDensity.ts';
import { mFunction } from './mFunction.ts';
import { planarPlaces } from './places.ts';
import { largestDifference } from './testing/largestDifference.ts';
import { scatters } from './testing/scatters.ts';
import { mByPairs, reflected } from './testing/spatialOracle.ts';

describe('by hand, on a line: members at 0, 1, 10 and others at 2, 11, 12', () => {
  const places = planarPlaces([0, 1, 10, 2, 11, 12], new Float64Array(6));
  const members = Uint32Array.of(0, 1, 2);
  const distances = Float64Array.of(0.5, 1.5, 20);

  test('within 1.5 their shares are 1/1, 1/2 and 0/1 where 2/5 are to be expected; within 0.5 nobody is', () => {
    const m = mFunction(places, members, { distances })();
    expect(m[0]).toBeNaN();
    expect(m[1]).toBeCloseTo(1.5 / 1.2, 12);
    expect(m[2]).toBeCloseTo(1, 12);
  });

  test('weighing 2, 1, 3 among 12: shares 1/1, 2/6 and 0/1 where 4/10, 5/11 and 3/9 are to be expected', () => {
    const m = mFunction(places, members, { distances, weights: Float64Array.of(2, 1, 3, 4, 1, 1) })();
    expect(m[1]).toBeCloseTo((1 + 1 / 3) / (4 / 10 + 5 / 11 + 3 / 9), 12);
  });
});

test('a neighbour at just the distance is within it; one on the same spot is within 0', () => {
  const places = planarPlaces([0, 3, 0], [0, 4, 0]);
  const m = mFunction(places, Uint32Array.of(0, 1), { distances: Float64Array.of(0, 4.999, 5) })();
  expect([...m]).toEqual([0, 0, (0.5 + 0.5) / (0.5 + 0.5)]);
});

test('against the sums over pairs, cumulative and as a density, with and without weights, also at other sites', () => {
  const distances = Float64Array.of(0, 3, 3, 10, 30, 60, 200);
  const bandwidth = 4;
  fc.assert(
    fc.property(scatters, fc.boolean(), fc.boolean(), (scatter, isWeighted, isMoved) => {
      const count = scatter.x.length;
      const places = planarPlaces(scatter.x, scatter.y);
      const weights = isWeighted ? scatter.weights : new Float64Array(count).fill(1);
      const site = Uint32Array.from({ length: count }, (_, place) => (isMoved ? (place * 7 + 3) % count : place));
      fc.pre(new Set(site).size === count);
      const [x, y] = [scatter.x, scatter.y].map((axis) => Array.from(site, (at) => axis[at]!));
      const standing = { members: scatter.members, weights, x: x!, y: y! };
      const options = { distances, ...(isWeighted ? { weights } : {}) };
      const cumulative = mFunction(places, scatter.members, options)(site);
      const wanted = distances.map((r) => mByPairs(standing, (d) => (d <= r ? 1 : 0)));
      expect(largestDifference(cumulative, wanted)).toBeLessThan(1e-9);

      const density = mDensity(places, scatter.members, { ...options, bandwidth })(site);
      const apart = (i: number, j: number): number =>
        Math.hypot(standing.x[i]! - standing.x[j]!, standing.y[i]! - standing.y[j]!);
      distances.forEach((r, at) => {
        const hasCompany = [...scatter.members].every((i) =>
          standing.x.some((_, j) => j !== i && Math.abs(apart(i, j) - r) < 3 * bandwidth),
        );
        if (!hasCompany) return;
        const smooth = mByPairs(standing, (d) => (Math.abs(d - r) < 6 * bandwidth ? reflected(r, d, bandwidth) : 0));
        expect(Math.abs(density[at]! - smooth)).toBeLessThan(0.005);
      });
    }),
  );
});

test('an industry of all establishments has just what is to be expected everywhere; one alone has nothing to compare', () => {
  const places = planarPlaces([0, 1, 5, 9], [0, 2, 5, 1]);
  const distances = Float64Array.of(6, 20);
  expect([...mFunction(places, Uint32Array.of(0, 1, 2, 3), { distances })()]).toEqual([1, 1]);
  expect([...mFunction(places, Uint32Array.of(2), { distances })()]).toEqual([NaN, NaN]);
  expect([...mDensity(places, Uint32Array.of(0, 1, 2, 3), { distances, bandwidth: 5 })()]).toEqual([1, 1]);
});

test('a bandwidth is positive', () => {
  expect(() =>
    mDensity(planarPlaces([0], [0]), new Uint32Array(), { distances: new Float64Array(), bandwidth: NaN }),
  ).toThrow('A bandwidth is positive; NaN is not.');
});
