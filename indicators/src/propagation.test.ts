import fc from 'fast-check';
import { expect, test } from 'vitest';
import { propagation } from './propagation.ts';
import { intervalsOf } from './testing/intervalsOf.ts';
import { sumsOf } from './testing/sums.ts';

/** Cells of every kind, and sums over them that need not agree, exhaustive ones before the others. */
const tangle = fc
  .integer({ min: 5, max: 8 })
  .chain((count) => {
    const figure = fc.integer({ min: 0, max: 20 });
    const cell = fc.oneof(
      figure.map((known) => [known, known] as const),
      figure.map((least) => [least, Infinity] as const),
      fc.tuple(figure, figure).map(([least, width]) => [least, least + width] as const),
    );
    const cells = Array.from({ length: count }, (_, position) => position);
    const sum = fc.shuffledSubarray(cells, { minLength: 2, maxLength: 4 });
    return fc.tuple(
      fc.array(cell, { minLength: count, maxLength: count }),
      fc.array(sum, { minLength: 2, maxLength: 5 }),
      fc.array(sum, { maxLength: 2 }),
    );
  })
  .map(([cells, exhaustive, others]) => {
    const sums = sumsOf([...exhaustive, ...others]);
    sums.exhaustive.fill(0, exhaustive.length);
    return { start: intervalsOf(...cells), sums };
  });

test('the sums named as causes of a conflict do conflict by themselves, and taking back restores the given bounds', () => {
  let conflicts = 0;
  fc.assert(
    fc.property(tangle, ({ start, sums }) => {
      const propagate = propagation(start, sums, true);
      const able = [...sums.whole.keys()].filter((sum) => !propagate.isContradicted(sum));
      const { conflict } = propagate.run(able);
      if (conflict === null) return;
      conflicts++;
      expect(propagate.run(conflict).conflict).not.toBeNull();
      propagate.run([]);
      expect({ low: propagate.low, high: propagate.high }).toEqual(start);
    }),
    { numRuns: 10_000 },
  );
  expect(conflicts).toBeGreaterThan(1000);
});
