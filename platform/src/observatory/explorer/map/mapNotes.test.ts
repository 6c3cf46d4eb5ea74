import { expect, test } from 'vitest';
import { mapNotes } from './mapNotes.ts';
import type { NamedMap } from './mapTitle.ts';

const map: NamedMap = {
  measure: 'stars',
  isOfCategory: false,
  counted: 'employment',
  classes: [],
  values: new Map(
    ['A1', 'B1'].map((region) => [region, { region, year: 2014, low: 1, high: 1, class: 0, stars: 1, stars_max: 1 }]),
  ),
  regions: ['A1'],
  year: 2014,
  category: null,
  name: 'All',
};

test('regions that are not on the map are those of its year, by name', () => {
  const names = new Map([['B1', 'Bergland']]);
  expect(mapNotes(map, { insets: [], missing: ['B1', 'C1'] }, names)).toEqual([
    'Not on the map, because the boundaries do not have them: Bergland (B1).',
  ]);
  expect(mapNotes(map, { insets: [], missing: ['C1'] }, names)).toEqual([]);
});
