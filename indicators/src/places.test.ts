import { describe, expect, test } from 'vitest';
import { earthPlaces, placesAt, planarPlaces, type Places } from './places.ts';

const between = ({ x, y, z, distance }: Places, a: number, b: number): number =>
  distance(Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!, z[a]! - z[b]!));

describe('on the Earth', () => {
  test('great circles in kilometres: a degree of the equator, a quarter of it, and to the antipode', () => {
    const places = earthPlaces([0, 1, 90, 180], [0, 0, 0, 0]);
    expect(between(places, 0, 1)).toBeCloseTo(111.195, 3);
    expect(between(places, 0, 2)).toBeCloseTo((Math.PI / 2) * 6371.0088, 6);
    expect(between(places, 0, 3)).toBeCloseTo(Math.PI * 6371.0088, 6);
  });

  test('haversine from Nashville to Los Angeles, 36.12 N 86.67 W to 33.94 N 118.40 W: 2,886.45 km', () => {
    expect(between(earthPlaces([-86.67, -118.4], [36.12, 33.94]), 0, 1)).toBeCloseTo(2886.45, 1);
  });

  test('around the pole and across the date line', () => {
    expect(between(earthPlaces([0, 180], [89, 89]), 0, 1)).toBeCloseTo(2 * 111.195, 2);
    expect(between(earthPlaces([179.5, -179.5], [0, 0]), 0, 1)).toBeCloseTo(111.195, 3);
  });

  test('a chord gives its distance and back', () => {
    const { chord, distance } = earthPlaces([0], [0]);
    for (const length of [0, 1, 5000, 20_000]) expect(distance(chord(length))).toBeCloseTo(length, 6);
  });

  test('degrees that are nowhere are refused by their place', () => {
    expect(() => earthPlaces([0, 0], [0, 91])).toThrow('Place 1: longitude 0, latitude 91 is nowhere on the Earth.');
    expect(() => earthPlaces([0], [])).toThrow("1 and 0 coordinates don't make places.");
  });
});

test('on a plane distances are Euclidean', () => {
  expect(between(planarPlaces([0, 3], [0, 4]), 0, 1)).toBe(5);
  expect(() => planarPlaces([0, NaN], [0, 0])).toThrow('Place 1: NaN, 0 is nowhere on a plane.');
});

test('some of the places, in another order', () => {
  expect([...placesAt(planarPlaces([5, 6, 7], [0, 0, 0]), [2, 0]).x]).toEqual([7, 5]);
});
