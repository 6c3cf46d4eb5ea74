import { coOccurrence, incidenceFromRows, proximity } from '@asterism/indicators';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proximityBounds } from './proximityBounds.ts';

test('two of three regions that are specialised in the commoner category have both', () => {
  const has = Uint8Array.from([1, 1, 1, 1, 1, 0]);
  expect(proximityBounds(has, 2, 0, 1)).toEqual({ certain: 2 / 3, low: 2 / 3, high: 2 / 3 });
});

test('an open specialisation can bring two categories together', () => {
  const has = Uint8Array.from([1, 1, 1, 2]);
  expect(proximityBounds(has, 2, 0, 1)).toEqual({ certain: 1 / 2, low: 1 / 2, high: 1 });
});

test('the bounds are the least and the most of all completions', () => {
  const open = fc.array(fc.constantFrom(0, 1, 2), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(open, (cells) => {
      const { certain, low, high } = proximityBounds(Uint8Array.from(cells), 2, 0, 1);
      const near = (values: readonly number[]): number => {
        const table = incidenceFromRows(['a', 'b', 'c', 'd'], ['one', 'other'], Float64Array.from(values));
        const value = proximity(coOccurrence(table)).values[1]!;
        return Number.isNaN(value) ? 0 : value;
      };
      const unknown = cells.flatMap((cell, at) => (cell === 2 ? [at] : []));
      const completions = Array.from({ length: 1 << unknown.length }, (_, which) =>
        near(cells.map((cell, at) => (cell === 2 ? (which >> unknown.indexOf(at)) & 1 : cell))),
      );
      expect(certain).toBeCloseTo(completions[0]!, 12);
      expect(low).toBeCloseTo(Math.min(...completions), 12);
      expect(high).toBeCloseTo(Math.max(...completions), 12);
    }),
  );
});
