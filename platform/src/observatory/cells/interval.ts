/** What a figure lies between; both ends are the same where it is known, the upper is Infinity where nothing bounds it. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Nothing at all, for certain. */
export const nothing: Interval = { low: 0, high: 0 };

/** A column's bounds as an interval; null where the figure has none at all. */
export function interval(low: unknown, high: unknown): Interval | null {
  if (typeof low !== 'number') return null;
  return { low, high: typeof high === 'number' ? high : Infinity };
}

/** The bounds as JSON has them: null for an end that is open, or for both where there is no interval. */
export function bounds(of: Interval | null): { readonly low: number | null; readonly high: number | null } {
  const end = (value: number | undefined): number | null =>
    value === undefined || !Number.isFinite(value) ? null : value;
  return { low: end(of?.low), high: end(of?.high) };
}

/** What the sum of two figures lies between. */
export function plus(one: Interval, other: Interval): Interval {
  return { low: one.low + other.low, high: one.high + other.high };
}

/** What the difference of two figures lies between, each on its own. */
export function minus(one: Interval, other: Interval): Interval {
  return { low: one.low - other.high, high: one.high - other.low };
}

/** What the product of a figure that is not negative with another lies between, each on its own. */
export function times(one: Interval, other: Interval): Interval {
  const ends = [one.low, one.high].flatMap((a) => [other.low, other.high].map((b) => (a === 0 || b === 0 ? 0 : a * b)));
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/** What the quotient of two figures that are not negative lies between, each on its own; null where it is 0/0 for certain. */
export function over(one: Interval, other: Interval): Interval | null {
  if (other.high === 0) return null;
  return {
    low: other.high === Infinity ? 0 : one.low / other.high,
    high: one.high === 0 ? 0 : other.low === 0 ? Infinity : one.high / other.low,
  };
}

/** What lies within both; the first where rounding leaves nothing. */
export function within(one: Interval, other: Interval): Interval {
  const [low, high] = [Math.max(one.low, other.low), Math.min(one.high, other.high)];
  return low <= high ? { low, high } : one;
}
