import { homothetic } from './homothetic.ts';
import { nationalFigures, type NationalFigures } from './nationalFigures.ts';
import { shiftShare } from './shiftShare.ts';
import { sumsByRegion } from './sumsByRegion.ts';

/** The parts of a change when the regional part is cleared of structure; `national + industryMix + competitive + allocation = change`. */
export interface HomotheticParts {
  readonly change: Float64Array;
  /** What growth at the national rate would have brought. */
  readonly national: Float64Array;
  /** What its industries' growing faster or slower than the nation added. */
  readonly industryMix: Float64Array;
  /** What the region's own growth would have added, had it the nation's structure. */
  readonly competitive: Float64Array;
  /** What it added by being specialised where it grows faster than the nation, or lacking where it grows slower. */
  readonly allocation: Float64Array;
}

/**
 * Shift-share with homothetic employment (Esteban-Marquillas 1972): the classic regional part `b(g − Gᵢ)` falls into a competitive
 * effect `b'(g − Gᵢ)` and an allocation effect `(b − b')(g − Gᵢ)`, with b' from {@link homothetic}, g the cell's growth and Gᵢ the
 * category's. By cell (regions × categories, row-major) and by region. A cell that was empty has no growth: all of its regional part
 * is competitive. NaN where unknown, as in {@link shiftShare}.
 */
export function homotheticShiftShare(
  before: Float64Array,
  after: Float64Array,
  regions: number,
  categories: number,
  figures: NationalFigures = nationalFigures(before, after, categories),
): { readonly cells: HomotheticParts; readonly regions: HomotheticParts } {
  const { change, national, industryMix, regional } = shiftShare(before, after, regions, categories, figures).cells;
  const expected = homothetic(before, figures.before);
  const competitive = regional.map((part, cell) =>
    before[cell] === 0 ? part : (expected[cell]! * part) / before[cell]!,
  );
  const allocation = regional.map((part, cell) => part - competitive[cell]!);
  const cells = { change, national, industryMix, competitive, allocation };
  return { cells, regions: sumsByRegion(cells, regions, categories) };
}
