import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextInLine } from './nextInLine.ts';
import { completions } from './testing/completions.ts';
import { smallIntervals } from './testing/intervalsOf.ts';
import { topStar } from './topStar.ts';
import { verdict } from './verdict.ts';

const known = (values: readonly number[]) => ({ low: Float64Array.from(values), high: Float64Array.from(values) });

test('the last place is held against the next in rank', () => {
  expect(nextInLine(known([50, 40, 31, 20, 9, 8, 7, 6, 5, 4]), 0.2)).toEqual({ low: 31, high: 31 });
});

test('where several share the last place, a fall of any one of them loses it', () => {
  expect(nextInLine(known([50, 40, 40, 20, 9, 8, 7, 6, 5, 4]), 0.2)).toEqual({ low: 40, high: 40 });
});

test('where nobody has a place, the first is next; where nothing is ranked, nobody is', () => {
  expect(nextInLine(known([5, 4, 3]), 0.1)).toEqual({ low: 5, high: 5 });
  expect(nextInLine(known([0, 0]), 0.1)).toEqual({ low: NaN, high: NaN });
});

test('a known holder keeps its star just as far as the next in line', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 12 }),
      fc.integer({ min: 1, max: 9 }),
      (values, tenths) => {
        const share = tenths / 10;
        const { low } = nextInLine(known(values), share);
        topStar(known(values), share).verdict.forEach((met, entry) => {
          if (met !== verdict.yes) return;
          const fallenTo = (figure: number) => topStar(known(values.with(entry, figure)), share).verdict[entry];
          expect(fallenTo(low)).toBe(verdict.yes);
          expect(fallenTo(low - 0.5)).toBe(verdict.no);
        });
      },
    ),
  );
});

test('its bounds hold for every completion, and no certain holder lies below them', () => {
  fc.assert(
    fc.property(smallIntervals({ minLength: 2, maxLength: 6 }, 4), fc.integer({ min: 1, max: 9 }), (values, tenths) => {
      const share = tenths / 10;
      const { low, high } = nextInLine(values, share);
      for (const completion of completions(values)) {
        const next = nextInLine(known([...completion]), share).low;
        if (Number.isNaN(next)) continue;
        expect(next).toBeGreaterThanOrEqual(low);
        expect(next).toBeLessThanOrEqual(high);
      }
      topStar(values, share).verdict.forEach((met, entry) => {
        if (met === verdict.yes) expect(values.low[entry]).toBeGreaterThanOrEqual(high);
      });
    }),
  );
});
