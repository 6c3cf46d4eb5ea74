import type { NationalFigures } from './nationalFigures.ts';

/** Refuses tables that are not regions × categories, and national figures that are not one a category. */
export function refuseShiftShare(
  before: Float64Array,
  after: Float64Array,
  regions: number,
  categories: number,
  national: NationalFigures,
): void {
  if (before.length !== regions * categories || after.length !== before.length) {
    throw new RangeError(
      `${regions} regions × ${categories} categories are not ${before.length} and ${after.length} cells.`,
    );
  }
  if (national.before.length !== categories || national.after.length !== categories) {
    throw new RangeError(
      `${categories} categories need as many national figures, not ${national.before.length} and ${national.after.length}.`,
    );
  }
}
