import { expect, test } from 'vitest';
import type { Definition } from '../../definitions/definition.ts';
import {
  draftIndustries,
  freeCode,
  withCategory,
  withMoved,
  withNewCategory,
  withoutCategory,
  withShared,
  withWeight,
  withoutEmpty,
} from './draft.ts';
import { changesText, withChanges } from './draftChanges.ts';
import { definitionFileName } from './definitionFileName.ts';

const start: Definition = {
  name: 'start',
  version: '1',
  title: 'Start',
  source: 'made up',
  licence: 'CC0-1.0',
  classification: { name: 'NACE', version: 'Rev. 2' },
  categories: [
    { code: 'cars', title: 'Cars', kind: 'traded', industries: ['29', '30'] },
    { code: 'food', title: 'Food', kind: 'traded', industries: ['10', '11'] },
    { code: 'wine', title: 'Wine', parent: 'food', industries: ['12'] },
  ],
};

function industriesOf(definition: Definition): Record<string, unknown> {
  return Object.fromEntries(definition.categories.map(({ code, industries }) => [code, industries]));
}

test('an industry is moved however it is written, and taken out of all', () => {
  expect(industriesOf(withMoved(start, ['C29'], 'food'))).toEqual({
    cars: ['30'],
    food: ['10', '11', 'C29'],
    wine: ['12'],
  });
  expect(industriesOf(withMoved(start, ['29', '10'], null))).toEqual({ cars: ['30'], food: ['11'], wine: ['12'] });
});

test('an industry is shared in equal parts, and its shares can be set', () => {
  const shared = withShared(start, '29', 'food');
  expect(industriesOf(shared)).toEqual({
    cars: [{ industry: '29', weight: 0.5 }, '30'],
    food: ['10', '11', { industry: '29', weight: 0.5 }],
    wine: ['12'],
  });
  expect(industriesOf(withWeight(shared, '29', 'food', 0.2))['food']).toContainEqual({ industry: '29', weight: 0.2 });
  expect(industriesOf(withWeight(shared, '29', 'food', null))['food']).toEqual(['10', '11']);
  const three = withShared(shared, '29', 'wine');
  const weights = three.categories.flatMap(({ industries }) =>
    industries.flatMap((entry) => (typeof entry === 'string' ? [] : [entry.weight])),
  );
  expect(weights).toHaveLength(3);
  expect(weights.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1);
});

test('categories are added, called otherwise and taken out; what is under them goes along', () => {
  expect(withCategory(start, 'food', { code: 'eats' }).categories[2]).toMatchObject({ parent: 'eats' });
  expect(withoutCategory(start, 'food').categories).toEqual([
    start.categories[0],
    { code: 'wine', title: 'Wine', industries: ['12'] },
  ]);
  expect(withNewCategory(start, { code: 'new', title: 'New' }).categories.at(-1)).toEqual({
    code: 'new',
    title: 'New',
    industries: [],
  });
  expect(freeCode(start, 'Food')).toBe('food-2');
  expect(freeCode(start, 'Häuser & Höfe')).toBe('ha-user-ho-fe');
  expect(freeCode(start, '…')).toBe('category');
});

test('what has neither industries nor anything under it is empty', () => {
  const left = withMoved(start, ['10', '11', '12', '29'], null);
  expect(withoutEmpty(left).categories.map(({ code }) => code)).toEqual(['cars', 'food']);
});

test('the list has the industries of definition and data once each, with what takes a finer one', () => {
  expect(draftIndustries(start, ['C10', '29', '29.1', '84'])).toMatchObject([
    { industry: '10', takers: [{ category: 'food', weight: null }], inData: 'C10' },
    { industry: '11', inData: null },
    { industry: '12' },
    { industry: '29', takers: [{ category: 'cars' }], under: null, inData: '29' },
    { industry: '29.1', takers: [], under: { industry: '29', category: 'cars' } },
    { industry: '30' },
    { industry: '84', takers: [], under: null, inData: '84' },
  ]);
});

test('changes go through the address and back', () => {
  const drafts = [
    start,
    withMoved(start, ['29'], 'food'),
    withNewCategory(withoutCategory(start, 'food'), { code: 'new', title: 'Neu & schön?', kind: 'emerging' }),
    withCategory(withShared(start, '29', 'food'), 'cars', { title: 'Motors', code: 'motors' }),
    { ...start, name: 'mine', version: '2', title: 'Mine' },
    withoutCategory(start, 'food'),
    withCategory(start, 'cars', { kind: undefined }),
  ];
  for (const draft of drafts) {
    const text = changesText(start, draft)!;
    expect(text === '' ? start : withChanges(start, text)).toEqual(JSON.parse(JSON.stringify(draft)));
  }
  expect(changesText(start, start)).toBe('');
});

test('changes too large for an address are none, and other texts change nothing', () => {
  const industries = Array.from({ length: 2000 }, (_, at) => String(1000 + at));
  expect(changesText(start, withMoved(start, industries, 'food'))).toBeNull();
  for (const text of ['', 'x', '{}', '~[]', '~{"in":[[0]]}', '~{"in":"__proto__"}', '~{"in":[[0,{"code":"new"}]]}'])
    expect(withChanges(start, text)).toBeNull();
});

test('a name never makes a path', () => {
  expect(definitionFileName({ name: '../../etc/passwd', version: '1' }, 'yaml')).toBe('etc-passwd-1.yaml');
  expect(definitionFileName({ name: '/', version: '\\' }, 'json')).toBe('definition.json');
  expect(definitionFileName({ name: 'nace2-clusters', version: '1.2' }, 'csv')).toBe('nace2-clusters-1.2.csv');
});
