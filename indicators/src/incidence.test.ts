import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dense } from './dense.ts';
import { incidenceFromColumns, incidenceFromRows, incidenceFromTriples, totals, transposed } from './incidence.ts';

const codes = (letter: string, count: number): string[] => Array.from({ length: count }, (_, k) => `${letter}${k}`);

/** Triples of up to 5 regions and 70 industries, so that a row takes more than one word of bits; zeros and repeats among them. */
const triples = fc.array(fc.tuple(fc.nat(4), fc.nat(69), fc.nat(3)), { maxLength: 200 });

describe('incidenceFromTriples', () => {
  test('adds up what comes twice and leaves zeros out, whatever the order', () => {
    fc.assert(
      fc.property(triples, fc.boolean(), (some, isSorted) => {
        const listed = isSorted ? some.toSorted(([a], [b]) => a - b) : some;
        const [regions, industries] = [codes('R', 5), codes('I', 70)];
        const column = (at: 0 | 1 | 2): number[] => listed.map((triple) => triple[at]);
        const table = incidenceFromTriples(regions, industries, column(0), column(1), column(2));
        const plain = new Float64Array(5 * 70);
        for (const [r, i, amount] of listed) plain[r * 70 + i]! += amount;
        expect(dense(table).values).toEqual(plain);
        expect(table).toEqual(incidenceFromRows(regions, industries, plain));
        expect(transposed(transposed(table))).toEqual(table);
      }),
    );
  });

  test('names the place of what it refuses', () => {
    const of = (r: number, i: number, amount: number): unknown =>
      incidenceFromTriples(['R'], ['I'], [0, r], [0, i], [1, amount]);
    expect(() => of(0, 0, -1)).toThrow(
      new RangeError('Region R, industry I: -1 is no amount; it must be finite and not negative.'),
    );
    expect(() => of(0, 0, NaN)).toThrow('NaN is no amount');
    expect(() => of(0, 0, Infinity)).toThrow('Infinity is no amount');
    expect(() => of(1, 0, 1)).toThrow('Triple 1: there is no region at position 1 of 1.');
    expect(() => of(0, 7, 1)).toThrow('Triple 1: there is no industry at position 7 of 1.');
    expect(() => of(0.5, 0, 1)).toThrow('Triple 1: there is no region at position 0.5 of 1.');
    expect(() => of(0, 0.5, 1)).toThrow('Triple 1: there is no industry at position 0.5 of 1.');
    expect(() => incidenceFromTriples(['R'], ['I'], [0, 0], [0, 0], [1e308, 1e308])).toThrow(
      'Region R, industry I: Infinity is no amount',
    );
    expect(() => incidenceFromTriples(['R'], ['I'], [0], [0, 0], [1])).toThrow(
      '1 values need as many regions and industries, not 1 and 2.',
    );
  });
});

test('columns of codes become lists in order of first appearance', () => {
  const table = incidenceFromColumns(['b', 'a', 'b'], ['y', 'y', 'x'], [1, 2, 3]);
  expect(table.regions).toEqual(['b', 'a']);
  expect(table.industries).toEqual(['y', 'x']);
  expect(dense(table).values).toEqual(Float64Array.of(1, 3, 2, 0));
  expect(totals(table)).toEqual({ region: Float64Array.of(4, 2), industry: Float64Array.of(3, 3), overall: 6 });
});
