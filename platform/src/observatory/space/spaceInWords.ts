import { firstFew } from '../../kernel/firstFew.ts';
import { printCount, printNumber } from '../../kernel/printedFigure.ts';
import type { Space } from './space.ts';

/** A space in a few lines: how large it is, and who is in which community. */
export function spaceInWords(space: Space): string[] {
  const { year, nodes, links, communities, modularity } = space;
  const linked = nodes.filter(({ community }) => community > 0);
  return [
    `${year}: ${printCount(linked.length, 'node')} with ${printCount(links.length, 'link')} in ${printCount(communities, 'community', 'communities')} (modularity ${printNumber(modularity, 2)}).`,
    ...Array.from({ length: communities }, (_, at) => {
      const members = nodes.filter(({ community }) => community === at + 1).map(({ title }) => title);
      return `  ${at + 1}: ${firstFew(members, 6)}`;
    }),
  ];
}
