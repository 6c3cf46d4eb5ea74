import { seededRandom } from '@asterism/indicators';
import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { SpaceLink } from './space.ts';

/** Which community each node is of, and how well the communities part the links. */
export interface Communities {
  /** From 1, the largest first, equal ones in order of their first nodes; 0 for a node without a link. */
  readonly community: Uint32Array;
  readonly count: number;
  /** NaN where there is no link. */
  readonly modularity: number;
}

/** Communities by the method of Louvain (Blondel et al. 2008) on links weighted by proximity; chance is seeded, so the same links give the same. */
export function spaceCommunities(nodes: number, links: readonly SpaceLink[]): Communities {
  const community = new Uint32Array(nodes);
  if (links.length === 0) return { community, count: 0, modularity: NaN };
  const graph = new UndirectedGraph();
  for (const { source, target, proximity } of links) {
    graph.mergeNode(source);
    graph.mergeNode(target);
    graph.addEdge(source, target, { weight: proximity });
  }
  // The package's declarations put a default into a module that is the function itself.
  const { detailed } = louvain as unknown as typeof louvain.default;
  const found = detailed(graph, { getEdgeWeight: 'weight', rng: seededRandom(1) });
  const members = Map.groupBy(
    Object.keys(found.communities)
      .map(Number)
      .sort((a, b) => a - b),
    (node) => found.communities[node]!,
  );
  const bySize = [...members.values()].sort((a, b) => b.length - a.length || a[0]! - b[0]!);
  for (const [at, own] of bySize.entries()) for (const node of own) community[node] = at + 1;
  return { community, count: bySize.length, modularity: found.modularity };
}
