import { expect, test } from 'vitest';
import { ObservationBuilder } from './observationBuilder.ts';
import { appendFigure } from './publishedFigure.ts';

test.each([
  ['9007199254740991', 0, 9_007_199_254_740_991, null],
  ['9007199254740993', 0, NaN, 'too large'],
  ['9007199254741', 6, NaN, 'too large'],
  ['-1', 0, NaN, 'negative'],
])('a published figure %s times ten to %i is %d, refused: %s', (text, power, value, reason) => {
  const builder = new ObservationBuilder('employment');
  const place = { region: 0, industry: 0, year: 2015, flag: 0, line: 2, column: '2015' };
  const bytes = Buffer.from(text);
  expect(appendFigure(builder, place, bytes, 0, bytes.length, power)).toBe(reason === null);
  const found = builder.finish();
  expect([...found.value]).toEqual([value]);
  expect(found.rejections.map((rejection) => rejection.reason)).toEqual(reason === null ? [] : [reason]);
});
