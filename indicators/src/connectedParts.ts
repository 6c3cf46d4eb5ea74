import type { Incidence } from './incidence.ts';

/** How a region × industry table falls into parts that have nothing to do with each other. */
export interface ConnectedParts {
  /** How many parts there are; empty regions and industries are none. */
  readonly count: number;
  /** The part of each region, from 0 in order of their first regions; −1 for an empty region. */
  readonly region: Int32Array;
  /** The part of each industry; −1 for an empty industry. */
  readonly industry: Int32Array;
}

/** The connected components of the graph in which a region and an industry are linked where their entry is above zero. */
export function connectedParts({ regions, industries, start, industry }: Incidence): ConnectedParts {
  const parent = Uint32Array.from(industries.keys());
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  for (let r = 0; r < regions.length; r++) {
    if (start[r] === start[r + 1]) continue;
    let first = root(industry[start[r]!]!);
    for (let at = start[r]! + 1; at < start[r + 1]!; at++) {
      const other = root(industry[at]!);
      if (other === first) continue;
      parent[Math.max(first, other)] = Math.min(first, other);
      first = Math.min(first, other);
    }
  }
  const ofRoot = new Int32Array(industries.length).fill(-1);
  let count = 0;
  const region = Int32Array.from(regions, (_, r) => {
    if (start[r] === start[r + 1]) return -1;
    const at = root(industry[start[r]!]!);
    if (ofRoot[at] === -1) ofRoot[at] = count++;
    return ofRoot[at]!;
  });
  return { count, region, industry: Int32Array.from(industries, (_, i) => ofRoot[root(i)]!) };
}
