import { expect, test } from 'vitest';
import { lackingIndustries } from './lackingIndustries.ts';
import { madeUpCells } from './madeUpCells.fixture.ts';

const cells = madeUpCells([
  ['A', '10', 2020, 5],
  ['A', '10', 2021, 6],
  ['B', '20', 2021, 7],
  ['A', '10', 2022, 6],
  ['B', '20', 2022, 7],
  ['B', '30', 2022, 7],
]);

test('each year is told what others of its vintage have and it lacks', () => {
  expect([...lackingIndustries(cells, [2020, 2021, 2022])]).toEqual([
    [
      2020,
      [
        'the data lack 2 industries that other years have (20, 30): totals over all industries, being sums of those there are, are without them.',
      ],
    ],
    [
      2021,
      [
        'the data lack one industry that other years have (30): totals over all industries, being sums of those there are, are without it.',
      ],
    ],
  ]);
});

test('years of another vintage, and totals that are published, have nothing to do with it', () => {
  expect(lackingIndustries(cells, [2022]).size).toBe(0);
  const totals = { low: Float64Array.of(), high: Float64Array.of() };
  expect(lackingIndustries({ ...cells, publishedRegionTotals: totals }, [2020, 2021, 2022]).size).toBe(0);
});
