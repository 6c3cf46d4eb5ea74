import type { Table } from '../../kernel/table.ts';
import { columnsOver } from '../edition/columns.ts';
import { planeHeight, type Space } from './space.ts';

/** The nodes and the links of a space as tables. */
export function spaceTables(
  { nodes, links, year }: Space,
  {
    measure,
    by,
    knownOnly,
  }: { readonly measure: string; readonly by: 'category' | 'industry'; readonly knownOnly: boolean },
): [nodes: Table, links: Table] {
  const suffix = `, ${year}${knownOnly ? '; unknown cells are taken as absent' : ''}`;
  const node = columnsOver(nodes);
  const link = columnsOver(links);
  return [
    {
      name: 'nodes',
      title: `Nodes of the ${by} space${suffix}`,
      rows: nodes.length,
      columns: [
        node.text(by, by === 'category' ? 'Cluster category code' : 'Industry code', ({ code }) => code),
        node.text('title', 'Title; the code where there is none', ({ title }) => title),
        node.number(measure, `Total ${measure} over all regions; empty where unknown`, ({ total }) => total),
        node.integer('ubiquity', 'Number of regions certainly specialised in it', ({ ubiquity }) => ubiquity),
        node.integer(
          'ubiquity_max',
          'Number of regions certainly or possibly specialised in it',
          ({ ubiquityMax }) => ubiquityMax,
        ),
        node.number(
          'pci',
          'Product complexity index (Hidalgo and Hausmann 2009); empty where unknown cells leave a specialisation open',
          ({ pci }) => pci,
        ),
        node.integer(
          'community',
          'Community from 1, the largest first (Blondel et al. 2008); 0 without a link',
          ({ community }) => community,
        ),
        node.number('x', 'Place in a plane 1 wide, from the left', ({ x }) => x),
        node.number('y', `Place in a plane ${planeHeight} high, from the top`, ({ y }) => y),
      ],
    },
    {
      name: 'links',
      title: `Links of the ${by} space${suffix}`,
      rows: links.length,
      columns: [
        link.text('source', 'Code of one end', ({ source }) => nodes[source]!.code),
        link.text('target', 'Code of the other end', ({ target }) => nodes[target]!.code),
        link.number(
          'proximity',
          'Minimum conditional probability, 0 to 1 (Hidalgo et al. 2007), by the specialisations that are certain',
          ({ proximity }) => proximity,
        ),
        link.number('proximity_low', 'The least that unknown cells leave of it', ({ low }) => low),
        link.number('proximity_high', 'The most that unknown cells leave of it', ({ high }) => high),
        link.integer('in_tree', '1 for a link of the maximum spanning tree', ({ inTree }) => (inTree ? 1 : 0)),
      ],
    },
  ];
}
