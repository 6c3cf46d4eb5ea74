import { geoArea, geoPath } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { equalAreaProjection } from './equalAreaProjection.ts';
import type { Outline } from './geometry.ts';
import { windRings } from './windRings.ts';

/** A cell of the graticule, its sides followed closely: parallels are no great circles. */
function cell(west: number, south: number, size: number): Outline {
  const steps = Array.from({ length: 21 }, (_, at) => (at * size) / 20);
  return windRings({
    type: 'Polygon',
    coordinates: [
      [
        ...steps.map((step) => [west, south + step]),
        ...steps.map((step) => [west + step, south + size]),
        ...steps.map((step) => [west + size, south + size - step]),
        ...steps.map((step) => [west + size - step, south]),
      ],
    ],
  });
}

describe('the projection is equal-area', () => {
  test.each([
    ['Europe (Lambert azimuthal)', [cell(-10, 36, 4), cell(28, 66, 4), cell(10, 50, 4)]],
    ['the United States (Albers conic)', [cell(-124, 45, 4), cell(-82, 25, 4), cell(-100, 38, 4)]],
    ['the world (Equal Earth)', [cell(-120, 60, 4), cell(20, -34, 4), cell(150, -30, 4), cell(0, 0, 4)]],
    ['both sides of the date line', [cell(176, -46, 2), cell(-179, -18, 2), cell(177, -19, 1)]],
  ])('%s', (_, cells) => {
    const path = geoPath(equalAreaProjection(cells).scale(1000).precision(0.01));
    const scales = cells.map((outline) => path.area(outline) / geoArea(outline));
    for (const scale of scales) expect(scale / scales[0]!).toBeCloseTo(1, 2);
  });
});
