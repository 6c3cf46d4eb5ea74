import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contributions } from './contributions.ts';
import { dominanceRule } from './dominanceRule.ts';
import { frequencyRule } from './frequencyRule.ts';
import { percentRule } from './percentRule.ts';
import { byAnyRule } from './sensitivity.ts';

const cell = (...amounts: number[]) =>
  contributions(
    1,
    amounts.map(() => 0),
    amounts.map((_, unit) => unit),
    amounts,
  );

describe('examples of Hundepool et al. 2012, chapter 4', () => {
  test('example 1: 50,000 and 49,000 of 100,000 are safe by (1, 90), though the second can tell the first to within 2 %', () => {
    const units = cell(50_000, 49_000, 1000);
    expect(dominanceRule(units, 1, 90).isSensitive[0]).toBe(0);
    expect(percentRule(units, 10).isSensitive[0]).toBe(1);
    expect(percentRule(units, 10).protection[0]).toBe(4000);
    expect(percentRule(units, 1.9).isSensitive[0]).toBe(0);
  });

  test('example 2: 52,000 and 50,000 of 110,000 are safe by 10 %, not by (2, 90.9)', () => {
    const units = cell(52_000, 50_000, 4000, 4000);
    expect(percentRule(units, 10).isSensitive[0]).toBe(0);
    expect(dominanceRule(units, 2, 100 / 1.1).isSensitive[0]).toBe(1);
  });

  test('example 4: 300 of 330 need a feasibility interval up to 352.94 by (1, 85)', () => {
    const { isSensitive, protection } = dominanceRule(cell(300, 20, 10), 1, 85);
    expect(isSensitive[0]).toBe(1);
    expect(330 + protection[0]!).toBeCloseTo(352.94, 2);
  });

  test('the (p, q) rule is the p % rule of 100 p/q', () => {
    const units = cell(100, 50, 12);
    expect(percentRule(units, 10, 50)).toEqual(percentRule(units, 20));
    expect(percentRule(units, 20).protection[0]).toBe(8);
  });
});

test('cells of one unit or two are sensitive by dominance of two and by per cent, empty ones and ones of nothing by none', () => {
  const units = contributions(4, [1, 2, 2, 3], ['a', 'b', 'c', 'd'], [5, 3, 4, 0]);
  expect([...dominanceRule(units, 2, 99).isSensitive]).toEqual([0, 1, 1, 0]);
  expect([...percentRule(units, 1).isSensitive]).toEqual([0, 1, 1, 0]);
  expect([...frequencyRule([0, 1, 2, 3], 3).isSensitive]).toEqual([0, 1, 1, 0]);
  expect([...frequencyRule([0, 1, 2, 3], 3, 10).protection]).toEqual([0, 10, 10, 0]);
});

test('the records of one unit in a cell are one contribution, and the greatest comes first', () => {
  const units = contributions(2, [0, 0, 1, 0], ['a', 'b', 'a', 'a'], [2, 4, 1, 3]);
  expect([...units.first]).toEqual([0, 2, 3]);
  expect([...units.amount]).toEqual([5, 4, 1]);
});

test('a cell safe by (2, k) is safe by the p % that goes with it, 100 (100 − k)/k (Hundepool et al. 2012, proof of A)', () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 6 });
  fc.assert(
    fc.property(amounts, fc.integer({ min: 51, max: 99 }), (units, k) => {
      const byDominance = dominanceRule(cell(...units), 2, k).isSensitive[0]!;
      const byPercent = percentRule(cell(...units), ((100 * (100 - k)) / k) * (1 - 1e-12)).isSensitive[0]!;
      expect(byPercent).toBeLessThanOrEqual(byDominance);
    }),
  );
});

test('joined rules take the higher level', () => {
  const units = cell(300, 20, 10);
  const joined = byAnyRule(frequencyRule([3], 4), dominanceRule(units, 1, 85), percentRule(units, 5));
  expect(joined.isSensitive[0]).toBe(1);
  expect(joined.protection[0]).toBeCloseTo(22.94, 2);
  expect(() => byAnyRule(frequencyRule([1], 3), frequencyRule([1, 2], 3))).toThrow(
    "Rules over 1 and 2 cells can't be joined.",
  );
});

test('what is no rule or no contribution is refused', () => {
  expect(() => dominanceRule(cell(1), 1.5, 80)).toThrow('A number of units is whole and positive; 1.5 is not.');
  expect(() => dominanceRule(cell(1), 1, 100)).toThrow('A dominance lies between 0 and 100 per cent; 100 does not.');
  expect(() => percentRule(cell(1), 60, 50)).toThrow('60 per cent of 50 is no rule.');
  expect(() => frequencyRule([1], 0)).toThrow('A minimum frequency is positive; 0 is not.');
  expect(() => contributions(1, [0], ['a'], [-2])).toThrow('Record 0: -2 is no contribution');
  expect(() => contributions(1, [1], ['a'], [2])).toThrow('Record 0: there is no cell 1 among 1.');
});
