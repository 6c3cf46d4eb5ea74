import type { Figure } from '../../../figure/figure.ts';
import { spaceFigure } from '../../space/spaceFigure.ts';
import type { CategorySpace } from './contract.ts';
import { spaceTable } from './spaceTable.ts';

/** The network as a figure that stands alone, with the nodes as its table: what is taken away of the page. */
export function spaceImage(space: CategorySpace, source: string): Figure {
  const places = new Map(space.nodes.map(({ category }, at) => [category, at]));
  return spaceFigure(
    {
      year: space.year,
      communities: space.communities,
      modularity: space.modularity ?? NaN,
      open: space.open,
      nodes: space.nodes.map((node) => ({
        code: node.category,
        title: node.title,
        total: ((node.value_low ?? NaN) + (node.value_high ?? NaN)) / 2,
        ubiquity: node.regions,
        ubiquityMax: node.regions_max,
        pci: NaN,
        community: node.community,
        x: node.x ?? NaN,
        y: node.y ?? NaN,
      })),
      links: space.links.map(({ source: from, target, proximity, in_tree: inTree }) => ({
        source: places.get(from)!,
        target: places.get(target)!,
        proximity,
        inTree,
      })),
    },
    spaceTable(space),
    {
      measure: space.measure,
      by: 'category',
      regions: 'regions',
      threshold: space.threshold,
      source,
      knownOnly: false,
    },
  );
}
