/** Which cells of a table must not be told, and how wide of the mark whoever computes them must remain. */
export interface Sensitivity {
  /** 1 where the cell is sensitive. */
  readonly isSensitive: Uint8Array;
  /** Protection level: how far above a sensitive cell, and as far as it can be below it, its feasibility interval must reach; 0 elsewhere. */
  readonly protection: Float64Array;
}

/** Sensitive by any of several rules, to the highest of their protection levels. */
export function byAnyRule(first: Sensitivity, ...others: readonly Sensitivity[]): Sensitivity {
  const isSensitive = first.isSensitive.slice();
  const protection = first.protection.slice();
  for (const other of others) {
    if (other.isSensitive.length !== isSensitive.length) {
      throw new RangeError(`Rules over ${isSensitive.length} and ${other.isSensitive.length} cells can't be joined.`);
    }
    for (let cell = 0; cell < isSensitive.length; cell++) {
      isSensitive[cell] = Math.max(isSensitive[cell]!, other.isSensitive[cell]!);
      protection[cell] = Math.max(protection[cell]!, other.protection[cell]!);
    }
  }
  return { isSensitive, protection };
}

/** Sensitivity from the level by which each cell's protection is short, 0 or less for safe cells. */
export function sensitiveWhere(cells: number, shortfall: (cell: number) => number): Sensitivity {
  const isSensitive = new Uint8Array(cells);
  const protection = new Float64Array(cells);
  for (let cell = 0; cell < cells; cell++) {
    const level = shortfall(cell);
    if (!(level > 0)) continue;
    isSensitive[cell] = 1;
    protection[cell] = level;
  }
  return { isSensitive, protection };
}
