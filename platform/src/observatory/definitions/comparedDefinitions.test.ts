import { expect, test } from 'vitest';
import { comparedDefinitions } from './comparedDefinitions.ts';
import type { Definition } from './definition.ts';

type Categories = Readonly<Record<string, Definition['categories'][number]['industries']>>;

function definition(categories: Categories, classification = 'NACE'): Definition {
  return {
    name: 'd',
    version: '1',
    title: 'D',
    source: 'made up',
    licence: 'CC0-1.0',
    classification: { name: classification },
    categories: Object.entries(categories).map(([code, industries]) => ({ code, title: code, industries })),
  };
}

function changes(before: Categories, after: Categories): Record<string, string> {
  const { industries } = comparedDefinitions(definition(before), definition(after));
  return Object.fromEntries(
    industries.map((one) => [one.industry, `${one.change}: ${names(one.before)} → ${names(one.after)}`]),
  );
}

function names(takers: readonly { readonly category: string }[]): string {
  return takers.map(({ category }) => category).join('+');
}

test('industries that move, come and go are told with where from and where to', () => {
  expect(
    changes({ cars: ['29', '30'], food: ['10', '11'] }, { cars: ['29'], food: ['30', 'C10'], wine: ['12'] }),
  ).toEqual({
    '10': 'same: food → food',
    '11': 'left out: food → ',
    '12': 'added:  → wine',
    '29': 'same: cars → cars',
    '30': 'moved: cars → food',
  });
});

test('a finer code belongs to what takes the broader one, and a whole that only its parts remain of is divided', () => {
  expect(changes({ cars: ['29'] }, { cars: ['29'], parts: ['29.3'] })).toEqual({
    '29': 'same: cars → cars',
    '29.3': 'moved: cars → parts',
  });
  expect(changes({ cars: ['29'] }, { cars: ['29.1'], parts: ['29.3'] })).toEqual({
    '29': 'divided: cars → cars+parts',
    '29.1': 'same: cars → cars',
    '29.3': 'moved: cars → parts',
  });
});

test('other shares divide an industry otherwise', () => {
  const shared = (weight: number): Categories => ({
    a: [{ industry: '62', weight }],
    b: [{ industry: '62', weight: 0.5 }],
  });
  expect(changes(shared(0.5), shared(0.3))).toEqual({ '62': 'divided: a+b → a+b' });
  expect(changes(shared(0.5), shared(0.5))).toEqual({ '62': 'same: a+b → a+b' });
});

test('categories tell what they keep, what came and what went', () => {
  const { categories } = comparedDefinitions(
    definition({ cars: ['29', '30'], old: ['10'] }),
    definition({ cars: ['29', '10'], new: ['30'] }),
  );
  expect(categories.map(({ category, kept, came, went }) => ({ category, kept, came, went }))).toEqual([
    { category: 'cars', kept: 1, came: ['10'], went: ['30'] },
    { category: 'old', kept: 0, came: [], went: ['10'] },
    { category: 'new', kept: 0, came: ['30'], went: [] },
  ]);
});

test('definitions on different classifications are not compared', () => {
  expect(() => comparedDefinitions(definition({ a: ['29'] }), definition({ a: ['336'] }, 'NAICS'))).toThrow(
    'translate one of them',
  );
});
