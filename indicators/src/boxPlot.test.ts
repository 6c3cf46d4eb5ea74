import { expect, test } from 'vitest';
import { boxPlot } from './boxPlot.ts';

test('whiskers end at values, not at the fence; beyond it are outliers, at it are none', () => {
  // Quartiles 3 and 7, fences −3 and 13.
  expect(boxPlot(Float64Array.of(1, 3, NaN, 5, 7, 13, 6, 4, 13.5, 2))).toEqual({
    count: 9,
    lowerWhisker: 1,
    lowerQuartile: 3,
    median: 5,
    upperQuartile: 7,
    upperWhisker: 13,
    outliers: Uint32Array.of(8),
  });
});

test('other quartiles, other fences: R’s type 6 on the same values', () => {
  const { lowerQuartile, upperQuartile, outliers } = boxPlot(Float64Array.of(1, 3, 5, 7, 13, 6, 4, 13.5, 2), 6);
  expect([lowerQuartile, upperQuartile, outliers.length]).toEqual([2.5, 10, 0]);
});

test('one value is its own box; none has no figures', () => {
  expect(boxPlot(Float64Array.of(4))).toMatchObject({ count: 1, lowerWhisker: 4, median: 4, upperWhisker: 4 });
  const none = boxPlot(Float64Array.of(NaN));
  expect([none.count, none.lowerWhisker, none.median, none.outliers.length]).toEqual([0, NaN, NaN, 0]);
});
