import { expect, test } from 'vitest';
import { askedClusters } from './askedClusters.ts';
import { givenStars } from './givenStars.ts';
import { clustersSearch } from './model.ts';

test('an address without conditions asks for all clusters of the last year', () => {
  expect(askedClusters({})).toEqual({});
});

test('certain stars are counted unless possible ones are wanted too', () => {
  expect(askedClusters({ stars: 2, star: 'focus' })).toEqual({ stars: 2, focus_star: ['yes'] });
  expect(askedClusters({ stars: 2, star: 'focus', certainty: 'possible' })).toEqual({
    stars_max: 2,
    focus_star: ['yes', 'possible'],
  });
  expect(askedClusters({ stars: 2, star: 'size', certainty: 'open' })).toEqual({
    stars_max: 2,
    open: true,
    size_star: ['possible'],
  });
});

test('blank words ask for nothing', () => {
  expect(askedClusters({ text: '  ' })).toEqual({});
  expect(askedClusters({ text: ' auto ', order: 'lq', direction: 'up' })).toEqual({
    text: 'auto',
    order: 'lq',
    direction: 'up',
  });
});

test('what an address can not mean is left out; codes that look like numbers stay codes', () => {
  expect(clustersSearch.parse({ region: 48_201, text: 29, stars: 7, star: 'luck', offset: -1, year: 'x' })).toEqual({
    region: '48201',
    text: '29',
  });
});

test('the stars that rules give', () => {
  const named = { name: 'own', version: '1' };
  expect(givenStars({ ...named, size: { top: 0.1 }, specialisation: { base: 'all' } })).toEqual(['size']);
  expect(givenStars({ ...named, specialisation: { base: 'kind', quantile: 0.75 }, focus: { top: 0.1 } })).toEqual([
    'specialisation',
    'focus',
  ]);
  expect(givenStars(named)).toEqual([]);
});
