import { minus, nothing, over, times, type Interval } from '../cells/interval.ts';

/** A figure at both ends of a change. */
export interface Ends {
  readonly before: Interval;
  readonly after: Interval;
}

/** The parts that a change falls into, each with what it lies between. */
export interface PartsBetween {
  readonly change: Interval;
  readonly national: Interval;
  readonly mix: Interval;
  readonly regional: Interval;
}

/**
 * Classic shift-share (Dunn 1960; Esteban-Marquillas 1972, eq. 1) of one category of a region whose figures are intervals: each part
 * holds for every completion of the unknown figures, each taken on its own, so bounds may be wider than need be, never narrower. Known
 * figures give the parts as `shiftShare` of the indicators has them. A category that nobody had before has no rate: all of its change
 * is regional.
 */
export function changeParts(own: Ends, ofCategory: Ends, ofAll: Ends): PartsBetween {
  const all = over(ofAll.after, ofAll.before) ?? { low: 1, high: 1 };
  const category = over(ofCategory.after, ofCategory.before) ?? all;
  const growth = { low: all.low - 1, high: all.high - 1 };
  const isOneRate = ofCategory.before.high === 0;
  return {
    change: minus(own.after, own.before),
    national: times(own.before, growth),
    mix: isOneRate ? nothing : times(own.before, minus(category, all)),
    regional: minus(own.after, times(own.before, category)),
  };
}
