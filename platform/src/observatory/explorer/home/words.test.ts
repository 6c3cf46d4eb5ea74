import { expect, test } from 'vitest';
import { words } from './words.ts';

test('the front page counts one in the singular, and more in the plural', () => {
  const { regions, categories, clusters, threeStars, open } = words;
  expect([regions(1), categories(1), clusters(1, 0), clusters(1, 2), threeStars(true), open(1)]).toEqual([
    'region',
    'cluster category',
    'cluster',
    'cluster, perhaps 2 more',
    'has three stars',
    'has stars left open by unknown figures',
  ]);
  expect([regions(2), clusters(0, 0), open(0)]).toEqual([
    'regions',
    'clusters',
    'have stars left open by unknown figures',
  ]);
});
