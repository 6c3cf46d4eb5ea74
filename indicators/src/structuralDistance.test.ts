import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dense } from './dense.ts';
import { incidenceFromRows } from './incidence.ts';
import { peerRegions } from './peerRegions.ts';
import { structuralDistance } from './structuralDistance.ts';
import { largestDifference } from './testing/largestDifference.ts';

const regions = ['AT1', 'AT2', 'DE1', 'DE2', 'XX0'];
const group = regions.map((region) => region.slice(0, 2));
const table = incidenceFromRows(regions, ['a', 'b', 'c'], [1, 1, 0, 20, 20, 0, 0, 0, 7, 3, 1, 0, 0, 0, 0]);

test('by hand: the same structure at twenty times the size is 0 away, nothing in common 2, a quarter moved ½', () => {
  const { values } = structuralDistance(table);
  expect(largestDifference(values.slice(0, 5), [0, 0, 2, 0.5, NaN])).toBeLessThan(1e-15);
  expect(values[24]).toBeNaN();
});

test('the angle: shares ½, ½ and ¾, ¼ have the cosine 2/√5', () => {
  const { values } = structuralDistance(table, 'cosine');
  expect(largestDifference(values.slice(0, 5), [0, 0, 1, 1 - 2 / Math.sqrt(5), NaN])).toBeLessThan(1e-15);
});

test('peers: nearest first, never itself, an empty region has and is none', () => {
  const distances = structuralDistance(table);
  const names = (options: Parameters<typeof peerRegions>[1]): string[][] =>
    peerRegions(distances, options).map((peers) => peers.map(({ region }) => regions[region]!));
  expect(names({})[0]).toEqual(['AT2', 'DE2', 'DE1']);
  expect(names({ count: 1 })).toEqual([['AT2'], ['AT1'], ['AT1'], ['AT1'], []]);
  expect(names({ group, from: 'other' })[0]).toEqual(['DE2', 'DE1']);
  expect(names({ group, from: 'own' })[2]).toEqual(['DE2']);
  expect(peerRegions(distances)[0]![1]!.distance).toBeCloseTo(0.5, 14);
  expect(() => peerRegions(distances, { from: 'other' })).toThrow('5 regions need as many groups, not 0.');
});

test('symmetric, within [0, 2] and [0, 1], and Krugman’s is the sum of absolute differences of shares', () => {
  const cells = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(cells, (amounts) => {
      const incidence = incidenceFromRows(['1', '2', '3'], ['a', 'b', 'c', 'd'], amounts);
      const { values: full } = dense(incidence);
      const shares = [0, 1, 2].map((r) => {
        const row = full.slice(4 * r, 4 * r + 4);
        const total = row.reduce((sum, amount) => sum + amount);
        return row.map((amount) => amount / total);
      });
      const krugman = structuralDistance(incidence).values;
      const cosine = structuralDistance(incidence, 'cosine').values;
      for (let r = 0; r < 3; r++) {
        for (let q = 0; q < 3; q++) {
          const wanted = shares[r]!.reduce((sum, share, i) => sum + Math.abs(share - shares[q]![i]!), 0);
          expect(largestDifference([krugman[3 * r + q]!], [wanted])).toBeLessThan(1e-12);
          expect(krugman[3 * q + r]).toBe(krugman[3 * r + q]);
          expect(cosine[3 * r + q]! >= 0 && cosine[3 * r + q]! <= 1).toBe(!Number.isNaN(wanted));
        }
      }
    }),
  );
});

test('a number of peers that is none is refused', () => {
  const distances = { rows: ['a', 'b'], columns: ['a', 'b'], values: Float64Array.of(0, 1, 1, 0) };
  expect(peerRegions(distances, { count: 0 })).toEqual([[], []]);
  for (const count of [-1, NaN]) {
    expect(() => peerRegions(distances, { count })).toThrow(`A number of peers is 0 or more; ${count} is not.`);
  }
});
