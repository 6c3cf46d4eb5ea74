import { describe, expect, test } from 'vitest';
import { twoCategories } from '../cells/twoCategories.fixture.ts';
import { lackingIndustries } from './lackingIndustries.ts';
import { madeUpCells } from './madeUpCells.fixture.ts';

const plain = twoCategories(['10'], ['20'], 'own');

const cells = madeUpCells([
  ['A', '10', 2020, 5],
  ['A', '10', 2021, 6],
  ['B', '20', 2021, 7],
  ['A', '10', 2022, 6],
  ['B', '20', 2022, 7],
  ['B', '30', 2022, 7],
]);

test('each year is told what others of its vintage have and it lacks', () => {
  expect([...lackingIndustries(cells, [2020, 2021, 2022], plain, 'unknown')]).toEqual([
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
  expect(lackingIndustries(cells, [2022], plain, 'unknown').size).toBe(0);
  const totals = { low: Float64Array.of(), high: Float64Array.of() };
  expect(
    lackingIndustries({ ...cells, publishedRegionTotals: totals }, [2020, 2021, 2022], plain, 'unknown').size,
  ).toBe(0);
});

describe('what a year has within a broader code or in finer codes it does not lack', () => {
  const wholeOrDivided = madeUpCells([
    ['A', 'C10', 2020, 5],
    ['A', 'C11', 2020, 6],
    ['A', 'C', 2021, 11],
    ['A', 'C10', 2022, 5],
    ['A', 'C', 2022, 6],
    ['A', 'D', 2022, 6],
  ]);

  test.each([
    ['by the definition', twoCategories(['10'], ['35']), 'unknown'],
    ['by the data, where the definition does not say', plain, 'nace'],
  ] as const)('%s', (_, definition, system) => {
    const found = lackingIndustries(wholeOrDivided, [2020, 2021, 2022], definition, system);
    expect([...found.keys()]).toEqual([2020, 2021]);
    for (const [sentence] of found.values())
      expect(sentence).toMatch(/^the data lack one industry that other years have \(D\): /);
  });

  test('one division of several that is in neither is lacking', () => {
    const some = madeUpCells([
      ['A', 'C10', 2020, 5],
      ['A', 'C11', 2020, 6],
      ['A', '10', 2021, 11],
    ]);
    expect([...lackingIndustries(some, [2020, 2021], plain, 'nace')]).toEqual([
      [2021, [expect.stringContaining('(C11)')]],
    ]);
  });

  test('codes of an unknown classification hold each other only at a separator', () => {
    expect([...lackingIndustries(wholeOrDivided, [2020, 2021], plain, 'unknown').keys()]).toEqual([2020, 2021]);
    const separated = madeUpCells([
      ['A', '1.1', 2020, 5],
      ['A', '1', 2021, 5],
    ]);
    expect(lackingIndustries(separated, [2020, 2021], plain, 'unknown').size).toBe(0);
  });
});
