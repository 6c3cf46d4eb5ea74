import { expect, test } from 'vitest';
import { matchingOptions, type Option } from './option.ts';

const options: Option[] = [
  { value: 'ES51', label: 'Cataluña' },
  { value: 'SE11', label: 'Stockholm' },
  { value: 'SE12', label: 'Östra Mellansverige' },
  { value: 'DE30', label: 'Berlin' },
  { value: 'XX01', label: 'New Berlin' },
  { value: 'XX02', label: 'Oberlingen' },
];
const found = (typed: string, most = 10): string[] =>
  matchingOptions(options, typed, most).shown.map(({ value }) => value);

test('accents and case do not matter, in what is typed or what is found', () => {
  expect(found('CATALUNA')).toEqual(['ES51']);
  expect(found('östra')).toEqual(['SE12']);
  expect(found('ostra mell')).toEqual(['SE12']);
});

test('what is equal comes first, then what begins so, then a word that does, then the rest', () => {
  expect(found('berlin')).toEqual(['DE30', 'XX01', 'XX02']);
  expect(found('se1')).toEqual(['SE11', 'SE12']);
  expect(found('se12')).toEqual(['SE12']);
});

test('nothing typed shows the first of all; how many there are is told', () => {
  expect(matchingOptions(options, ' ', 2)).toEqual({ shown: options.slice(0, 2), total: 6 });
  expect(matchingOptions(options, 'e', 2)).toMatchObject({ total: 6 });
  expect(found('zz')).toEqual([]);
});
