import { describe, expect, test } from 'vitest';
import { shownMeasure } from './mapMeasures.ts';

describe('the measure that a map shows', () => {
  test('is growth where there are two years, and stars where there is one', () => {
    expect(shownMeasure('growth', true, [2020, 2023])).toBe('growth');
    expect(shownMeasure('growth', true, [2023])).toBe('stars');
    expect(shownMeasure('growth', false, [2023])).toBe('stars');
    expect(shownMeasure('size', true, [2023])).toBe('size');
  });

  test('is the one that is asked for while the years are not known', () => {
    expect(shownMeasure('growth', false, null)).toBe('growth');
  });

  test('is stars where all together have none of what is asked for', () => {
    expect(shownMeasure('lq', false, [2020, 2023])).toBe('stars');
  });
});
