import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byRegion } from './byRegion.ts';
import { shannonEntropy } from './entropy.ts';
import { smallTables, tableOf } from './testing/smallTables.ts';
import { variety } from './variety.ts';

test('by hand: half in an even pair of industries, half in one', () => {
  const { total, unrelated, related } = variety(tableOf([1, 1, 2, 0], [0, 0, 5, 0], [0, 0, 0, 0]), [0, 0, 1, 1]);
  expect([...unrelated]).toEqual([1, 0, NaN]);
  expect([...related]).toEqual([0.5, 0, NaN]);
  expect([...total]).toEqual([1.5, 0, NaN]);
});

test('a group for each industry leaves nothing related, one group nothing unrelated', () => {
  const table = tableOf([1, 1, 2], [3, 1, 0]);
  expect([...variety(table, [0, 1, 2]).related]).toEqual([0, 0]);
  expect([...variety(table, [0, 0, 0]).unrelated]).toEqual([0, 0]);
  expect(() => variety(table, [0, 1])).toThrow('3 industries need as many groups, not 2.');
  expect(() => variety(table, [0, -1, 1])).toThrow('Entry 1: -1 is no group; groups are whole numbers from 0.');
});

test('together they are the entropy of the region, however it is grouped', () => {
  const grouping = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(smallTables, grouping, (small, group) => {
      const { total, unrelated, related } = variety(small, group.slice(0, small.industries.length));
      byRegion(small, shannonEntropy).forEach((bits, r) => {
        if (Number.isNaN(bits)) expect(total[r]).toBeNaN();
        else {
          expect(total[r]).toBeCloseTo(bits, 12);
          expect(Math.min(unrelated[r]!, related[r]!)).toBeGreaterThanOrEqual(-1e-12);
        }
      });
    }),
  );
});
