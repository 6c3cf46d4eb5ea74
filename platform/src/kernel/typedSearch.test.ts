import { expect, test } from 'vitest';
import { textFound, typedSearch } from './typedSearch.ts';

const places = [
  ['ES51', 'Cataluña'],
  ['SE11', 'Stockholm'],
  ['SE12', 'Östra Mellansverige'],
  ['DE30', 'Berlin'],
  ['XX01', 'New Berlin'],
  ['XX02', 'Oberlingen'],
] as const;
const search = typedSearch(places, ([code, name]) => ({ name, codes: [code] }));
const found = (typed: string): string[] => search(typed, 10).shown.map(([code]) => code);

test('accents and case do not matter, in what is typed or what is found', () => {
  expect(found('CATALUNA')).toEqual(['ES51']);
  expect(found('östra')).toEqual(['SE12']);
  expect(found('ostra mell')).toEqual(['SE12']);
  expect(found('mell se12')).toEqual(['SE12']);
});

test('what is equal comes first, then names that begin so, then a word of them, then codes, then the rest', () => {
  expect(found('berlin')).toEqual(['DE30', 'XX01', 'XX02']);
  expect(found('s')).toEqual(['SE11', 'SE12', 'ES51']);
  expect(found('se1')).toEqual(['SE11', 'SE12']);
});

test('nothing typed shows the first of all; how many there are is told', () => {
  expect(search(' ', 2)).toEqual({ shown: places.slice(0, 2), total: 6 });
  expect(search('e', 2)).toMatchObject({ total: 6, shown: [places[0], places[1]] });
  expect(search('zz', 2)).toEqual({ shown: [], total: 0 });
});

test('what is said of a thing comes last, by the beginnings of its words alone', () => {
  const things = [
    ['A', 'Motors', ['Cars and lorries.']],
    ['B', 'Health care', []],
    ['C', 'Retail', ['Shops. Scarves']],
  ] as const;
  const among = typedSearch(things, ([code, name, texts]) => ({ name, codes: [code], texts }));
  const codes = (typed: string): string[] => among(typed, 10).shown.map(([code]) => code);
  expect(codes('car')).toEqual(['B', 'A']);
  expect(codes('motors lorr')).toEqual(['A']);
  expect(codes('carves')).toEqual([]);
  expect(textFound('motors lorr', ['Shops.', 'Cars and lorries.'])).toBe('Cars and lorries.');
  expect(textFound('zz', ['Shops.'])).toBe(null);
});
