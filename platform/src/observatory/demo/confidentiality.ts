import type { DemoEmployment } from './demoEmployment.ts';
import type { DemoRegion } from './demoRegions.ts';
import { DIVISIONS } from './divisions.ts';
import { COUNTRIES } from './placeNames.ts';

/** A cell with fewer establishments than this would give a firm away. */
const FEWEST_ESTABLISHMENTS = 3;
/** Lower ends of the size classes that are published for some hidden cells; the last class ends at 99,999. */
const SIZE_CLASSES = [0, 20, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000];

/**
 * Hides what a statistics office would: cells with fewer than three establishments, and then the smallest other cell of each
 * country's division and each region's year that a total would otherwise give away. In every fourth division a hidden cell of
 * the first kind states its size class; country and region totals stay published. Returns for each cell, in the order of
 * DemoEmployment, 0 for published, 1 for hidden and 2 for hidden behind its size class.
 */
export function hideConfidential(regions: readonly DemoRegion[], truth: DemoEmployment): Uint8Array {
  const { employment, establishments } = truth;
  const divisions = DIVISIONS.length;
  const disclosure = new Uint8Array(employment.length);
  establishments.forEach((places, cell) => {
    const persons = employment[cell] ?? 0;
    if (persons === 0 || places >= FEWEST_ESTABLISHMENTS) return;
    disclosure[cell] = (cell % divisions) % 4 === 1 ? 2 : 1;
  });
  const slice = regions.length * divisions;
  const homes = COUNTRIES.map((_, country) => regions.flatMap((region, at) => (region.country === country ? at : [])));
  for (let start = 0; start < employment.length; start += slice) {
    while (protectColumns(start) + protectRows(start) > 0);
  }
  return disclosure;

  function protectColumns(start: number): number {
    let hidden = 0;
    for (const home of homes) {
      for (let division = 0; division < divisions; division++)
        hidden += protect(home.map((region) => start + region * divisions + division));
    }
    return hidden;
  }

  function protectRows(start: number): number {
    let hidden = 0;
    for (let region = 0; region < regions.length; region++) {
      hidden += protect(DIVISIONS.map((_, division) => start + region * divisions + division));
    }
    return hidden;
  }

  /** Hides a second cell where just one is hidden; returns how many it hid. */
  function protect(cells: readonly number[]): number {
    let alone = 0;
    let smallest = -1;
    for (const cell of cells) {
      if (disclosure[cell] !== 0) alone += 1;
      else if ((employment[cell] ?? 0) > 0 && (smallest < 0 || (employment[cell] ?? 0) < (employment[smallest] ?? 0)))
        smallest = cell;
    }
    if (alone !== 1 || smallest < 0) return 0;
    disclosure[smallest] = 1;
    return 1;
  }
}

/** The published size class a number of persons falls in, both ends included. */
export function sizeClass(persons: number): readonly [low: number, high: number] {
  const above = SIZE_CLASSES.findIndex((low) => low > persons);
  if (above < 1) throw new RangeError(`${persons} persons are beyond the last size class`);
  return [SIZE_CLASSES[above - 1] ?? 0, (SIZE_CLASSES[above] ?? 0) - 1];
}
