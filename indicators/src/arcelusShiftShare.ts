import { homothetic } from './homothetic.ts';
import { nationalFigures, type NationalFigures } from './nationalFigures.ts';
import { shiftShare } from './shiftShare.ts';
import { sumsByRegion } from './sumsByRegion.ts';

/** The eight parts of a change, which add up to it: each of four effects as expected of the nation's structure, and as the region's own structure differs. */
export interface ArcelusParts {
  readonly change: Float64Array;
  readonly nationalExpected: Float64Array;
  readonly nationalDifferential: Float64Array;
  readonly industryMixExpected: Float64Array;
  readonly industryMixDifferential: Float64Array;
  readonly regionalExpected: Float64Array;
  readonly regionalDifferential: Float64Array;
  readonly regionalMixExpected: Float64Array;
  readonly regionalMixDifferential: Float64Array;
}

/**
 * Shift-share by Arcelus (1984): with g the cell's growth, G the nation's, Gᵢ the category's and G_r the region's, the effects are
 * national G, industry mix Gᵢ − G, regional growth G_r − G and regional industry mix g − G_r − Gᵢ + G; each works on homothetic
 * employment b' ({@link homothetic}, expected) and on b − b' (differential). By cell (regions × categories, row-major) and by region.
 * What has no rate of its own follows: a category new to the nation the nation's, a region that was empty the nation's; of a cell
 * that was empty all of the regional mix is expected. NaN where unknown; a region with an unknown cell has no G_r.
 */
export function arcelusShiftShare(
  before: Float64Array,
  after: Float64Array,
  regions: number,
  categories: number,
  figures: NationalFigures = nationalFigures(before, after, categories),
): { readonly cells: ArcelusParts; readonly regions: ArcelusParts } {
  const classic = shiftShare(before, after, regions, categories, figures);
  const { change, national, industryMix, regional } = classic.cells;
  const { totalBefore, totalAfter } = figures;
  const growth = totalBefore === 0 ? 0 : totalAfter / totalBefore - 1;
  const starts = sumsByRegion({ before }, regions, categories).before;
  const faster = starts.map((start, r) => (start === 0 ? 0 : classic.regions.change[r]! / start - growth));
  const expected = homothetic(before, figures.before);

  const regionalGrowth = before.map((start, cell) => start * faster[Math.floor(cell / categories)]!);
  const regionalMix = regional.map((part, cell) => part - regionalGrowth[cell]!);
  const categoryFaster = Float64Array.from({ length: categories }, (_, c) =>
    figures.before[c] === 0 ? 0 : figures.after[c]! / figures.before[c]! - 1 - growth,
  );

  const nationalExpected = expected.map((share) => share * growth);
  const industryMixExpected = expected.map((share, cell) => share * categoryFaster[cell % categories]!);
  const regionalExpected = expected.map((share, cell) => share * faster[Math.floor(cell / categories)]!);
  const regionalMixExpected = regionalMix.map((part, cell) =>
    before[cell] === 0 ? part : (expected[cell]! * part) / before[cell]!,
  );
  const cells = {
    change,
    nationalExpected,
    nationalDifferential: less(national, nationalExpected),
    industryMixExpected,
    industryMixDifferential: less(industryMix, industryMixExpected),
    regionalExpected,
    regionalDifferential: less(regionalGrowth, regionalExpected),
    regionalMixExpected,
    regionalMixDifferential: less(regionalMix, regionalMixExpected),
  };
  return { cells, regions: sumsByRegion(cells, regions, categories) };
}

function less(whole: Float64Array, part: Float64Array): Float64Array {
  return whole.map((value, cell) => value - part[cell]!);
}
