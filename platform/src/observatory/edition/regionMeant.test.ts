import { expect, test } from 'vitest';
import { regionMeant } from './regionMeant.ts';

const codes = ['DE11', 'DE21', 'FRK2', 'XX11', 'XX12'];
const names = new Map([
  ['DE21', 'Oberbayern'],
  ['XX11', 'Haven'],
  ['XX12', 'Haven'],
]);

test.each([
  ['DE21', 'DE21'],
  ['de11', 'DE11'],
  ['oberbayern', 'DE21'],
])('%s is %s', (text, code) => expect(regionMeant(text, codes, names)).toBe(code));

test.each([
  ['Oberbayren', 'The edition has no region "Oberbayren"; did you mean Oberbayern?'],
  ['nowhere at all', 'The edition has no region "nowhere at all". Region codes stand in regions.csv.'],
  ['haven', 'Several regions are called "haven": give the code of one of them, XX11, XX12.'],
])('%s is none, or several', (text, sentence) => {
  expect(() => regionMeant(text, codes, names)).toThrow(sentence);
});
