import type { CodeTree } from './codeTree.ts';
import type { Figures } from './figures.ts';

/** One year's cells over two forests of codes: those with a row, and those that have none but can't be taken for zero. */
export interface Grid {
  readonly regions: CodeTree;
  readonly industries: CodeTree;
  /** Node of a region and an industry, by positions in the dictionaries; -1 where there is nothing. */
  node(region: number, industry: number): number;
  /** The figure of each node; -1 for a cell that has no row. */
  readonly figure: Int32Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Regions, by position, with a known or ranged figure of any industry this year. */
  readonly hasData: Uint8Array;
}

const nothing = -1;
const implied = -2;

/**
 * Lays out the year's figures `[begin, end)`. A cell without a row is unknown where the publisher leaves out what it does not know and
 * the region has data that year; where a published code below it or to it has a row; and where a total above it is not zero although
 * none of its parts has a row. Elsewhere it is zero and gets no node. `takesAll` counts a region with nothing but empty rows as having data.
 */
export function layOut(
  figures: Figures,
  begin: number,
  end: number,
  regions: CodeTree,
  industries: CodeTree,
  absent: 'zero' | 'unknown',
  takesAll: boolean,
): Grid {
  const rowOf = positionsIn(regions.order, figures.regions.length);
  const columnOf = positionsIn(industries.order, figures.industries.length);
  const columns = industries.order.length;
  const state = new Int32Array(regions.order.length * columns).fill(nothing);
  const hasData = new Uint8Array(figures.regions.length);
  const counts = takesAll ? new Uint8Array(figures.regions.length) : hasData;
  for (let at = begin; at < end; at++) {
    const row = rowOf[figures.region[at]!]!;
    const column = columnOf[figures.industry[at]!]!;
    if (row < 0 || column < 0) continue;
    state[row * columns + column] = at;
    if (takesAll) counts[figures.region[at]!] = 1;
    if (figures.high[at]! < Infinity) hasData[figures.region[at]!] = 1;
  }
  const isPositive = (at: number): boolean =>
    state[at] === implied || (state[at]! >= 0 && figures.high[state[at]!]! > 0);
  const rowChildren =
    regions.order.length === 0
      ? []
      : [...regions.order].map((region) => regions.children[region]!.map((child) => rowOf[child]!));
  const columnChildren = [...industries.order].map((industry) =>
    industries.children[industry]!.map((child) => columnOf[child]!),
  );

  if (absent === 'unknown') {
    regions.order.forEach((region, row) => {
      if (counts[region] === 1)
        for (let at = row * columns; at < (row + 1) * columns; at++) if (state[at] === nothing) state[at] = implied;
    });
  }
  const parentsOf = (
    children: readonly Uint32Array[],
    others: number,
    index: (own: number, other: number) => number,
  ): void => {
    for (let parent = children.length - 1; parent >= 0; parent--) {
      if (children[parent]!.length === 0) continue;
      for (let other = 0; other < others; other++) {
        const at = index(parent, other);
        if (state[at] === nothing && children[parent]!.some((child) => state[index(child, other)] !== nothing))
          state[at] = implied;
      }
    }
  };
  const partsOf = (
    children: readonly Uint32Array[],
    others: number,
    index: (own: number, other: number) => number,
    mayHold: (own: number) => boolean,
  ): void => {
    children.forEach((parts, parent) => {
      for (let other = 0; parts.length > 0 && other < others; other++) {
        if (!isPositive(index(parent, other)) || parts.some((child) => state[index(child, other)] !== nothing))
          continue;
        for (const child of parts) if (mayHold(child)) state[index(child, other)] = implied;
      }
    });
  };
  const byColumn = (column: number, row: number): number => row * columns + column;
  const byRow = (row: number, column: number): number => row * columns + column;
  parentsOf(columnChildren, regions.order.length, byColumn);
  parentsOf(rowChildren, columns, byRow);
  partsOf(columnChildren, regions.order.length, byColumn, () => true);
  partsOf(rowChildren, columns, byRow, (row) => counts[regions.order[row]!] === 1);

  let nodes = 0;
  for (const entry of state) if (entry !== nothing) nodes++;
  const figure = new Int32Array(nodes);
  const low = new Float64Array(nodes);
  const high = new Float64Array(nodes);
  let node = 0;
  for (let at = 0; at < state.length; at++) {
    const entry = state[at]!;
    if (entry === nothing) continue;
    figure[node] = entry === implied ? -1 : entry;
    low[node] = entry === implied ? 0 : figures.low[entry]!;
    high[node] = entry === implied ? Infinity : figures.high[entry]!;
    state[at] = node++;
  }
  return {
    regions,
    industries,
    node: (region, industry) => {
      const row = rowOf[region]!;
      const column = columnOf[industry]!;
      return row < 0 || column < 0 ? nothing : state[row * columns + column]!;
    },
    figure,
    low,
    high,
    hasData,
  };
}

function positionsIn(order: Uint32Array, codes: number): Int32Array {
  const positions = new Int32Array(codes).fill(-1);
  order.forEach((code, position) => {
    positions[code] = position;
  });
  return positions;
}
