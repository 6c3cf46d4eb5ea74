import { shiftShare } from '@asterism/indicators';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeParts } from './changeParts.ts';
import type { Interval } from '../cells/interval.ts';

const point = (value: number): Interval => ({ low: value, high: value });

test('known figures fall into the parts of the classic decomposition', () => {
  const before = Float64Array.of(100, 100, 50, 150);
  const after = Float64Array.of(130, 80, 70, 120);
  const { cells } = shiftShare(before, after, 2, 2);
  const sum = (values: Float64Array, category: number): Interval => point(values[category]! + values[category + 2]!);
  for (const at of [0, 1, 2, 3]) {
    const parts = changeParts(
      { before: point(before[at]!), after: point(after[at]!) },
      { before: sum(before, at % 2), after: sum(after, at % 2) },
      { before: point(400), after: point(400) },
    );
    expect(parts.change).toEqual(point(cells.change[at]!));
    expect(parts.national.low).toBeCloseTo(cells.national[at]!, 12);
    expect(parts.mix.low).toBeCloseTo(cells.industryMix[at]!, 12);
    expect(parts.regional.high).toBeCloseTo(cells.regional[at]!, 12);
  }
});

test('a category that nobody had before: all of its change beyond the nation’s rate is regional', () => {
  const none = { before: point(0), after: point(40) };
  expect(changeParts(none, none, { before: point(100), after: point(200) })).toEqual({
    change: point(40),
    national: point(0),
    mix: point(0),
    regional: point(40),
  });
});

const figure = fc.tuple(
  fc.integer({ min: 1, max: 1000 }),
  fc.integer({ min: 0, max: 500 }),
  fc.double({ min: 0, max: 1, noNaN: true }),
);

test('whatever the unknown figures are, the parts lie within their bounds', () => {
  fc.assert(
    fc.property(fc.array(figure, { minLength: 6, maxLength: 6 }), (figures) => {
      const between = figures.map(([low, width]): Interval => ({ low, high: low + width }));
      const is = figures.map(([low, width, at]) => low + at * width);
      const parts = changeParts(
        { before: between[0]!, after: between[1]! },
        { before: between[2]!, after: between[3]! },
        { before: between[4]!, after: between[5]! },
      );
      const { cells } = shiftShare(Float64Array.of(is[0]!), Float64Array.of(is[1]!), 1, 1, {
        before: Float64Array.of(is[2]!),
        after: Float64Array.of(is[3]!),
        totalBefore: is[4]!,
        totalAfter: is[5]!,
      });
      const isWithin = ({ low, high }: Interval, value: number): boolean => {
        const hair = 1e-9 * Math.max(1, Math.abs(value), Math.abs(low), Math.abs(high));
        return value >= low - hair && value <= high + hair;
      };
      expect([
        isWithin(parts.change, cells.change[0]!),
        isWithin(parts.national, cells.national[0]!),
        isWithin(parts.mix, cells.industryMix[0]!),
        isWithin(parts.regional, cells.regional[0]!),
      ]).toEqual([true, true, true, true]);
    }),
  );
});
