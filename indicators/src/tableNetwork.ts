/**
 * A two-way table with totals as a network (Cox 1995; Castro 2002): rows and columns are its nodes, and each cell an edge between its row and
 * its column, along which what it is raised by flows from the row to the column where it is inside or the corner, from the column to the row
 * where it is a total. Every sum holds as long as what flows into a node flows out of it.
 */
export interface TableNetwork {
  readonly rows: number;
  readonly columns: number;
  /** How much each cell can be raised, and lowered. */
  readonly up: Float64Array;
  readonly down: Float64Array;
}

/** Changes of cells, one a cell, that leave every sum as it is but for what goes in at one node and out at another. */
export interface Flow {
  readonly change: Float64Array;
  amount: number;
}

/** The node that raising a cell flows out of, and the one that it flows into; rows come first, then columns. */
export function ends({ rows, columns }: TableNetwork, cell: number): readonly [from: number, to: number] {
  const row = Math.floor(cell / columns);
  const column = rows + (cell % columns);
  const isTotal = (row === rows - 1) !== (column === rows + columns - 1);
  return isTotal ? [column, row] : [row, column];
}

/**
 * The cheapest way from one node to another on which every cell can still be changed by this much: cells cost what `cost` says, Infinity
 * shuts them; of equal costs the fewer cells. The cells in order from the end, each with the sign of its change; null where there is none.
 */
export function cheapestWay(
  network: TableNetwork,
  flow: Flow,
  [source, sink]: readonly [number, number],
  cost: (cell: number) => number,
  room: number,
): readonly (readonly [cell: number, sign: 1 | -1])[] | null {
  const { rows, columns, up, down } = network;
  const nodes = rows + columns;
  const best = new Float64Array(nodes).fill(Infinity);
  const steps = new Uint32Array(nodes);
  const by = new Int32Array(nodes).fill(-1);
  const isDone = new Uint8Array(nodes);
  best[source] = 0;
  for (;;) {
    let at = -1;
    for (let node = 0; node < nodes; node++) {
      if (isDone[node] === 1 || best[node] === Infinity) continue;
      if (at < 0 || best[node]! < best[at]! || (best[node] === best[at] && steps[node]! < steps[at]!)) at = node;
    }
    if (at < 0) return null;
    if (at === sink) break;
    isDone[at] = 1;
    const isRow = at < rows;
    for (let k = 0; k < (isRow ? columns : rows); k++) {
      const cell = isRow ? at * columns + k : k * columns + (at - rows);
      const next = isRow ? rows + k : k;
      if (isDone[next] === 1) continue;
      const left = signFrom(network, cell, at) > 0 ? up[cell]! - flow.change[cell]! : down[cell]! + flow.change[cell]!;
      if (!(left >= room)) continue;
      const reached = best[at]! + cost(cell);
      if (reached < best[next]! || (reached === best[next] && reached < Infinity && steps[at]! + 1 < steps[next]!)) {
        best[next] = reached;
        steps[next] = steps[at]! + 1;
        by[next] = cell;
      }
    }
  }
  const way: (readonly [number, 1 | -1])[] = [];
  for (let node = sink; node !== source;) {
    const cell = by[node]!;
    const before = node < rows ? rows + (cell % columns) : Math.floor(cell / columns);
    way.push([cell, signFrom(network, cell, before)]);
    node = before;
  }
  return way;
}

/** Sends as much as fits, at most `limit`, along a way. */
export function send(
  { up, down }: TableNetwork,
  flow: Flow,
  way: readonly (readonly [cell: number, sign: 1 | -1])[],
  limit: number,
): void {
  let fits = limit;
  for (const [cell, sign] of way) {
    fits = Math.min(fits, sign > 0 ? up[cell]! - flow.change[cell]! : down[cell]! + flow.change[cell]!);
  }
  for (const [cell, sign] of way) flow.change[cell]! += sign * fits;
  flow.amount += fits;
}

/** Whether a cell is raised or lowered by what flows along it from this node. */
function signFrom(network: TableNetwork, cell: number, node: number): 1 | -1 {
  return ends(network, cell)[0] === node ? 1 : -1;
}
