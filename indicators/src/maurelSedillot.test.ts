import { expect, test } from 'vitest';
import { maurelSedillot } from './maurelSedillot.ts';

test('by hand: Σs² = 5/8 over Σx² = ½ is ¼ of the way, and H = 1/10', () => {
  expect(maurelSedillot(Float64Array.of(3, 1), Float64Array.of(10, 10), 0.1)).toBeCloseTo((0.25 - 0.1) / 0.9, 15);
});

test('an industry where most else is counts as concentrated, which Ellison and Glaeser do not count', () => {
  // Σs² = Σx² = 0.68, so the first term is 0.
  expect(maurelSedillot(Float64Array.of(8, 2), Float64Array.of(80, 20), 0.2)).toBeCloseTo(-0.25, 14);
  expect(maurelSedillot(Float64Array.of(9, 1), Float64Array.of(80, 20), 0.2)).toBeGreaterThan(0);
});

test('an empty industry, a single plant or a reference in one region has none', () => {
  const two = Float64Array.of(1, 1);
  expect(maurelSedillot(new Float64Array(2), two, 0.5)).toBeNaN();
  expect(maurelSedillot(two, two, 1)).toBeNaN();
  expect(maurelSedillot(two, Float64Array.of(0, 9), 0.5)).toBeNaN();
  expect(() => maurelSedillot(two, two, 2)).toThrow(RangeError);
});
