import { nationalFigures, type NationalFigures } from './nationalFigures.ts';
import { refuseShiftShare } from './refuseShiftShare.ts';

/** Regions' growth as factors, one for each region; `structural · locational = regional`. 1 is the nation's pace. */
export interface GrowthFactors {
  /** How much faster than the nation the region would have grown, had each of its industries grown as in the nation. */
  readonly structural: Float64Array;
  /** How much faster than that it grew. */
  readonly locational: Float64Array;
  /** How much faster than the nation it grew. */
  readonly regional: Float64Array;
}

/**
 * Shift-share by ratios instead of differences (Gerfin 1964): with `x = Σᵢ e·Eᵢ'/Eᵢ` what the region would have at its industries'
 * national growth, the structural factor is `(x/e)/(E'/E)`, the locational factor `(e'/e)/(x/e)` and the regional factor their
 * product; all ≥ 0. Tables are regions × categories, row-major. A region that was empty, and a nation that is, have no factors: NaN
 * (0/0, never Infinity); what starts from nothing adds nothing to x. NaN where a cell is unknown.
 */
export function growthFactors(
  before: Float64Array,
  after: Float64Array,
  regions: number,
  categories: number,
  national: NationalFigures = nationalFigures(before, after, categories),
): GrowthFactors {
  refuseShiftShare(before, after, regions, categories, national);
  const { totalBefore, totalAfter } = national;
  const pace = ratio(totalAfter, totalBefore);
  const factors = {
    structural: new Float64Array(regions),
    locational: new Float64Array(regions),
    regional: new Float64Array(regions),
  };
  for (let r = 0; r < regions; r++) {
    let start = 0;
    let end = 0;
    let expected = 0;
    for (let c = 0; c < categories; c++) {
      const amount = before[r * categories + c]!;
      start += amount;
      end += after[r * categories + c]!;
      expected += amount === 0 ? 0 : amount * ratio(national.after[c]!, national.before[c]!);
    }
    factors.structural[r] = ratio(ratio(expected, start), pace);
    factors.locational[r] = ratio(end, expected);
    factors.regional[r] = ratio(ratio(end, start), pace);
  }
  return factors;
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? NaN : part / whole;
}
