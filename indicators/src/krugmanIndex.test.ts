import fc from 'fast-check';
import { expect, test } from 'vitest';
import { totals, transposed } from './incidence.ts';
import { krugmanConcentration, krugmanSpecialisation } from './krugmanIndex.ts';
import { relativeDiversity } from './relativeDiversity.ts';
import { specialisationCoefficient } from './specialisationCoefficient.ts';
import { smallTables, tableOf } from './testing/smallTables.ts';

const table = tableOf([10, 30], [30, 30], [0, 0], [90, 10]);
const rounded = (values: Float64Array): number[] => [...values].map((value) => Number(value.toFixed(12)));

test('by hand, against everything (130 to 70), the rest, and the mean of the others', () => {
  expect(rounded(krugmanSpecialisation(table))).toEqual([0.8, 0.3, NaN, 0.5]);
  // The first region's rest has 120 of 160, its others have ½ and 9/10.
  expect(rounded(krugmanSpecialisation(table, 'rest'))).toEqual([1, 0.428571428571, NaN, 1]);
  expect(rounded(krugmanSpecialisation(table, 'mean'))).toEqual([0.9, 0.15, NaN, 1.05]);
});

test('half of it is the coefficient of specialisation, one over it relative diversity', () => {
  expect(rounded(specialisationCoefficient(table))).toEqual([0.4, 0.15, NaN, 0.25]);
  expect(rounded(relativeDiversity(table))).toEqual([1.25, 3.333333333333, NaN, 2]);
  expect([...relativeDiversity(tableOf([0.1, 0.2], [0.3, 0.6]))]).toEqual([NaN, NaN]);
});

test('a region alone has nothing to compare with', () => {
  const alone = tableOf([1, 2], [0, 0]);
  expect([...krugmanSpecialisation(alone, 'rest')]).toEqual([NaN, NaN]);
  expect([...krugmanSpecialisation(alone, 'mean')]).toEqual([NaN, NaN]);
  expect([...krugmanSpecialisation(alone)]).toEqual([0, NaN]);
});

test('nothing in common is 2', () => {
  expect([...krugmanSpecialisation(tableOf([5, 0], [0, 9]), 'rest')]).toEqual([2, 2]);
});

test.for(['everything', 'rest', 'mean'] as const)('against %s it lies in [0, 2], empty regions apart', (reference) => {
  fc.assert(
    fc.property(smallTables, (small) => {
      const { region } = totals(small);
      const isAlone = region.filter((total) => total > 0).length < 2;
      krugmanSpecialisation(small, reference).forEach((distance, r) => {
        if (region[r] === 0 || (isAlone && reference !== 'everything')) expect(distance).toBeNaN();
        else expect(distance >= 0 && distance <= 2 + 1e-12).toBe(true);
      });
      expect(krugmanConcentration(transposed(small), reference)).toEqual(krugmanSpecialisation(small, reference));
    }),
  );
});
