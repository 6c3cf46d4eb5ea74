import fc from 'fast-check';
import { expect, test } from 'vitest';
import { additiveQuotients } from './additiveQuotients.ts';
import { smallTables, tableOf } from './testing/smallTables.ts';

test('a quarter of a region against two fifths of everything is −0.15', () => {
  const { values } = additiveQuotients(tableOf([10, 30, 0], [30, 30, 0], [0, 0, 0]));
  expect([...values.subarray(0, 3)].map((value) => Number(value.toFixed(12)))).toEqual([-0.15, 0.15, 0]);
  expect([...values.subarray(6)]).toEqual([NaN, NaN, NaN]);
});

test('a region’s add up to 0, and each lies between −1 and 1', () => {
  fc.assert(
    fc.property(smallTables, (small) => {
      const { rows, columns, values } = additiveQuotients(small);
      rows.forEach((_, r) => {
        const own = values.subarray(r * columns.length, (r + 1) * columns.length);
        if (Number.isNaN(own[0]!)) return;
        expect(own.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 12);
        expect(own.every((value) => value > -1 && value < 1)).toBe(true);
      });
    }),
  );
});
