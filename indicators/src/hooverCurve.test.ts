import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gini } from './gini.ts';
import { hooverCurve, type Curve } from './hooverCurve.ts';
import { locationalGini } from './locationalGini.ts';
import { lorenzCurve } from './lorenzCurve.ts';
import { smallColumns } from './testing/smallTables.ts';

const twiceTheArea = ({ reference, share }: Curve): number =>
  1 - reference.reduce((sum, x, k) => (k === 0 ? 0 : sum + (x - reference[k - 1]!) * (share[k]! + share[k - 1]!)), 0);

test('by hand: regions come by their ratio, those without either where they are', () => {
  const { order, reference, share } = hooverCurve(Float64Array.of(6, 0, 2, 0), Float64Array.of(10, 5, 5, 0));
  expect([...order]).toEqual([1, 3, 2, 0]);
  expect([...reference]).toEqual([0, 0.25, 0.25, 0.5, 1]);
  expect([...share]).toEqual([0, 0, 0, 0.25, 1]);
});

test('what lies where the reference has nothing comes last', () => {
  const { order, reference, share } = hooverCurve(Float64Array.of(1, 2, 1), Float64Array.of(0, 3, 0));
  expect([...order]).toEqual([1, 0, 2]);
  expect([...reference]).toEqual([0, 1, 1, 1]);
  expect([...share]).toEqual([0, 0.5, 0.75, 1]);
});

test('the Lorenz curve of 3, 1, 4 goes through 1/8 and 1/2', () => {
  const { order, reference, share } = lorenzCurve(Float64Array.of(3, 1, 4));
  expect([...order]).toEqual([1, 0, 2]);
  expect([...reference]).toEqual([0, 1 / 3, 2 / 3, 1]);
  expect([...share]).toEqual([0, 0.125, 0.5, 1]);
});

test('nothing to share has no curve; columns that do not fit are refused', () => {
  expect(lorenzCurve(new Float64Array(2)).share).toEqual(Float64Array.of(NaN, NaN, NaN));
  expect(() => hooverCurve(new Float64Array(2), new Float64Array(3))).toThrow(RangeError);
});

test('twice the area to the diagonal is the Gini coefficient, plain or locational', () => {
  fc.assert(
    fc.property(smallColumns, (parts) => {
      if (parts.every((part) => part === 0)) return;
      const reference = parts.map((part, j) => part + ((j * 7) % 5));
      expect(twiceTheArea(lorenzCurve(parts))).toBeCloseTo(gini(parts), 12);
      expect(twiceTheArea(hooverCurve(parts, reference))).toBeCloseTo(locationalGini(parts, reference), 12);
    }),
  );
});
