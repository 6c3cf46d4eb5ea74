import fc from 'fast-check';
import { expect, test } from 'vitest';
import { starClasses } from './starClasses.ts';

test('zero has a class of its own and the others hold about as many regions each', () => {
  expect(starClasses(Float64Array.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 40)).map(({ label }) => label)).toEqual([
    '0',
    '1–2',
    '3–4',
    '5–6',
    '7–8',
    '9–40',
  ]);
  expect(starClasses(Float64Array.of(0, 0)).map(({ label }) => label)).toEqual(['0']);
});

test('every count falls into exactly one class', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60), { minLength: 1 }), (counts) => {
      const classes = starClasses(Float64Array.from(counts));
      for (const count of counts)
        expect(classes.filter(({ from, to }) => count >= from && count <= to)).toHaveLength(1);
    }),
  );
});
