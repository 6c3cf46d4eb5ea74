import { describe, expect, test } from 'vitest';
import { ellisonGlaeserTest } from './ellisonGlaeserTest.ts';
import { herfindahlBounds } from './herfindahlBounds.ts';
import { kDensity } from './kDensity.ts';
import { mDensity } from './mDensity.ts';
import { mFunction } from './mFunction.ts';
import { medianDistance, pairBandwidth } from './pairBandwidth.ts';
import { planarPlaces } from './places.ts';
import { relabelled } from './relabelled.ts';
import { seededRandom } from './seededRandom.ts';
import { activeIn, denue, denuePresent } from './testing/denue.ts';

test('each arrangement comes after any other as often, and the seed tells which come', () => {
  const seen = new Map<string, number>();
  let before = Uint32Array.of(0, 1, 2);
  relabelled(
    (site = before) => {
      const moved = site.map((place) => before.indexOf(place)).join('');
      seen.set(moved, (seen.get(moved) ?? 0) + 1);
      before = site.slice();
      return new Float64Array(1);
    },
    3,
    { simulations: 20_000 },
  );
  expect([...seen.keys()].sort()).toEqual(['012', '021', '102', '120', '201', '210']);
  for (const times of seen.values())
    expect(Math.abs(times - 20_000 / 6)).toBeLessThan(4 * Math.sqrt(20_000 * (5 / 36)));

  const places = planarPlaces([0, 1, 2, 8, 9, 15], [0, 2, 1, 9, 4, 3]);
  const k = kDensity(places, Uint32Array.of(0, 1, 2), { distances: Float64Array.of(0, 4), bandwidth: 2 });
  const drawn = (seed: number) => relabelled(k, 6, { simulations: 50, random: seededRandom(seed) });
  expect(drawn(7)).toEqual(drawn(7));
  expect(drawn(8)).not.toEqual(drawn(7));
});

test('where everybody has neighbours M is 1 on average over all arrangements', () => {
  const places = planarPlaces([0, 1, 2, 3, 4, 6, 7, 9], new Float64Array(8));
  const m = mFunction(places, Uint32Array.of(0, 1, 2), { distances: Float64Array.of(2, 5, 40) });
  const { mean } = relabelled(m, 8, { simulations: 4000 });
  expect([...mean].map((value) => Math.abs(value - 1) < 0.05)).toEqual([true, true, true]);
});

describe.skipIf(!denuePresent)(
  'manufacturing on the Isthmus of Tehuantepec (skipped where INEGI’s file is absent)',
  () => {
    const data = denuePresent ? denue() : null!;
    const count = data?.activity.length ?? 0;
    const distances = Float64Array.from({ length: 31 }, (_, k) => 4 * k);

    test('6,883 establishments, half of their pairs within 121 km', () => {
      expect(count).toBe(6883);
      expect(medianDistance(data.places)).toBeCloseTo(121.2, 1);
    });

    test('makers of footwear cluster: K, M and m all lie above the global bands at the shortest distances', () => {
      const members = activeIn(data, '3162');
      expect(members).toHaveLength(99);
      const bandwidth = pairBandwidth(data.places, members);
      for (const measure of [
        kDensity(data.places, members, { distances }),
        mFunction(data.places, members, { distances }),
        mDensity(data.places, members, { distances, bandwidth }),
      ]) {
        const { above, below, observed, globalLow, globalHigh } = relabelled(measure, count, { simulations: 100 });
        expect(above[1]).toBeGreaterThan(0);
        expect(Math.max(...below)).toBe(0);
        expect(observed[1]).toBeGreaterThan(globalHigh[1]!);
        expect(globalHigh[1]).toBeGreaterThan(globalLow[1]!);
      }
    });

    test('ninety-nine drawn at random don’t', () => {
      const random = seededRandom(2022);
      const members = Uint32Array.from(
        new Set(Array.from({ length: 120 }, () => Math.floor(random() * count))),
      ).subarray(0, 99);
      for (const measure of [
        kDensity(data.places, members, { distances }),
        mFunction(data.places, members, { distances }),
      ]) {
        const { above, below } = relabelled(measure, count, { simulations: 100 });
        expect(above.every((excess) => !(excess > 0))).toBe(true);
        expect(below.every((lack) => !(lack > 0))).toBe(true);
      }
    });

    test('Ellison–Glaeser by municipality, each plant counting 1, agrees; the ranges leave H between 1/99 and 1', () => {
      const members = activeIn(data, '3162');
      const municipalities = [...new Set(data.municipality)];
      const reference = new Float64Array(municipalities.length);
      const region = Uint32Array.from(data.municipality, (code) => municipalities.indexOf(code));
      for (const r of region) reference[r]! += 1;
      const plants = new Float64Array(members.length).fill(1);
      const { gamma, z } = ellisonGlaeserTest(
        plants,
        members.map((member) => region[member]!),
        reference,
      );
      expect(gamma).toBeCloseTo(0.45, 2);
      expect(z).toBeGreaterThan(100);
      const { low, high } = data.employed;
      const bounds = herfindahlBounds({
        low: Float64Array.from(members, (member) => low[member]!),
        high: Float64Array.from(members, (member) => high[member]!),
      });
      expect(bounds.low).toBeCloseTo(1 / 99, 4);
      expect(bounds.high).toBe(1);
    });
  },
);

test('sites that are not one for each establishment, and simulations that are none, are refused', () => {
  const places = planarPlaces([0, 1, 2, 8], [0, 2, 1, 9]);
  const options = { distances: Float64Array.of(1, 5), bandwidth: 1 };
  for (const measure of [kDensity, mFunction, mDensity]) {
    const prepared = measure(places, Uint32Array.of(0, 2), options);
    expect(() => relabelled(prepared, 3)).toThrow('4 establishments need as many sites, not 3.');
    expect(() => prepared(Uint32Array.of(0, 1, 2, 4))).toThrow('Establishment 3: there is no place 4 among 4.');
    for (const simulations of [0, -1, 1.5]) {
      expect(() => relabelled(prepared, 4, { simulations })).toThrow(`${simulations} simulations are too few`);
    }
  }
});

test('a bandwidth that would take more nodes than there is room for is refused', () => {
  const places = planarPlaces([0, 1, 2, 8], [0, 2, 1, 9]);
  for (const measure of [kDensity, mDensity]) {
    const prepare = (bandwidth: number) =>
      measure(places, Uint32Array.of(0, 2), { distances: Float64Array.of(1, 5), bandwidth });
    expect(() => prepare(1e-9)).toThrow('A bandwidth of 1e-9 is too narrow for distances up to 5.');
    expect(() => prepare(0)).toThrow('A bandwidth is positive; 0 is not.');
    expect(prepare(1e-4)()).toHaveLength(2);
  }
});
