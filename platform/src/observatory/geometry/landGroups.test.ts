import { expect, test } from 'vitest';
import type { Outline } from './geometry.ts';
import { landGroups } from './landGroups.ts';

const islet = (longitude: number, latitude: number): Outline => ({
  type: 'Polygon',
  coordinates: [
    [
      [longitude, latitude],
      [longitude, latitude + 0.1],
      [longitude + 0.1, latitude],
      [longitude, latitude],
    ],
  ],
});

test('near outlines are one group, across the date line and by way of others; far ones stand alone', () => {
  const malta = islet(14.4, 35.9);
  const sicily = islet(14.6, 37);
  const azores = islet(-25.5, 37.7);
  expect(landGroups([malta, azores, sicily])).toEqual([[0, 2], [1]]);
  expect(landGroups([islet(179.9, -17), islet(-179.9, -17)])).toEqual([[0, 1]]);
  expect(landGroups([islet(0, 0), islet(6, 0), islet(1.5, 0), islet(3, 0), islet(4.5, 0)])).toHaveLength(1);
});
