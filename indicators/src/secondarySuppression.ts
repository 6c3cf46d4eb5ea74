import type { Intervals } from './intervals.ts';
import type { Matrix } from './matrix.ts';
import type { Sensitivity } from './sensitivity.ts';
import { cheapestWay, ends, send, type Flow, type TableNetwork } from './tableNetwork.ts';

/** Which cells of a table not to tell. */
export interface Suppression {
  /** 1 for each cell that is hidden, sensitive or not. */
  readonly isHidden: Uint8Array;
  /** The sensitive cells that nothing that may be hidden protects, ascending: to be told of coarser, or not at all. */
  readonly unprotected: Uint32Array;
}

/** What a suppression may take and what it costs. */
export interface SuppressionOptions {
  /** What is lost by hiding a cell, ≥ 0, Infinity for one that must be told; its figure where absent, a hundred times that for totals and Infinity for zeros, which everybody knows. */
  readonly cost?: Float64Array;
  /** What everybody knows of each cell beforehand; that it is not negative where absent. */
  readonly prior?: Intervals;
}

/**
 * Hides further cells of a two-way table with totals (its last row and column) so that the sensitive ones can't be computed too closely from the
 * sums. For each sensitive cell, the highest level first, the cheapest ways through the table's network that carry its protection up and down
 * are hidden (Castro 2002; Kelly, Golden and Assad 1992), and then each cell hidden besides is told again, the dearest first, where
 * all protection holds without it.
 *
 * The guarantee: whoever knows no more than what is told, the sums and `prior` can't bound a sensitive cell more closely than from its figure
 * less its level to its figure plus its level, as far as `prior` reaches, for every sensitive cell but the `unprotected`. It holds for each cell
 * by itself, not against units that know their own contributions to several of them. The cells hidden are few, not the fewest.
 */
export function secondarySuppression(
  table: Matrix,
  sensitivity: Sensitivity,
  options: SuppressionOptions = {},
): Suppression {
  const [rows, columns] = [table.rows.length, table.columns.length];
  const values = table.values;
  refuse(rows, columns, values, sensitivity);
  const cost = options.cost ?? defaultCost(rows, columns, values);
  const network: TableNetwork = {
    rows,
    columns,
    up: values.map((value, cell) => Math.max(0, (options.prior?.high[cell] ?? Infinity) - value)),
    down: values.map((value, cell) => Math.max(0, value - (options.prior?.low[cell] ?? 0))),
  };
  const isHidden = sensitivity.isSensitive.slice();
  const wants = protections(network, sensitivity);
  const hiddenCost = (cell: number): number => (isHidden[cell] === 1 ? 0 : Infinity);
  const anyCost = (cell: number): number => (isHidden[cell] === 1 ? 0 : cost[cell]!);

  const unprotected = new Set<number>();
  const kept: { readonly want: Protection; readonly flow: Flow }[] = [];
  for (const want of wants) {
    const flow = most(network, want, hiddenCost);
    while (!carries(flow, want)) {
      const way = widestOfCheapest(network, flow, want, anyCost);
      if (way === null) break;
      for (const [cell] of way) isHidden[cell] = 1;
      send(network, flow, way, want.amount - flow.amount);
      fill(network, flow, want, hiddenCost);
    }
    if (!carries(flow, want)) unprotected.add(want.cell);
    kept.push({ want: { ...want, amount: Math.min(want.amount, flow.amount) }, flow });
  }

  const besides = [...isHidden.keys()].filter((cell) => isHidden[cell] === 1 && sensitivity.isSensitive[cell] === 0);
  for (const cell of besides.sort((a, b) => cost[b]! - cost[a]!)) {
    isHidden[cell] = 0;
    const without = kept.map(({ want, flow }) => (flow.change[cell] === 0 ? flow : most(network, want, hiddenCost)));
    if (without.every((flow, k) => carries(flow, kept[k]!.want))) {
      kept.forEach(({ want }, k) => (kept[k] = { want, flow: without[k]! }));
    } else isHidden[cell] = 1;
  }
  return { isHidden, unprotected: Uint32Array.from(unprotected).sort() };
}

/** An amount that must be able to flow past a cell, so that it may be so much more, or less, with all sums the same. */
interface Protection {
  readonly cell: number;
  readonly way: readonly [source: number, sink: number];
  readonly amount: number;
}

/** Amounts that differ by less than this share are one. */
const ROUNDING = 1e-9;

function carries(flow: Flow, want: Protection): boolean {
  return flow.amount >= want.amount * (1 - ROUNDING);
}

/** What must flow past the sensitive cells, the greatest amounts first. */
function protections(network: TableNetwork, { isSensitive, protection }: Sensitivity): readonly Protection[] {
  const wants: Protection[] = [];
  isSensitive.forEach((is, cell) => {
    if (is === 0) return;
    const [from, to] = ends(network, cell);
    const level = protection[cell]!;
    wants.push({ cell, way: [to, from], amount: Math.min(level, network.up[cell]!) });
    wants.push({ cell, way: [from, to], amount: Math.min(level, network.down[cell]!) });
  });
  return wants.sort((a, b) => b.amount - a.amount);
}

/** The greatest flow past a protection's cell that some cells carry, up to what is wanted. */
function most(network: TableNetwork, want: Protection, cost: (cell: number) => number): Flow {
  const flow: Flow = { change: new Float64Array(network.up.length), amount: 0 };
  fill(network, flow, want, cost);
  return flow;
}

/** Adds to a flow, by ways of the fewest cells (Edmonds and Karp 1972), what cells of no cost carry. */
function fill(network: TableNetwork, flow: Flow, want: Protection, cost: (cell: number) => number): void {
  while (!carries(flow, want)) {
    const shut = (cell: number): number => (cell === want.cell ? Infinity : cost(cell));
    const way = cheapestWay(network, flow, want.way, shut, ROUNDING * want.amount);
    if (way === null) return;
    send(network, flow, way, want.amount - flow.amount);
  }
}

/** The cheapest way that carries all that is missing, or else half of it, and so on, or else anything. */
function widestOfCheapest(
  network: TableNetwork,
  flow: Flow,
  want: Protection,
  cost: (cell: number) => number,
): ReturnType<typeof cheapestWay> {
  const missing = want.amount - flow.amount;
  for (const share of [1, 1 / 2, 1 / 4, 1 / 8, 1 / 16, ROUNDING]) {
    const way = cheapestWay(
      network,
      flow,
      want.way,
      (cell) => (cell === want.cell ? Infinity : cost(cell)),
      share * missing,
    );
    if (way !== null) return way;
  }
  return null;
}

function defaultCost(rows: number, columns: number, values: Float64Array): Float64Array {
  return values.map((value, cell) => {
    const isTotal = cell >= (rows - 1) * columns || cell % columns === columns - 1;
    return value === 0 ? Infinity : isTotal ? 100 * value : value;
  });
}

function refuse(rows: number, columns: number, values: Float64Array, { isSensitive }: Sensitivity): void {
  if (isSensitive.length !== values.length) {
    throw new RangeError(
      `A table of ${values.length} cells, totals among them, can't have ${isSensitive.length} judged.`,
    );
  }
  const check = (name: string, at: (k: number) => number, parts: number): void => {
    let sum = 0;
    for (let k = 0; k < parts; k++) sum += at(k);
    if (!(Math.abs(sum - at(parts)) <= 1e-9 * Math.max(1, Math.abs(sum)))) {
      throw new RangeError(`The total of ${name} is ${at(parts)}, its cells add up to ${sum}.`);
    }
  };
  for (let r = 0; r < rows; r++) check(`row ${r}`, (c) => values[r * columns + c]!, columns - 1);
  for (let c = 0; c < columns; c++) check(`column ${c}`, (r) => values[r * columns + c]!, rows - 1);
}
