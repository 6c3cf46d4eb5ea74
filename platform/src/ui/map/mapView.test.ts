import fc from 'fast-check';
import { expect, test } from 'vitest';
import { panned, viewOf, viewText, wholeMap, withPoint, zoomed, type MapView } from './mapView.ts';

const size = { width: 900, height: 600 };
const point = fc.record({
  x: fc.double({ min: 0, max: 900, noNaN: true }),
  y: fc.double({ min: 0, max: 600, noNaN: true }),
});
const view = fc
  .tuple(fc.double({ min: 1, max: 20, noNaN: true }), point)
  .map(([factor, about]) => zoomed(wholeMap, factor, about, size));

/** Whether there is map in all of the frame. */
function fills({ scale, x, y }: MapView): boolean {
  const reaches = (from: number, length: number): boolean => from <= 0 && from + length * scale >= length - 1e-6;
  return scale >= 1 && reaches(x, size.width) && reaches(y, size.height);
}

test('the point about which a map is enlarged stays where it is', () => {
  const { scale, x, y } = zoomed(wholeMap, 2, { x: 300, y: 150 }, size);
  expect([scale, 300 * scale + x, 150 * scale + y]).toEqual([2, 300, 150]);
});

test('however it is enlarged and moved, there is map in all of the frame', () => {
  const number = fc.double({ min: -3000, max: 3000, noNaN: true });
  fc.assert(
    fc.property(
      view,
      fc.double({ min: 0.01, max: 100, noNaN: true }),
      point,
      number,
      number,
      (from, factor, about, dx, dy) => {
        expect(fills(zoomed(from, factor, about, size))).toBe(true);
        expect(fills(panned(from, dx, dy, size))).toBe(true);
      },
    ),
  );
});

test('a point that one walks to comes into the frame, and nothing moves where it is there already', () => {
  fc.assert(
    fc.property(view, point, (from, to) => {
      const { scale, x, y } = withPoint(from, to, size);
      expect(to.x * scale + x).toBeGreaterThanOrEqual(-1e-6);
      expect(to.x * scale + x).toBeLessThanOrEqual(size.width + 1e-6);
      expect(to.y * scale + y).toBeGreaterThanOrEqual(-1e-6);
      expect(to.y * scale + y).toBeLessThanOrEqual(size.height + 1e-6);
    }),
  );
  expect(withPoint(wholeMap, { x: 5, y: 5 }, size)).toEqual(wholeMap);
});

test('an address keeps the view; what is no view shows all', () => {
  const seen = zoomed(wholeMap, 4, { x: 700, y: 200 }, size);
  expect(viewText(seen, size)).toBe('4.00_638_225');
  expect(viewText(viewOf('4.00_638_225', size), size)).toBe('4.00_638_225');
  expect(viewText(wholeMap, size)).toBeUndefined();
  for (const text of [undefined, '', '_', 'a_b_c', '4', 'NaN_1_1', '1e999_1_1'])
    expect(viewOf(text, size).scale).toBe(1);
  expect(fills(viewOf('999_99999_99999', size))).toBe(true);
});
