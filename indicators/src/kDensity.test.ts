import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kDensity } from './kDensity.ts';
import { pairBandwidth } from './pairBandwidth.ts';
import { planarPlaces } from './places.ts';
import { largestDifference } from './testing/largestDifference.ts';
import { scatters } from './testing/scatters.ts';
import { kByPairs } from './testing/spatialOracle.ts';

const distances = Float64Array.of(0, 5, 10, 20, 40, 80);

test('two establishments 3 apart, bandwidth 1: at 0 twice the Gaussian at 3, at 3 the Gaussian at 0 and at 6', () => {
  const k = kDensity(planarPlaces([0, 3], [0, 0]), Uint32Array.of(0, 1), {
    distances: Float64Array.of(0, 3),
    bandwidth: 1,
  })();
  expect(k[0]).toBeCloseTo((2 * Math.exp(-4.5)) / Math.sqrt(2 * Math.PI), 5);
  expect(k[1]).toBeCloseTo((1 + Math.exp(-18)) / Math.sqrt(2 * Math.PI), 3);
});

describe('against the sum over pairs', () => {
  test.each([1, 4, 25])('with a bandwidth of %d', (bandwidth) => {
    fc.assert(
      fc.property(scatters, (scatter) => {
        const { x, y, members, weights } = scatter;
        const places = planarPlaces(x, y);
        const ours = kDensity(places, members, { distances, bandwidth, weights })();
        const wanted = distances.map((d) => kByPairs(scatter, d, bandwidth));
        expect(
          largestDifference(
            ours.map((value) => value * bandwidth),
            wanted.map((value) => value * bandwidth),
          ),
        ).toBeLessThan(2e-4);
      }),
    );
  });

  test("with Silverman's bandwidth", () => {
    fc.assert(
      fc.property(scatters, (scatter) => {
        const { x, y, members } = scatter;
        const places = planarPlaces(x, y);
        const bandwidth = pairBandwidth(places, members);
        fc.pre(bandwidth > 0);
        const ours = kDensity(places, members, { distances })();
        const unweighted = { ...scatter, weights: new Float64Array(x.length).fill(1) };
        const wanted = distances.map((d) => kByPairs(unweighted, d, bandwidth));
        expect(
          largestDifference(
            ours.map((value) => value * bandwidth),
            wanted.map((value) => value * bandwidth),
          ),
        ).toBeLessThan(1e-3);
      }),
    );
  });
});

test('it integrates to 1, whatever is turned back at zero', () => {
  const fine = Float64Array.from({ length: 3001 }, (_, k) => k / 10);
  fc.assert(
    fc.property(scatters, ({ x, y, members, weights }) => {
      const k = kDensity(planarPlaces(x, y), members, { distances: fine, weights, bandwidth: 15 })();
      expect(k.reduce((sum, value) => sum + value / 10, -k[0]! / 20)).toBeCloseTo(1, 4);
    }),
    { numRuns: 30 },
  );
});

test('scaled weights and another order of the members change nothing', () => {
  fc.assert(
    fc.property(scatters, ({ x, y, members, weights }) => {
      const places = planarPlaces(x, y);
      const k = kDensity(places, members, { distances, weights, bandwidth: 5 })();
      const scaled = weights.map((weight) => weight * 3);
      const other = kDensity(places, members.toReversed(), { distances, weights: scaled, bandwidth: 5 })();
      expect(largestDifference(other, k)).toBeLessThan(1e-12);
    }),
  );
});

test('establishments stand where they are put', () => {
  const places = planarPlaces([0, 1, 10, 30], [0, 0, 0, 0]);
  const moved = kDensity(places, Uint32Array.of(0, 1), { distances, bandwidth: 2 })(Uint32Array.of(2, 3, 0, 1));
  expect(moved).toEqual(kDensity(places, Uint32Array.of(2, 3), { distances, bandwidth: 2 })());
});

test('fewer than two members, or all as far apart, have no density', () => {
  const places = planarPlaces([0, 1, 5], [0, 0, 0]);
  for (const members of [[], [1], [0, 1]]) {
    expect(kDensity(places, Uint32Array.from(members), { distances })().every((value) => Number.isNaN(value))).toBe(
      true,
    );
  }
  const alone = planarPlaces([2, 2, 2], [2, 2, 2]);
  expect(kDensity(alone, Uint32Array.of(0, 1, 2), { distances })()[0]).toBeNaN();
});

test('what cannot be measured is refused', () => {
  const places = planarPlaces([0, 1], [0, 0]);
  const of = (members: number[], options: object) => () =>
    kDensity(places, Uint32Array.from(members), { distances, ...options });
  expect(of([2], {})).toThrow('There is no establishment 2 among 2.');
  expect(of([1, 1], {})).toThrow('Establishment 1 is a member twice.');
  expect(of([0], { distances: Float64Array.of(2, 1) })).toThrow(
    'Distance 1: 1; distances are finite, not negative and ascend.',
  );
  expect(of([0], { weights: Float64Array.of(1, -1) })).toThrow("Establishment 1 can't weigh -1.");
  expect(of([0], { bandwidth: 0 })).toThrow('A bandwidth is positive; 0 is not.');
});
