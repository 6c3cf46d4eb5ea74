import { expect, test } from 'vitest';
import { medianDistance, pairBandwidth } from './pairBandwidth.ts';
import { earthPlaces, planarPlaces } from './places.ts';

const line = planarPlaces([0, 1, 3], [0, 0, 0]);

test('by hand: distances 1, 2, 3 have s = 1, quartiles 1.5 and 2.5, so h = 0.9 · (1/1.34) · 3^(−1/5)', () => {
  expect(pairBandwidth(line, Uint32Array.of(0, 1, 2))).toBeCloseTo((0.9 / 1.34) * 3 ** -0.2, 3);
});

test('where the quartiles are one the standard deviation alone counts', () => {
  const places = planarPlaces([0, 0, 0, 0, 0, 0, 0, 0, 0, 100], new Float64Array(10));
  const deviation = Math.sqrt((9 * 36 * 100 ** 2) / (45 * 44)); // 36 pairs at 0, 9 at 100
  expect(pairBandwidth(places, Uint32Array.from(places.x.keys()))).toBeCloseTo(0.9 * deviation * 45 ** -0.2, 2);
});

test('one member, or all on a spot, have none', () => {
  expect(pairBandwidth(line, Uint32Array.of(1))).toBeNaN();
  expect(pairBandwidth(planarPlaces([4, 4, 4], [1, 1, 1]), Uint32Array.of(0, 1, 2))).toBeNaN();
});

test('the median distance, on a plane and along the equator', () => {
  expect(medianDistance(line)).toBeCloseTo(2, 3);
  expect(medianDistance(earthPlaces([0, 1, 3], [0, 0, 0]))).toBeCloseTo(2 * 111.195, 0);
  expect(medianDistance(planarPlaces([4, 4], [1, 1]))).toBe(0);
  expect(medianDistance(planarPlaces([4], [1]))).toBeNaN();
});
