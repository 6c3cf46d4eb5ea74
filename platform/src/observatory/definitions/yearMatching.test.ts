import { expect, test } from 'vitest';
import { twoCategories } from '../cells/twoCategories.fixture.ts';
import { matchingWithParts } from './yearMatching.ts';

test('an industry that the data give whole and the definition divides is a part of each category that takes some of it', () => {
  const definition = {
    ...twoCategories([], []),
    classification: { name: 'NAICS', version: '1997' },
    categories: [
      { code: 'trade', title: 'Trade', industries: ['421110', '454110'] },
      { code: 'metals', title: 'Metals', industries: ['421510', '331111'] },
      { code: 'absent', title: 'Absent', industries: ['999999'] },
    ],
  };
  const codes = ['331111', '42', '4541', '722110'];
  const matching = matchingWithParts(definition, codes, 'naics');
  const taken = codes.map((_, at) =>
    Array.from({ length: matching.first[at + 1]! - matching.first[at]! }, (__, entry) => {
      const place = matching.first[at]! + entry;
      return `${definition.categories[matching.category[place]!]!.code}${matching.isPart[place] === 1 ? ' (part)' : ''}`;
    }),
  );
  expect(taken).toEqual([['metals'], ['trade (part)', 'metals (part)'], ['trade'], []]);
  expect(matching.undivided).toEqual(['42']);
  expect(matching.unmatchedData).toEqual(['722110']);
  expect([...matching.found]).toEqual([1, 1, 0]);
});
