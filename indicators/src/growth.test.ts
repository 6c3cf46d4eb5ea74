import { expect, test } from 'vitest';
import { growth, industryGrowth, regionGrowth } from './growth.ts';
import { incidenceFromRows } from './incidence.ts';

const before = incidenceFromRows(['R1', 'R2', 'R3'], ['a', 'b'], [10, 0, 40, 20, 0, 0]);
const after = incidenceFromRows(['R1', 'R2', 'R3'], ['a', 'b'], [5, 3, 40, 30, 0, 7]);

test('a cell halves, stays, grows by half; what was empty has no rate', () => {
  expect(growth(before, after)).toEqual({
    rows: ['R1', 'R2', 'R3'],
    columns: ['a', 'b'],
    values: Float64Array.of(-0.5, NaN, 0, 0.5, NaN, NaN),
  });
});

test('totals grow: the region that was empty has no rate', () => {
  expect(regionGrowth(before, after)).toEqual(Float64Array.of(-0.2, 1 / 6, NaN));
  expect(industryGrowth(before, after)).toEqual(Float64Array.of(-0.1, 1));
});

test('what vanishes shrinks by all of itself', () => {
  expect([...growth(before, incidenceFromRows(['R1', 'R2', 'R3'], ['a', 'b'], [0, 0, 0, 0, 0, 0])).values]).toEqual([
    -1,
    NaN,
    -1,
    -1,
    NaN,
    NaN,
  ]);
});

test('tables over other codes are refused', () => {
  const other = incidenceFromRows(['R1', 'R4', 'R3'], ['a', 'b'], [0, 0, 0, 0, 0, 0]);
  expect(() => growth(before, other)).toThrow(
    'The tables list other regions (3 and 3, first unlike at position 1); bring them together with aligned().',
  );
});
