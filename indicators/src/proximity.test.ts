import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coOccurrence } from './coOccurrence.ts';
import { conditionalProbability, cosineProximity, proximity } from './proximity.ts';
import { fourCountries } from './testing/fourCountries.ts';
import { smallTables, tableOf } from './testing/smallTables.ts';

const counts = coOccurrence(fourCountries);

test('minimum conditional probabilities of four products', () => {
  const [half, third] = [1 / 2, 1 / 3];
  expect([...proximity(counts).values]).toEqual([
    1,
    half,
    half,
    third, //
    half,
    1,
    half,
    third,
    half,
    half,
    1,
    2 / 3,
    third,
    third,
    2 / 3,
    1,
  ]);
});

test('it is the lesser of both conditional probabilities; the cosine is their geometric mean', () => {
  fc.assert(
    fc.property(smallTables, (table) => {
      const size = table.industries.length;
      const near = proximity(coOccurrence(table)).values;
      const given = conditionalProbability(coOccurrence(table)).values;
      const cosine = cosineProximity(coOccurrence(table)).values;
      for (let i = 0; i < size; i++) {
        for (let j = 0; j < size; j++) {
          const [one, other] = [given[i * size + j]!, given[j * size + i]!];
          if (Number.isNaN(one) || Number.isNaN(other)) continue;
          expect(near[i * size + j]).toBe(Math.min(one, other));
          expect(cosine[i * size + j]).toBeCloseTo(Math.sqrt(one * other), 12);
        }
      }
    }),
  );
});

test('an empty industry is near to none and has no nearness to itself', () => {
  const table = coOccurrence(tableOf([1, 0, 1, 0], [1, 0, 0, 0]));
  expect([...proximity(table).values.subarray(4, 8)]).toEqual([0, NaN, 0, NaN]);
  expect([...conditionalProbability(table).values.subarray(4, 8)]).toEqual([NaN, NaN, NaN, NaN]);
  expect([...cosineProximity(table).values.subarray(4, 6)]).toEqual([NaN, NaN]);
});

test('without the diagonal there is nothing to divide by', () => {
  expect(() => proximity(coOccurrence(fourCountries, { diagonal: false }))).toThrow(
    new RangeError('I0 is with I1 more often than it is at all: keep the diagonal of co-occurrences.'),
  );
});
