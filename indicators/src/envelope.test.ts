import fc from 'fast-check';
import { expect, test } from 'vitest';
import { envelope } from './envelope.ts';
import { seededRandom } from './seededRandom.ts';

const curves = (count: number, of: (s: number) => number[]): Float64Array[] =>
  Array.from({ length: count }, (_, s) => Float64Array.from(of(s)));

test('39 parallel curves and one above them all: two of the forty may pass on each side', () => {
  const bands = envelope(
    Float64Array.of(50, 50),
    curves(39, (s) => [s + 1, s + 1]),
    0.05,
  );
  expect([bands.localLow[0], bands.localHigh[0], bands.globalLow[0], bands.globalHigh[0]]).toEqual([3, 38, 3, 38]);
  expect(bands.mean[0]).toBe(20);
  expect([...bands.above]).toEqual([12, 12]);
});

test('a curve counts as dispersed only where it is nowhere localised', () => {
  const simulated = curves(39, (s) => [s + 1, s + 1]);
  expect([...envelope(Float64Array.of(20.5, 0), simulated, 0.05).below]).toEqual([0, 2]);
  const both = envelope(Float64Array.of(50, 0), simulated, 0.05);
  expect([both.globalLow[1], both.above[0]]).toEqual([2, 12]);
  expect([...both.below]).toEqual([0, 0]);
});

test('where each of forty curves is highest somewhere else none is more extreme, and the global band holds them all', () => {
  const [observed, ...simulated] = curves(40, (s) => Array.from({ length: 40 }, (_, d) => (d + s) % 40));
  const bands = envelope(observed!, simulated, 0.05);
  expect([...new Set(bands.localHigh)]).toEqual([37]);
  expect([...new Set(bands.globalHigh)]).toEqual([39]);
  expect([...new Set(bands.globalLow)]).toEqual([0]);
});

test('eighteen simulations are too few to put anything outside at 5 %', () => {
  const { above, globalHigh } = envelope(
    Float64Array.of(1000),
    curves(18, (s) => [s]),
    0.05,
  );
  expect([above[0], globalHigh[0]]).toEqual([0, 1000]);
});

test('no more curves than the level allows pass a global band, just as many where it is one value, and it holds the local one', () => {
  const sample = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 5, max: 60 }), fc.integer())
    .map(([length, count, seed]) => {
      const random = seededRandom(seed);
      return curves(count, () => Array.from({ length }, random));
    });
  fc.assert(
    fc.property(sample, fc.constantFrom(0.05, 0.1, 0.3), (all, level) => {
      const bands = envelope(all[0]!, all.slice(1), level);
      const allowed = Math.floor(level * all.length + 1e-9);
      const passing = (isPast: (curve: Float64Array, d: number) => boolean): Float64Array[] =>
        all.filter((curve) => curve.some((_, d) => isPast(curve, d)));
      const high = passing((curve, d) => curve[d]! > bands.globalHigh[d]!);
      const low = passing((curve, d) => curve[d]! < bands.globalLow[d]!);
      expect(high.length).toBeLessThanOrEqual(allowed);
      expect(low.length).toBeLessThanOrEqual(allowed);
      if (all[0]!.length === 1) expect([high.length, low.length]).toEqual([allowed, allowed]);
      expect(high.includes(all[0]!)).toBe(bands.above.some((excess) => excess > 0));
      bands.globalHigh.forEach((value, d) => {
        expect(value).toBeGreaterThanOrEqual(bands.localHigh[d]!);
        expect(bands.globalLow[d]).toBeLessThanOrEqual(bands.localLow[d]!);
      });
    }),
  );
});

test('NaN is passed over; where no curve has a value there are no bands', () => {
  const bands = envelope(
    Float64Array.of(1, NaN),
    curves(3, (s) => [s === 0 ? NaN : s, NaN]),
    0.05,
  );
  expect([bands.globalLow[0], bands.globalHigh[0], bands.mean[0]]).toEqual([1, 2, 1.5]);
  expect([bands.globalLow[1], bands.localHigh[1], bands.mean[1]]).toEqual([NaN, NaN, NaN]);
});

test('levels beyond 0 and 1 and curves of another length are refused', () => {
  expect(() => envelope(Float64Array.of(1), [], 1)).toThrow('A level lies between 0 and 1; 1 does not.');
  expect(() => envelope(Float64Array.of(1), [Float64Array.of(1, 2)], 0.05)).toThrow(
    'Simulation 0 has 2 values, the observed curve 1.',
  );
});
