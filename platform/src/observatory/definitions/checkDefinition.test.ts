import { expect, test } from 'vitest';
import { checkDefinition } from './checkDefinition.ts';
import { checkInWords } from './checkInWords.ts';
import { definitionOf } from './definitionOf.fixture.ts';

const definition = definitionOf(
  { name: 'NACE', version: 'Rev. 2' },
  { cars: ['29', '30.1'], food: [{ industry: '10', weight: 0.5 }] },
);
const totals = {
  measure: 'employment',
  year: 2014,
  system: 'nace' as const,
  industries: ['C10', 'C29', 'C31', 'C32'],
  low: Float64Array.of(200, 300, 100, 0),
  high: Float64Array.of(200, 300, 100, 400),
};

test('what is covered, what is left out, and what the data lack', () => {
  const check = checkDefinition(definition, totals);
  expect(check.total).toEqual({ low: 600, high: 1000 });
  expect(check.categories).toEqual([
    { code: 'cars', title: 'CARS', kind: null, industries: 1, low: 300, high: 300, share: { low: 0.3, high: 0.5 } },
    { code: 'food', title: 'FOOD', kind: null, industries: 1, low: 100, high: 100, share: { low: 0.1, high: 1 / 6 } },
  ]);
  expect(check.covered).toEqual({ low: 400, high: 400 });
  expect(check.coveredShare).toEqual({ low: 0.4, high: 400 / 600 });
  expect(check.notInData).toEqual(['30.1']);
  expect(check.uncategorised.map(({ industry, share }) => [industry, share.low, share.high])).toEqual([
    ['C31', 0.1, 1 / 6],
    ['C32', 0, 0.4],
  ]);
});

test('the share of an unbounded figure is between nothing and all', () => {
  const check = checkDefinition(definition, { ...totals, high: Float64Array.of(200, 300, 100, Infinity) });
  expect(check.uncategorised.find(({ industry }) => industry === 'C32')!.share).toEqual({ low: 0, high: 1 });
  expect(check.categories[0]!.share).toEqual({ low: 0, high: 0.5 });
});

test('in words', () => {
  expect(checkInWords(checkDefinition(definition, totals))).toEqual([
    'test covers 66.7 % of the 600 employment that 2014 is known to hold at least.',
    '',
    'category  title  industries  employment  of known',
    'cars      CARS            1         300    50.0 %',
    'food      FOOD            1         100    16.7 %',
    '',
    '2 industries of the data are in no category and count in totals only:',
    '  C31       100  16.7 %',
    '  C32  0 to 400   0.0 %',
    '',
    '1 code of the definition is not in the data: 30.1',
  ]);
});
