import fc from 'fast-check';
import type { Intervals } from '../intervals.ts';

/** Intervals from pairs, a lone number being a known figure. */
export function intervalsOf(...entries: (number | readonly [number, number])[]): Intervals {
  const pairs = entries.map((entry) => (typeof entry === 'number' ? ([entry, entry] as const) : entry));
  return { low: Float64Array.from(pairs, ([low]) => low), high: Float64Array.from(pairs, ([, high]) => high) };
}

/** Small whole-number intervals with plenty of ties and zeros: `entries` of them, at most `most`, some known. */
export function smallIntervals(
  entries: number | { minLength: number; maxLength: number },
  most: number,
): fc.Arbitrary<Intervals> {
  const figure = fc.integer({ min: 0, max: most });
  const entry = fc.oneof(
    figure,
    fc.tuple(figure, figure).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
  );
  const length = typeof entries === 'number' ? { minLength: entries, maxLength: entries } : entries;
  return fc.array(entry, length).map((list) => intervalsOf(...list));
}
