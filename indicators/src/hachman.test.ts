import fc from 'fast-check';
import { expect, test } from 'vitest';
import { averageQuotients } from './averageQuotients.ts';
import { hachman } from './hachman.ts';
import { totals } from './incidence.ts';
import { smallTables, tableOf } from './testing/smallTables.ts';

test('by hand: ¼ and ¾ of a region with quotients ⅝ and 5/4 average 35/32', () => {
  const table = tableOf([10, 30, 0], [30, 30, 0], [0, 0, 0]);
  const [first, second, empty] = averageQuotients(table);
  expect(first).toBeCloseTo(35 / 32, 15);
  expect(second).toBeCloseTo((5 / 4 + 5 / 6) / 2, 15);
  expect(empty).toBeNaN();
  expect([...hachman(table)]).toEqual([1 / first!, 1 / second!, NaN]);
});

test('it is 1 for the structure of everything, less for any other', () => {
  expect([...hachman(tableOf([1, 2, 5], [2, 4, 10]))]).toEqual([1, 1]);
  fc.assert(
    fc.property(smallTables, (small) => {
      const { region } = totals(small);
      hachman(small).forEach((closeness, r) => {
        if (region[r] === 0) expect(closeness).toBeNaN();
        else expect(closeness > 0 && closeness <= 1 + 1e-12).toBe(true);
      });
    }),
  );
});
