import { expect, test } from 'vitest';
import { chooseCells, type CellsRequest } from './chooseCells.ts';
import { twoCategories } from './twoCategories.fixture.ts';
import { madeUpObservations } from './madeUpObservations.fixture.ts';

function notesOn(text: string, request: Partial<CellsRequest> = {}): readonly string[] {
  const definition = twoCategories(['cars'], ['shops'], 'as in the input files');
  return chooseCells(madeUpObservations(text), { years: null, definition, ...request }).notes;
}

const country = `
  north cars 2014 10
  south cars 2014 20
  both cars 2014 30
  north shops 2014 7
  south shops 2014 5
  both shops 2014 12
  north farms 2014 1
  south farms 2014 0
  both farms 2014 1`;

test('a region that has what all others have together is told of, with what to do', () => {
  expect(notesOn(country)).toEqual([
    'Region both has what all others have together, and is counted beside them: if it stands for all, say --total-region both.',
  ]);
});

test('nothing to tell where it was said to be the total, or where one figure is another', () => {
  expect(notesOn(country, { totalRegion: 'both' })).toEqual([]);
  expect(notesOn(country.replace('both shops 2014 12', 'both shops 2014 13'))).toEqual([]);
});

test('an industry by its name, where parts overlap so that its figures are no sum', () => {
  expect(
    notesOn(`
      north Ogółem 2014 12
      south Ogółem 2014 29
      north goods 2014 10
      south goods 2014 20
      north cars 2014 7
      south cars 2014 5
      north shops 2014 2
      south shops 2014 9`),
  ).toEqual([
    'Industry Ogółem is called like a total, and is counted beside them: if it stands for all, say --total-industry "Ogółem".',
  ]);
});

test('codes of a classification that tells totals apart are left alone', () => {
  expect(
    chooseCells(
      madeUpObservations(`
        DE1 TOTAL 2014 30
        DE1 C10 2014 10
        DE1 C29 2014 20
        DE2 TOTAL 2014 12
        DE2 C10 2014 5
        DE2 C29 2014 7`),
      { years: null, definition: twoCategories(['10'], ['29']) },
    ).notes.filter((note) => note.includes('--total')),
  ).toEqual([]);
});
