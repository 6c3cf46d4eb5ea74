import { nationalFigures, type NationalFigures } from './nationalFigures.ts';
import { refuseShiftShare } from './refuseShiftShare.ts';
import { sumsByRegion } from './sumsByRegion.ts';

/** The parts that a change falls into; `national + industryMix + regional = change`, entry by entry. NaN where a figure it rests on is unknown. */
export interface ShiftShareParts {
  readonly change: Float64Array;
  /** What growth at the national rate would have brought. */
  readonly national: Float64Array;
  /** What its industries' growing faster or slower than the nation added. */
  readonly industryMix: Float64Array;
  /** What the region did beyond its industries: the competitive part. */
  readonly regional: Float64Array;
}

/** The same parts by cell (regions × categories, row-major) and by region (sums over its categories). */
export interface ShiftShare {
  readonly cells: ShiftShareParts;
  readonly regions: ShiftShareParts;
}

/**
 * Classic shift-share (Dunn 1960; Esteban-Marquillas 1972, eq. 1): with G the nation's growth rate and Gᵢ the category's,
 * `e' − e = e·G + e(Gᵢ − G) + (e' − e(1 + Gᵢ))`. `before` and `after` are regions × categories, row-major, NaN where unknown.
 * National figures are the sums over the regions unless given. A category that the nation did not have before has no rate:
 * all of its change is regional.
 */
export function shiftShare(
  before: Float64Array,
  after: Float64Array,
  regions: number,
  categories: number,
  national: NationalFigures = nationalFigures(before, after, categories),
): ShiftShare {
  refuseShiftShare(before, after, regions, categories, national);
  const column = (): Float64Array => new Float64Array(before.length);
  const cells = { change: column(), national: column(), industryMix: column(), regional: column() };
  const growth = national.totalBefore === 0 ? 0 : national.totalAfter / national.totalBefore - 1;
  for (let cell = 0; cell < before.length; cell++) {
    const category = cell % categories;
    const start = before[cell]!;
    const ofCategory = national.before[category]!;
    const categoryGrowth = ofCategory === 0 ? growth : national.after[category]! / ofCategory - 1;
    const change = after[cell]! - start;
    cells.change[cell] = change;
    cells.national[cell] = start * growth;
    cells.industryMix[cell] = start * (categoryGrowth - growth);
    cells.regional[cell] = change - start * categoryGrowth;
  }
  return { cells, regions: sumsByRegion(cells, regions, categories) };
}
