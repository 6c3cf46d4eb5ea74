import type { CodeSystem } from '../codes/codeSystem.ts';

/** The published codes of one year as a forest: each under the closest code that holds it and is published too. */
export interface CodeTree {
  /** Position of the code above; -1 for a root, -2 for a code that is not in the forest. */
  readonly parent: Int32Array;
  /** Positions below each code, ascending; empty for a leaf. */
  readonly children: readonly Uint32Array[];
  /** Positions in the forest, every code after the one above it. */
  readonly order: Uint32Array;
}

/**
 * The forest of the codes marked as published. Codes that the system does not place or that only repeat others stay outside,
 * except `also` (a total that was asked for), which stands by itself, or above all other roots.
 */
export function codeTree(
  codes: readonly string[],
  isPublished: Uint8Array,
  system: CodeSystem,
  also?: { readonly position: number; readonly isAboveAll: boolean },
): CodeTree {
  const positions = new Map<string, number>();
  codes.forEach((code, position) => {
    const key = system.key(code);
    if (isPublished[position] === 1 && system.level(key) !== null && !system.repeats(key)) positions.set(key, position);
  });
  const parent = new Int32Array(codes.length).fill(-2);
  for (const [key, position] of positions) {
    const above = system.broader(key).find((broader) => positions.has(broader));
    parent[position] = above === undefined ? -1 : positions.get(above)!;
  }
  if (also !== undefined && isPublished[also.position] === 1) {
    if (also.isAboveAll)
      for (const position of positions.values())
        if (parent[position] === -1 && position !== also.position) parent[position] = also.position;
    if (parent[also.position] === -2) parent[also.position] = -1;
  }
  const below: number[][] = codes.map(() => []);
  parent.forEach((above, position) => {
    if (above >= 0) below[above]!.push(position);
  });
  const order: number[] = [...parent.keys()].filter((position) => parent[position] === -1);
  for (let at = 0; at < order.length; at++) order.push(...below[order[at]!]!);
  return { parent, children: below.map((children) => Uint32Array.from(children)), order: Uint32Array.from(order) };
}
