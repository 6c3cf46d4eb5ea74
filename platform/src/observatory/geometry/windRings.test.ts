import { geoArea } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { windRings } from './windRings.ts';

const box = (west: number, south: number, size: number): [number, number][] => [
  [west, south],
  [west, south + size],
  [west + size, south + size],
  [west + size, south],
  [west, south],
];

describe('winding', () => {
  test('a region is small whichever way its file winds it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -170, max: 160 }),
        fc.integer({ min: -80, max: 70 }),
        fc.integer({ min: 1, max: 9 }),
        fc.boolean(),
        (west, south, size, reversed) => {
          const ring = reversed ? box(west, south, size).toReversed() : box(west, south, size);
          expect(geoArea(windRings({ type: 'Polygon', coordinates: [ring] }))).toBeLessThan(0.1);
        },
      ),
    );
  });

  test('a hole is taken off, whichever way both are wound', () => {
    const whole = geoArea(windRings({ type: 'Polygon', coordinates: [box(0, 0, 10)] }));
    const hole = geoArea(windRings({ type: 'Polygon', coordinates: [box(3, 3, 4)] }));
    for (const outer of [box(0, 0, 10), box(0, 0, 10).toReversed()]) {
      for (const inner of [box(3, 3, 4), box(3, 3, 4).toReversed()]) {
        expect(geoArea(windRings({ type: 'Polygon', coordinates: [outer, inner] }))).toBeCloseTo(whole - hole, 12);
      }
    }
  });
});
