import { expect, test } from 'vitest';
import { toldApart } from './toldApart.ts';

test('editions of the same title have their folder in it, others not', () => {
  const titles = toldApart([
    { name: 'demo', title: 'Clusters of NUTS 2 regions' },
    { name: 'counties', title: 'Clusters of US counties' },
    { name: 'lq15', title: 'Clusters of NUTS 2 regions' },
  ]).map(({ title }) => title);
  expect(titles).toEqual([
    'Clusters of NUTS 2 regions (demo)',
    'Clusters of US counties',
    'Clusters of NUTS 2 regions (lq15)',
  ]);
});
