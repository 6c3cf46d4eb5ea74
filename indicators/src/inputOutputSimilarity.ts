import type { Matrix } from './matrix.ts';

/** Totals by industry where the table of flows does not hold all of them. */
export interface FlowTotals {
  /** What each industry buys in all. */
  readonly inputs: Float64Array;
  /** What each industry sells in all. */
  readonly outputs: Float64Array;
}

/**
 * How much industries live on each other, from an input–output table whose rows sell to its columns: for two industries the largest
 * of four shares, what either buys from the other of all it buys, and what either sells to the other of all it sells (Ellison,
 * Glaeser and Kerr 2010; Delgado, Porter and Stern 2016). Symmetric, in [0, 1]. Totals are sums of the table unless given. An
 * industry without purchases or sales has no such shares and only the others count; NaN where neither industry has any (0/0).
 */
export function inputOutputSimilarity(
  { rows, values }: Matrix,
  totals: FlowTotals = sums(rows.length, values),
): Matrix {
  const size = rows.length;
  const alike = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = i; j < size; j++) {
      const [there, back] = [values[i * size + j]!, values[j * size + i]!];
      const shares = [
        ratio(there, totals.inputs[j]!),
        ratio(back, totals.inputs[i]!),
        ratio(there, totals.outputs[i]!),
        ratio(back, totals.outputs[j]!),
      ].filter((share) => !Number.isNaN(share));
      alike[i * size + j] = alike[j * size + i] = shares.length === 0 ? NaN : Math.max(...shares);
    }
  }
  return { rows, columns: rows, values: alike };
}

function sums(size: number, flows: Float64Array): FlowTotals {
  const inputs = new Float64Array(size);
  const outputs = new Float64Array(size);
  for (const [cell, flow] of flows.entries()) {
    outputs[Math.floor(cell / size)]! += flow;
    inputs[cell % size]! += flow;
  }
  return { inputs, outputs };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? NaN : part / whole;
}
