import type { Intervals } from '@asterism/indicators';
import { minus, nothing, over, plus, times, within, type Interval } from '../cells/interval.ts';
import { changeParts, type PartsBetween } from './changeParts.ts';
import type { LabelledChange, Nation, YearBounds } from './changeOf.ts';

/** Bounds of a part of the change by cell (regions × categories, row-major) and by region; NaN where a region is not in the data. */
export interface PartBounds {
  readonly cells: Intervals;
  readonly regions: Intervals;
  /** By region, as shares of its figure at the start; NaN also where that is nothing. */
  readonly shares: Intervals;
}

/** The parts of the classic decomposition that have bounds. */
export type BoundedPart = 'national' | 'industryMix' | 'regional';

/**
 * What the parts of a change lie between, whatever the unknown figures are, step by step and added up. A region's national part goes by
 * its own total; its other parts are sums over its categories, and no wider than what the rest of its change leaves. Shares of the start
 * are those of the region's index numbers (start = 1), so that one step's national share is the nation's rate, whatever the start is.
 */
export function boundedParts(change: LabelledChange): Record<BoundedPart, PartBounds> {
  const { between, regions, categories: width } = change;
  const parts = {
    national: empty(regions, width),
    industryMix: empty(regions, width),
    regional: empty(regions, width),
  };
  for (let region = 0; region < regions; region++) {
    const totals: Record<BoundedPart, Interval> = { national: nothing, industryMix: nothing, regional: nothing };
    for (let category = 0; category < width; category++) {
      const cell = region * width + category;
      const own = addedUp(change, (before, after, nation) =>
        partsBetween(at(before.cells, cell), at(after.cells, cell), nation, category),
      );
      set(parts.national.cells, cell, own.national);
      set(parts.industryMix.cells, cell, own.mix);
      set(parts.regional.cells, cell, own.regional);
      totals.industryMix = plus(totals.industryMix, own.mix);
      totals.regional = plus(totals.regional, own.regional);
    }
    const whole = addedUp(change, (before, after, nation) =>
      partsBetween(at(before.regions, region), at(after.regions, region), nation, null),
    );
    const beyond = minus(minus(at(between.at(-1)!.regions, region), at(between[0]!.regions, region)), whole.national);
    set(parts.national.regions, region, whole.national);
    set(parts.industryMix.regions, region, within(totals.industryMix, minus(beyond, totals.regional)));
    set(parts.regional.regions, region, within(totals.regional, minus(beyond, totals.industryMix)));

    const start = at(between[0]!.regions, region);
    const index = addedUp(change, (before, after, nation) =>
      partsBetween(indexOf(before, between[0]!, region), indexOf(after, between[0]!, region), nation, null),
    );
    const [mix, regional] = [parts.industryMix, parts.regional].map((part) => shareOf(at(part.regions, region), start));
    const rest = minus(index.change, index.national);
    set(parts.national.shares, region, index.national);
    set(parts.industryMix.shares, region, within(mix!, minus(rest, regional!)));
    set(parts.regional.shares, region, within(regional!, minus(rest, mix!)));
  }
  return parts;
}

/** The nation at both ends of a step. */
interface Step {
  readonly before: Nation;
  readonly after: Nation;
}

function partsBetween(own: Interval, later: Interval, { before, after }: Step, category: number | null): PartsBetween {
  const ofAll = { before: before.overall, after: after.overall };
  const of =
    category === null ? ofAll : { before: at(before.categories, category), after: at(after.categories, category) };
  return changeParts({ before: own, after: later }, of, ofAll);
}

/** A region's figure as a multiple of what it was at the start. */
function indexOf(year: YearBounds, first: YearBounds, region: number): Interval {
  const start = at(first.regions, region);
  const factor = over(at(year.regions, region), start) ?? unknown;
  return year === first && start.high > 0 ? { low: 1, high: 1 } : factor;
}

function shareOf(part: Interval, start: Interval): Interval {
  const factor = over({ low: 1, high: 1 }, start);
  return factor === null ? unknown : times(factor, part);
}

const unknown: Interval = { low: NaN, high: NaN };

function addedUp(
  { between, nations }: Pick<LabelledChange, 'between' | 'nations'>,
  ofStep: (before: YearBounds, after: YearBounds, nation: Step) => PartsBetween,
): PartsBetween {
  return nations
    .map((nation, step) => ofStep(between[step]!, between[step + 1]!, nation))
    .reduce((one, other) => ({
      change: plus(one.change, other.change),
      national: plus(one.national, other.national),
      mix: plus(one.mix, other.mix),
      regional: plus(one.regional, other.regional),
    }));
}

function at({ low, high }: Intervals, index: number): Interval {
  return { low: low[index]!, high: high[index]! };
}

function set(intervals: Intervals, index: number, { low, high }: Interval): void {
  intervals.low[index] = low;
  intervals.high[index] = high;
}

function empty(regions: number, width: number): PartBounds {
  const intervals = (size: number): Intervals => ({ low: new Float64Array(size), high: new Float64Array(size) });
  return { cells: intervals(regions * width), regions: intervals(regions), shares: intervals(regions) };
}
