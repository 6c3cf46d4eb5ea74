import { nationalFigures, type NationalFigures } from './nationalFigures.ts';
import { shiftShare, type ShiftShare, type ShiftShareParts } from './shiftShare.ts';

/** The parts of a change from the first date to the last, summed over the steps between, and the steps themselves. */
export interface DynamicShiftShare extends ShiftShare {
  readonly steps: readonly ShiftShare[];
}

/**
 * Dynamic shift-share (Barff and Knight 1988): the classic decomposition of every step between neighbouring dates, usually years,
 * added up, so that rates and structure are always those of the step. `tables` are two or more, one a date in order, each regions ×
 * categories, row-major, NaN where unknown; `national` the national figures of each step, sums over the regions where absent. The
 * parts add up to the change from first to last.
 */
export function dynamicShiftShare(
  tables: readonly Float64Array[],
  regions: number,
  categories: number,
  national: readonly NationalFigures[] = steps(tables).map(([before, after]) =>
    nationalFigures(before, after, categories),
  ),
): DynamicShiftShare {
  const pairs = steps(tables);
  if (pairs.length === 0) throw new RangeError(`A change needs two dates or more; there are ${tables.length}.`);
  if (national.length !== pairs.length) {
    throw new RangeError(`${pairs.length} steps need as many national figures, not ${national.length}.`);
  }
  const parts = pairs.map(([before, after], step) => shiftShare(before, after, regions, categories, national[step]));
  return {
    cells: added(parts.map((step) => step.cells)),
    regions: added(parts.map((step) => step.regions)),
    steps: parts,
  };
}

function steps(tables: readonly Float64Array[]): [Float64Array, Float64Array][] {
  return tables.slice(1).map((after, step) => [tables[step]!, after]);
}

function added(parts: readonly ShiftShareParts[]): ShiftShareParts {
  const sum = (part: keyof ShiftShareParts): Float64Array =>
    parts[0]![part].map((_, at) => parts.reduce((total, step) => total + step[part][at]!, 0));
  return {
    change: sum('change'),
    national: sum('national'),
    industryMix: sum('industryMix'),
    regional: sum('regional'),
  };
}
