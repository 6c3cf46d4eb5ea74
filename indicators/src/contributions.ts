/**
 * What units (establishments, persons) contribute to the cells of a table: those of cell c are `amount[first[c]]` up to
 * `amount[first[c + 1]]`, the greatest first, all finite and ≥ 0; a unit with several records in a cell comes once, with their sum.
 */
export interface Contributions {
  readonly first: Uint32Array;
  readonly amount: Float64Array;
}

/**
 * Contributions from records in any order: record k is of the unit `unit[k]`, in cell `cell[k]` of so many, with `amount[k]`. A negative or
 * non-finite amount, or a cell that there is not, is a `RangeError` that names the record.
 */
export function contributions(
  cells: number,
  cell: ArrayLike<number>,
  unit: ArrayLike<number | string>,
  amount: ArrayLike<number>,
): Contributions {
  if (cell.length !== amount.length || unit.length !== amount.length) {
    throw new RangeError(
      `${amount.length} amounts need as many cells and units, not ${cell.length} and ${unit.length}.`,
    );
  }
  const byCell = Array.from({ length: cells }, () => new Map<number | string, number>());
  for (let k = 0; k < amount.length; k++) {
    const units = byCell[cell[k]!];
    if (units === undefined) throw new RangeError(`Record ${k}: there is no cell ${cell[k]} among ${cells}.`);
    if (!(amount[k]! >= 0 && amount[k]! < Infinity)) {
      throw new RangeError(`Record ${k}: ${amount[k]} is no contribution; it must be finite and not negative.`);
    }
    units.set(unit[k]!, (units.get(unit[k]!) ?? 0) + amount[k]!);
  }
  const first = new Uint32Array(cells + 1);
  byCell.forEach((units, c) => (first[c + 1] = first[c]! + units.size));
  const sorted = new Float64Array(first[cells]!);
  byCell.forEach((units, c) => sorted.set(Float64Array.from(units.values()).sort().reverse(), first[c]));
  return { first, amount: sorted };
}
