import { expect, test } from 'vitest';
import { samePlace } from './samePlace.ts';

const next = {
  name: 'eu',
  years: [2013, 2014],
  regions: new Set(['DE11']),
  categories: new Set(['automotive']),
};
const cluster = '/editions/$edition/clusters/$region/$category';

test('a page keeps what the other edition has too', () => {
  expect(
    samePlace(
      {
        route: '/editions/$edition/map',
        params: { edition: 'demo' },
        search: { measure: 'lq', year: 2014, region: 'DE11' },
      },
      next,
    ),
  ).toEqual({
    route: '/editions/$edition/map',
    params: { edition: 'eu' },
    search: { measure: 'lq', year: 2014, region: 'DE11' },
  });
});

test('a year, region, category or list that it may not have is left out', () => {
  expect(
    samePlace(
      {
        route: '/editions/$edition/map',
        params: { edition: 'demo' },
        search: { measure: 'lq', year: 2024, region: 'XA01', category: 'wine', with: ['XA01'] },
      },
      next,
    ).search,
  ).toEqual({ measure: 'lq' });
});

test('a page about what it does not have gives way to the list', () => {
  const here = (region: string, category: string): string =>
    samePlace({ route: cluster, params: { edition: 'demo', region, category }, search: { year: 2014 } }, next).route;
  expect(here('DE11', 'automotive')).toBe(cluster);
  expect(here('XA01', 'automotive')).toBe('/editions/$edition/clusters');
  expect(here('DE11', 'wine')).toBe('/editions/$edition/clusters');
});

test('the first page shows the other edition', () => {
  expect(samePlace({ route: '/', params: {}, search: {} }, next)).toEqual({
    route: '/',
    params: {},
    search: { edition: 'eu' },
  });
});

test('a page that is about no edition stays', () => {
  expect(samePlace({ route: '/reference', params: {}, search: {} }, next)).toEqual({
    route: '/reference',
    params: {},
    search: {},
  });
});
