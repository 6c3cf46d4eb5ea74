import { expect, test } from 'vitest';
import { yearRemarks } from './yearRemarks.ts';

test('what holds for several years is said once, with the figures of each', () => {
  const year = (of: number, share: string) => ({
    year: of,
    plain: ['too few regions.'],
    figured: [{ words: 'one industry (O84) is in no category:', figures: `100 (${share})` }],
  });
  expect(yearRemarks([year(2012, '7.5 %'), year(2013, '7.4 %'), year(2014, '7.3 %')])).toEqual([
    '2012–2014: too few regions.',
    '2012–2014: one industry (O84) is in no category: 2012 100 (7.5 %), 2013 100 (7.4 %), 2014 100 (7.3 %).',
  ]);
  expect(yearRemarks([year(2014, '7.3 %')])).toEqual([
    '2014: too few regions.',
    '2014: one industry (O84) is in no category: 100 (7.3 %).',
  ]);
});
