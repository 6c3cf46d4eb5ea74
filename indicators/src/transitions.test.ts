import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ergodic } from './ergodic.ts';
import { transitions } from './transitions.ts';

const column = (...values: number[]): Float64Array => Float64Array.from(values);

test('the weather in the Land of Oz (Kemeny and Snell 1960): rain, nice, snow in the ratio 2 : 1 : 2', () => {
  const weather = ergodic(column(1 / 2, 1 / 4, 1 / 4, 1 / 2, 0, 1 / 2, 1 / 4, 1 / 4, 1 / 2));
  [0.4, 0.2, 0.4].forEach((wanted, state) => expect(weather[state]).toBeCloseTo(wanted, 14));
});

test('states left for good get nothing, closed groups more than one leave it open', () => {
  expect([...ergodic(column(0.5, 0.5, 0, 1))]).toEqual([0, 1]);
  expect([...ergodic(column(1, 0, 0, 1))]).toEqual([NaN, NaN]);
  expect([...ergodic(column(1, 0, NaN, NaN))]).toEqual([1, 0]);
  expect([...ergodic(column(0.5, 0.5, NaN, NaN))]).toEqual([NaN, NaN]);
  expect(() => ergodic(column(1, 0))).toThrow('2 probabilities are no square matrix.');
});

test('five cells over three dates: bounds belong to the class above, unknown cells are not counted', () => {
  const dates = [column(0.2, 0.5, 1.5, 3, NaN), column(0.7, 0.4, 1, 0.9, 1), column(1, NaN, 1, 0.9, 1)];
  const { counts, probabilities, mobility } = transitions(dates, [0.5, 1]);
  // Below ½: one up, one unknown after. ½ to 1: 0.5 → 0.4, 0.7 → 1, 0.9 → 0.9. From 1: 1.5 → 1, 3 → 0.9, 1 → 1 twice.
  expect([...counts]).toEqual([0, 1, 0, 1, 1, 1, 0, 1, 3]);
  expect([...probabilities]).toEqual([0, 1, 0, 1 / 3, 1 / 3, 1 / 3, 0, 1 / 4, 3 / 4]);
  expect(mobility).toBeCloseTo((3 - 1 / 3 - 3 / 4) / 2, 14);
  expect([...transitions(dates, [0.5, 1], 2).counts]).toEqual([0, 0, 1, 0, 0, 0, 0, 1, 1]);
});

test('a class that nothing was in has no probabilities', () => {
  const { probabilities, ergodic: long, mobility } = transitions([column(0, 0), column(0, 0)], [1]);
  expect([...probabilities]).toEqual([1, 0, NaN, NaN]);
  expect([...long]).toEqual([1, 0]);
  expect(mobility).toBeNaN();
});

test('bounds and lags that are none, and dates of other cells, are refused', () => {
  expect(() => transitions([], [1, 1])).toThrow('Bounds 1, 1 are not one or more ascending numbers.');
  expect(() => transitions([], [1], 0)).toThrow('A lag is a number of periods from 1, not 0.');
  expect(() => transitions([column(1), column(1, 2)], [1])).toThrow('Dates of 1 and 2 cells');
});

test('the ergodic distribution stays as it is over another step', () => {
  const cells = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 40, maxLength: 40 });
  fc.assert(
    fc.property(cells, cells, (before, after) => {
      const { probabilities, ergodic: long } = transitions([column(...before), column(...after)], [1, 2, 3, 4]);
      if (Number.isNaN(long[0]!)) return;
      expect(long.reduce((sum, share) => sum + share)).toBeCloseTo(1, 12);
      for (let to = 0; to < 5; to++) {
        const next = long.reduce(
          (sum, share, from) => (share === 0 ? sum : sum + share * probabilities[from * 5 + to]!),
          0,
        );
        expect(next).toBeCloseTo(long[to]!, 12);
      }
    }),
  );
});
