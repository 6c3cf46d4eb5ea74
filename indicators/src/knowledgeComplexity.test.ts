import { expect, test } from 'vitest';
import { economicComplexity } from './economicComplexity.ts';
import { knowledgeComplexity } from './knowledgeComplexity.ts';
import { tableOf } from './testing/smallTables.ts';

test('shares of the eigenvectors’ sums, in the order of ECI and PCI', () => {
  const table = tableOf([1, 1, 1, 0], [1, 1, 0, 0], [0, 1, 0, 0], [1, 1, 1, 1], [0, 0, 0, 0]);
  const { kci, tci } = knowledgeComplexity(table);
  const { eci, pci } = economicComplexity(table);
  const order = (values: Float64Array): number[] => [...values.keys()].sort((a, b) => values[a]! - values[b]!);
  expect(kci[4]).toBeNaN();
  expect(Math.abs(kci.subarray(0, 4).reduce((sum, share) => sum + share, 0))).toBeCloseTo(1, 12);
  expect(order(kci.subarray(0, 4))).toEqual(order(eci.subarray(0, 4)));
  expect(order(tci)).toEqual(order(pci));
});

test('where the entries cancel out there are no shares: NaN, never Infinity', () => {
  const { kci, tci } = knowledgeComplexity(tableOf([1, 1, 0], [0, 1, 1]));
  for (const share of kci) expect(share).toBeNaN();
  for (const share of tci) expect(share).toBeNaN();
});
