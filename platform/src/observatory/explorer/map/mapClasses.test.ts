import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classBetween, classOf, mapClasses, type Bounds } from './mapClasses.ts';
import { mapMeasures } from './mapMeasures.ts';

const size = fc.double({ min: 1e-6, max: 1e9, noNaN: true });
/** Figures of all kinds: known, between two bounds, without a known least or most. */
const bounds = fc.tuple(size, size, fc.constantFrom('known', 'between', 'up to', 'none', 'or more')).map(
  ([some, more, kind]): Bounds =>
    ({
      known: { low: some, high: some },
      between: { low: some, high: some + more },
      'up to': { low: 0, high: more },
      none: { low: 0, high: 0 },
      'or more': { low: some, high: Infinity },
    })[kind],
);

/** Stars are counted in whole numbers. */
const asIn = (measure: (typeof mapMeasures)[number], figures: readonly Bounds[]): Bounds[] =>
  figures.map(({ low, high }) =>
    measure === 'stars' ? { low: Math.floor(low), high: Math.floor(high) } : { low, high },
  );

const exactly = (values: readonly number[]): Bounds[] => values.map((value) => ({ low: value, high: value }));
const labels = (measure: (typeof mapMeasures)[number], figures: readonly Bounds[]): string[] =>
  mapClasses(measure, figures).map(({ label }) => label);

describe('classes of a map', () => {
  test('every value is in exactly one class, and the classes are told apart by their labels', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...mapMeasures),
        fc.array(bounds, { maxLength: 60 }),
        fc.double({ noNaN: true }),
        (measure, drawn, other) => {
          const figures = asIn(measure, drawn);
          const classes = mapClasses(measure, figures);
          for (const value of [...figures.map(({ low }) => low), other]) {
            const holding = classes.filter(
              ({ from, to }) => (from === null || value >= from) && (to === null || value < to),
            );
            expect(holding).toHaveLength(1);
            expect(classes[classOf(value, classes)]).toBe(holding[0]);
          }
          expect(new Set(classes.map(({ label }) => label)).size).toBe(classes.length);
        },
      ),
    );
  });

  test('a figure is in a class where both its bounds are, and in none otherwise', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...mapMeasures),
        fc.array(bounds, { maxLength: 60 }),
        bounds,
        (measure, figures, figure) => {
          const classes = mapClasses(measure, figures);
          const found = classBetween(figure, classes);
          expect(found === null).toBe(classOf(figure.low, classes) !== classOf(figure.high, classes));
        },
      ),
    );
  });

  test('about as many regions are in each class, whose begins have two digits', () => {
    const values = Array.from({ length: 100 }, (_, at) => 1234 * (at + 1));
    expect(labels('employment', exactly(values))).toEqual([
      'less than 26,000',
      '26,000 to 51,000',
      '51,000 to 75,000',
      '75,000 to 100,000',
      '100,000 or more',
    ]);
  });

  test('nearly known figures say where classes begin; the middles of wide bounds do where there are no others', () => {
    const wide = Array.from({ length: 100 }, (_, at) => ({ low: 0, high: 2000 * (at + 1) }));
    const narrow = Array.from({ length: 10 }, (_, at) => ({ low: 10 * (at + 1), high: 10.5 * (at + 1) }));
    expect(mapClasses('employment', [...wide, ...narrow]).map(({ to }) => to)).toEqual([31, 51, 72, 92, null]);
    expect(mapClasses('employment', wide)).toHaveLength(5);
    expect(mapClasses('employment', wide)[0]!.to).toBe(21_000);
  });

  test('small shares are printed with the digits that tell them apart', () => {
    const values = Array.from({ length: 50 }, (_, at) => 0.00001 * (at + 1));
    expect(labels('size', exactly(values))).toEqual([
      'less than 0.011\u00a0%',
      '0.011\u00a0% to 0.021\u00a0%',
      '0.021\u00a0% to 0.031\u00a0%',
      '0.031\u00a0% to 0.041\u00a0%',
      '0.041\u00a0% or more',
    ]);
  });

  test('zero stars stand alone; up to three stars each number does', () => {
    expect(labels('stars', exactly([0, 0, 1]))).toEqual(['0', '1', '2', '3']);
    expect(labels('stars', exactly([0, 0, 1, 1, 2, 4, 5, 7, 9, 12, 20]))[0]).toBe('0');
    expect(labels('stars', exactly([3, 4, 5, 7, 9, 12]))[0]).toBe('0');
  });

  test('quotients and growth have steps of their own, whatever the values', () => {
    expect(labels('lq', [])).toEqual(['less than 0.5', '0.5 to 1', '1 to 2', '2 to 4', '4 or more']);
    expect(labels('growth', [])).toEqual([
      'less than −5\u00a0%',
      '−5\u00a0% to −1\u00a0%',
      '−1\u00a0% to 1\u00a0%',
      '1\u00a0% to 5\u00a0%',
      '5\u00a0% or more',
    ]);
  });
});
