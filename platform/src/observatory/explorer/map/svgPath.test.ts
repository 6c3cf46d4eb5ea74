import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaPath, linePath } from './svgPath.ts';

test('a path has a first point and steps, in tenths of a pixel', () => {
  const square = [
    [10, 20.04],
    [20.5, 20],
    [20.5, 30],
    [10, 20.04],
  ];
  expect(areaPath([square])).toBe('M10 20l10.5 0 0 10-10.5-10z');
  expect(linePath([square.slice(0, 2), square.slice(1, 3)])).toBe('M10 20l10.5 0M20.5 20l0 10');
});

test('read back, a path goes through the points to a twentieth of a pixel, however many there are', () => {
  const pixel = fc.double({ min: -50, max: 2000, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(pixel, pixel), { minLength: 2, maxLength: 40 }), (points) => {
      const numbers = linePath([points])
        .match(/-?(\d+\.?\d*|\.\d+)/g)!
        .map(Number);
      const corners: [number, number][] = [];
      let [x, y] = [0, 0];
      for (let at = 0; at < numbers.length; at += 2) corners.push([(x += numbers[at]!), (y += numbers[at + 1]!)]);
      for (const [px, py] of points)
        expect(corners.some(([cx, cy]) => Math.abs(cx - px) <= 0.0501 && Math.abs(cy - py) <= 0.0501)).toBe(true);
    }),
  );
});
