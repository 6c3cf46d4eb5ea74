import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quotientMatrix } from './quotientTable.ts';
import { standardisedQuotients } from './standardisedQuotients.ts';
import { smallTables, tableOf } from './testing/smallTables.ts';

test('by hand: quotients 3, ⅓ and 0 have mean 10/9 and variance 73/27', () => {
  const { values } = standardisedQuotients(tableOf([90, 30], [10, 110], [0, 160], [0, 0]));
  const deviation = Math.sqrt(73 / 27);
  expect(values[0]).toBeCloseTo((3 - 10 / 9) / deviation, 14);
  expect(values[2]).toBeCloseTo((1 / 3 - 10 / 9) / deviation, 14);
  expect(values[4]).toBeCloseTo(-10 / 9 / deviation, 14);
  expect(values[6]).toBeNaN();
});

test('logarithms of 3 and ⅓ lie the same way from 0; what has nothing plays no part', () => {
  const { values } = standardisedQuotients(tableOf([90, 30], [10, 110], [0, 160]), { logarithm: true });
  expect(values[0]).toBeCloseTo(Math.SQRT1_2, 14);
  expect(values[2]).toBeCloseTo(-Math.SQRT1_2, 14);
  expect(values[4]).toBeNaN();
});

test('an industry with the same quotient everywhere has no standardised one, rounding or not', () => {
  expect([...standardisedQuotients(tableOf([0.1, 0.2], [0.3, 0.6], [0.7, 1.4])).values].every(Number.isNaN)).toBe(true);
});

test('they have mean 0 and standard deviation 1 by industry, regions and industries that are empty apart', () => {
  fc.assert(
    fc.property(smallTables, (small) => {
      const { rows, columns, values } = standardisedQuotients(small);
      const quotients = quotientMatrix(small).values;
      columns.forEach((_, i) => {
        const cells = [...rows.keys()].map((r) => r * columns.length + i);
        const present = cells.filter((cell) => !Number.isNaN(values[cell]!));
        if (present.length === 0) return;
        const sum = (of: (z: number) => number): number => present.reduce((so, cell) => so + of(values[cell]!), 0);
        expect(sum((z) => z)).toBeCloseTo(0, 10);
        expect(sum((z) => z * z)).toBeCloseTo(present.length - 1, 10);
        expect(present).toEqual(cells.filter((cell) => !Number.isNaN(quotients[cell]!)));
      });
    }),
  );
});
