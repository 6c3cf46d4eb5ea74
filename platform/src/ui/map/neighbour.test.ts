import fc from 'fast-check';
import { expect, test } from 'vitest';
import { neighbour, type Direction } from './neighbour.ts';

const grid = Array.from({ length: 12 }, (_, at) => ({ x: (at % 4) * 10, y: Math.floor(at / 4) * 10 }));

test('arrows go along the rows and columns of a grid, and not over its edge', () => {
  const way = (from: number): (number | null)[] =>
    (['left', 'right', 'up', 'down'] as const).map((direction) => neighbour(grid, from, direction));
  expect(way(5)).toEqual([4, 6, 1, 9]);
  expect(way(0)).toEqual([null, 1, null, 4]);
  expect(way(11)).toEqual([10, null, 7, null]);
});

test('what lies straight ahead goes before what is nearer but aside', () => {
  const places = [
    { x: 0, y: 0 },
    { x: 4, y: 9 },
    { x: 30, y: 5 },
  ];
  expect(neighbour(places, 0, 'right')).toBe(2);
  expect(neighbour(places.slice(0, 2), 0, 'right')).toBe(1);
});

test('one never stays, never goes back, and nothing ahead is out of reach', () => {
  const place = fc.record({ x: fc.integer({ min: 0, max: 500 }), y: fc.integer({ min: 0, max: 500 }) });
  const direction = fc.constantFrom<Direction>('left', 'right', 'up', 'down');
  fc.assert(
    fc.property(fc.uniqueArray(place, { minLength: 1, maxLength: 40 }), direction, (places, to) => {
      const ahead = (at: number): number =>
        (to === 'left' || to === 'right' ? places[at]!.x - places[0]!.x : places[at]!.y - places[0]!.y) *
        (to === 'left' || to === 'up' ? -1 : 1);
      const found = neighbour(places, 0, to);
      if (found === null) expect(places.every((_, at) => ahead(at) <= 0)).toBe(true);
      else expect(ahead(found)).toBeGreaterThan(0);
    }),
  );
});
