import type { Intervals } from './intervals.ts';
import { relationsOf, type Relations } from './relations.ts';
import { simplex } from './simplex.ts';

/**
 * The feasibility interval of every cell: the least and the most it can be in any table that meets the given bounds and the relations, which
 * is what an attacker can learn of a hidden cell (Fischetti and Salazar 2000), by one linear programme a cell and side, cells that
 * hang together through relations at a time. Exact but for rounding. `tighten` is the fast way: it takes one relation at a time, so its bounds are
 * wider where only several together tell, as when two rows less two columns leave one cell. Cells are
 * ≥ their given `low`, which is finite; a `high` of Infinity stays where nothing bounds the cell. Relations that no table meets within the bounds
 * are a `RangeError` that names a cell they share.
 */
export function exactBounds(bounds: Intervals, relations: Relations): Intervals {
  const low = bounds.low.slice();
  const high = bounds.high.slice();
  low.forEach((least, cell) => {
    if (!(Number.isFinite(least) && least <= high[cell]!)) {
      throw new RangeError(`Cell ${cell}: ${least} to ${high[cell]} is no interval to start from.`);
    }
  });
  for (const { cells, list } of connected(bounds, relations)) {
    const start = {
      low: Float64Array.from(cells, (cell) => low[cell]!),
      high: Float64Array.from(cells, (cell) => high[cell]!),
    };
    const programme = simplex(start, relationsAmong(cells, bounds, relations, list));
    if (programme === null) {
      throw new RangeError(`The figures and relations around cell ${cells[0]} contradict one another.`);
    }
    const corner = new Float64Array(cells.length);
    programme.corner(corner);
    const seenLow = corner.slice();
    const seenHigh = corner.slice();
    const see = (): void => {
      programme.corner(corner);
      for (let v = 0; v < corner.length; v++) {
        if (corner[v]! < seenLow[v]!) seenLow[v] = corner[v]!;
        if (corner[v]! > seenHigh[v]!) seenHigh[v] = corner[v]!;
      }
    };
    cells.forEach((cell, v) => {
      if (seenHigh[v]! < start.high[v]!) {
        const most = programme.most(v);
        see();
        high[cell] = Math.min(start.high[v]!, Math.max(most, seenHigh[v]!));
      }
      if (seenLow[v]! > start.low[v]!) {
        const least = programme.least(v);
        see();
        low[cell] = Math.max(start.low[v]!, Math.min(least, seenLow[v]!));
      }
    });
  }
  return { low, high };
}

/** Unknown cells and the relations over them, in groups that share none; relations over known cells only make a group without cells. */
function connected(
  { low, high }: Intervals,
  relations: Relations,
): readonly { readonly cells: readonly number[]; readonly list: readonly number[] }[] {
  const parent = Uint32Array.from(low.keys());
  const root = (cell: number): number => {
    let at = cell;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  const unknown = (k: number): number[] =>
    [...relations.cell.subarray(relations.first[k], relations.first[k + 1])].filter((cell) => low[cell]! < high[cell]!);
  const groups = new Map<number, { cells: number[]; list: number[] }>();
  const group = (key: number): { cells: number[]; list: number[] } => {
    let found = groups.get(key);
    if (found === undefined) groups.set(key, (found = { cells: [], list: [] }));
    return found;
  };
  const inRelation = new Uint8Array(low.length);
  const joined = Array.from(relations.low, (_, k) => unknown(k));
  for (const cells of joined) {
    for (const cell of cells) {
      inRelation[cell] = 1;
      parent[root(cell)] = root(cells[0]!);
    }
  }
  joined.forEach((cells, k) => {
    if (cells.length > 0) group(root(cells[0]!)).list.push(k);
  });
  inRelation.forEach((isIn, cell) => {
    if (isIn === 1) group(root(cell)).cells.push(cell);
  });
  return [...groups.values()];
}

/** These relations over the unknown cells alone, the known ones taken to the other side. */
function relationsAmong(
  cells: readonly number[],
  { low, high }: Intervals,
  relations: Relations,
  list: readonly number[],
): Relations {
  const position = new Map(cells.map((cell, v) => [cell, v]));
  return relationsOf(
    list.map((k) => {
      const terms: (readonly [number, number])[] = [];
      let known = 0;
      for (let at = relations.first[k]!; at < relations.first[k + 1]!; at++) {
        const cell = relations.cell[at]!;
        if (low[cell] === high[cell]) known += relations.weight[at]! * low[cell]!;
        else terms.push([position.get(cell)!, relations.weight[at]!]);
      }
      return { terms, low: relations.low[k]! - known, high: relations.high[k]! - known };
    }),
  );
}
