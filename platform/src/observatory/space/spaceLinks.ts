import type { Matrix } from '@asterism/indicators';
import type { SpaceLink } from './space.ts';

/**
 * The links of a space (Hidalgo et al. 2007): the maximum spanning tree of its proximities (Kruskal 1956), a tree for each part that is
 * connected at all, and every proximity of at least `threshold` besides. Equal proximities are taken in order of their nodes.
 */
export function spaceLinks({ rows, values }: Matrix, threshold: number): SpaceLink[] {
  const size = rows.length;
  const pairs: [source: number, target: number, proximity: number][] = [];
  for (let source = 0; source < size; source++) {
    for (let target = source + 1; target < size; target++) {
      const proximity = values[source * size + target]!;
      if (proximity > 0) pairs.push([source, target, proximity]);
    }
  }
  pairs.sort((a, b) => b[2] - a[2] || a[0] - b[0] || a[1] - b[1]);
  const root = Uint32Array.from(rows.keys());
  const top = (node: number): number => {
    let at = node;
    while (root[at] !== at) at = root[at] = root[root[at]!]!;
    return at;
  };
  return pairs.flatMap(([source, target, proximity]) => {
    const [one, other] = [top(source), top(target)];
    root[one] = other;
    const inTree = one !== other;
    return inTree || proximity >= threshold ? [{ source, target, proximity, inTree }] : [];
  });
}
