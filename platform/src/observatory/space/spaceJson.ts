import type { Space } from './space.ts';

/** A space as JSON: nodes with their communities and places, links by the codes of their ends, communities with their members; unknown is null. */
export function spaceJson(
  { year, nodes, links, communities, modularity, open }: Space,
  {
    measure,
    by,
    knownOnly,
    threshold,
  }: {
    readonly measure: string;
    readonly by: 'category' | 'industry';
    readonly knownOnly: boolean;
    readonly threshold: number;
  },
): Record<string, unknown> {
  return {
    year,
    by,
    measure,
    threshold,
    knownOnly,
    open,
    nodes: nodes.map(({ code, title, total, ubiquity, ubiquityMax, pci, community, x, y }) => ({
      code,
      title,
      [measure]: known(total),
      ubiquity,
      ubiquityMax,
      pci: known(pci),
      community,
      x: known(x),
      y: known(y),
    })),
    links: links.map(({ source, target, proximity, low, high, inTree }) => ({
      source: nodes[source]!.code,
      target: nodes[target]!.code,
      proximity,
      proximityLow: low,
      proximityHigh: high,
      inTree,
    })),
    communities: Array.from({ length: communities }, (_, at) => ({
      community: at + 1,
      members: nodes.filter(({ community }) => community === at + 1).map(({ code }) => code),
    })),
    modularity: known(modularity),
  };
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
