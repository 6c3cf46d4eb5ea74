import type { Sums } from './sums.ts';

/**
 * Linear relations between cells: relation k says `low[k] ≤ Σ weight · cell ≤ high[k]` over the entries `first[k]` up to `first[k + 1]`
 * of `cell` and `weight`. A side that is open is −Infinity or Infinity.
 */
export interface Relations {
  readonly first: Uint32Array;
  readonly cell: Uint32Array;
  readonly weight: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** One relation: its cells with their weights, and what their sum lies between. */
export interface Relation {
  readonly terms: readonly (readonly [cell: number, weight: number])[];
  readonly low: number;
  readonly high: number;
}

/** Relations from a list of them. */
export function relationsOf(list: readonly Relation[]): Relations {
  const first = new Uint32Array(list.length + 1);
  list.forEach(({ terms }, k) => (first[k + 1] = first[k]! + terms.length));
  const terms = list.flatMap((relation) => relation.terms);
  return {
    first,
    cell: Uint32Array.from(terms, ([cell]) => cell),
    weight: Float64Array.from(terms, ([, weight]) => weight),
    low: Float64Array.from(list, ({ low }) => low),
    high: Float64Array.from(list, ({ high }) => high),
  };
}

/** Sums as relations: the parts less the whole are zero to within the slack; not above it where the parts are not exhaustive. */
export function sumRelations({ whole, first, part, exhaustive, slack }: Sums): Relations {
  return relationsOf(
    Array.from(whole, (total, k) => ({
      terms: [...Array.from(part.subarray(first[k], first[k + 1]), (cell) => [cell, 1] as const), [total, -1] as const],
      low: exhaustive[k] === 1 ? -slack[k]! : -Infinity,
      high: slack[k]!,
    })),
  );
}

/** All relations of both. */
export function joined(first: Relations, second: Relations): Relations {
  const terms = first.cell.length;
  return {
    first: Uint32Array.from([...first.first, ...second.first.subarray(1).map((at) => at + terms)]),
    cell: Uint32Array.from([...first.cell, ...second.cell]),
    weight: Float64Array.from([...first.weight, ...second.weight]),
    low: Float64Array.from([...first.low, ...second.low]),
    high: Float64Array.from([...first.high, ...second.high]),
  };
}
