import * as Plot from '@observablehq/plot';
import { figureWidth, type Figure } from '../../figure/figure.ts';
import { groupLook } from '../../figure/groupLooks.ts';
import { palette } from '../../figure/palette.ts';
import { firstFew } from '../../kernel/firstFew.ts';
import { printCount, printInterval, printNumber } from '../../kernel/printedFigure.ts';
import type { Table } from '../../kernel/table.ts';
import { nodeLabels, type DrawnNode } from './nodeLabels.ts';
import { planeHeight, type Space, type SpaceLink, type SpaceNode } from './space.ts';

const inset = 30;
const keyRow = 20;
const mostInKey = 16;
const longestLabel = 30;
/** Up to so many nodes all are named where there is room; of more, the largest. */
const allNamed = 120;
const lettersOfKey = 124;

/** A space as it is drawn: its links without their bounds. */
type DrawnSpace = Omit<Space, 'links'> & { readonly links: readonly SpaceLink[] };

interface Dot extends DrawnNode {
  readonly node: SpaceNode;
  readonly fill: string;
  readonly symbol: string;
}

/** A space as a network: nodes sized by what they have and marked by community, strong links dark, the tree that holds it together pale. */
export function spaceFigure(
  space: DrawnSpace,
  data: Table,
  terms: {
    readonly measure: string;
    readonly by: 'category' | 'industry';
    /** What the regions are called. */
    readonly regions: string;
    readonly threshold: number;
    readonly source: string;
    readonly knownOnly: boolean;
  },
): Figure {
  const { nodes, links, year, communities, modularity, open } = space;
  const plane = figureWidth - 2 * inset;
  const dots = dotsOf(nodes, plane);
  const at = new Map(dots.map((dot) => [dot.node, dot]));
  const lines = links
    .map(({ source, target, proximity, inTree }) => {
      const [from, to] = [at.get(nodes[source]!)!, at.get(nodes[target]!)!];
      return { x1: from.x, y1: from.y, x2: to.x, y2: to.y, strong: proximity >= terms.threshold, inTree };
    })
    .sort((a, b) => Number(a.strong) - Number(b.strong));
  const named = dots.length <= allNamed ? dots : dots.slice(0, allNamed);
  const labels = nodeLabels(dots, named, figureWidth);
  const keyTop = planeHeight * plane + 2 * inset + 6;
  const keys = keyOf(space, keyTop);
  const unlinked = nodes.filter(({ community }) => community === 0);
  const many = terms.by === 'category' ? 'categories' : 'industries';
  const strong = links.filter(({ proximity }) => proximity >= terms.threshold).length;
  const byAnchor = (anchor: 'start' | 'middle' | 'end') =>
    Plot.text(
      labels.filter((label) => label.anchor === anchor),
      {
        x: 'x',
        y: 'y',
        text: 'text',
        textAnchor: anchor,
        lineAnchor: 'bottom',
        dy: 1,
        fontSize: 12,
        fill: palette.ink,
        stroke: palette.paper,
        strokeWidth: 3,
      },
    );
  return {
    id: 'space',
    title: `Which ${many} are found in the same ${terms.regions}, ${year}`,
    description: `A network of ${printCount(dots.length, terms.by, many)} with ${printCount(links.length, 'link')} in ${printCount(communities, 'community', 'communities')}; the tables of nodes and links hold the same.`,
    note: [
      `Linked are ${many} that the same regions are specialised in (minimum conditional probability, Hidalgo et al. 2007): dark from ${printNumber(terms.threshold, 2)} on (${printNumber(strong)}), pale where they only hold the network together (maximum spanning tree).`,
      `Size: ${terms.measure}. Communities by the method of Louvain, modularity ${printNumber(modularity, 2)}; only neighbourhood has a meaning, not the directions.`,
      ...(labels.length < dots.length
        ? [`${printNumber(labels.length)} of ${printNumber(dots.length)} are named.`]
        : []),
      ...(unlinked.length > 0
        ? [
            `Without a link, and not drawn: ${firstFew(
              unlinked.map(({ title }) => title),
              6,
            )}.`,
          ]
        : []),
      ...(open.pairs > 0
        ? [
            `Unknown cells leave ${printNumber(open.pairs)} of ${printCount(open.of, 'specialisation')} open; here they count as absent.`,
          ]
        : []),
      ...(terms.knownOnly ? ['Unknown cells are taken as absent.'] : []),
    ].join(' '),
    source: terms.source,
    data,
    options: {
      width: figureWidth,
      height: keyTop + keys.length * keyRow + 4,
      margin: 0,
      x: { type: 'identity', axis: null },
      y: { type: 'identity', axis: null },
      color: { type: 'identity' },
      symbol: { type: 'identity' },
      r: { type: 'identity' },
      marks: [
        Plot.link(
          lines.filter((line) => !line.strong),
          { x1: 'x1', y1: 'y1', x2: 'x2', y2: 'y2', stroke: palette.barQuiet, strokeWidth: 1.2 },
        ),
        Plot.link(
          lines.filter((line) => line.strong),
          { x1: 'x1', y1: 'y1', x2: 'x2', y2: 'y2', stroke: palette.muted, strokeWidth: 1.4, strokeOpacity: 0.75 },
        ),
        Plot.dot(dots, {
          x: 'x',
          y: 'y',
          r: 'r',
          fill: 'fill',
          symbol: 'symbol',
          stroke: palette.paper,
          strokeWidth: 1,
          title: ({ node }: Dot) =>
            `${node.title}${node.title === node.code ? '' : ` (${node.code})`}: ${terms.measure} ${printNumber(node.total)}, ${node.ubiquity === node.ubiquityMax ? printCount(node.ubiquity, 'region') : `${printInterval(node.ubiquity, node.ubiquityMax)} regions`} specialised`,
        }),
        ...(['start', 'middle', 'end'] as const).map(byAnchor),
        Plot.dot(keys, { x: 8, y: 'y', r: 6, fill: 'fill', symbol: 'symbol', stroke: palette.paper }),
        Plot.text(keys, { x: 22, y: 'y', text: 'text', textAnchor: 'start', fontSize: 13, fill: palette.ink }),
      ],
    },
  };
}

/** The nodes that have a place, the largest first so that the small ones lie on top. */
function dotsOf(nodes: readonly SpaceNode[], plane: number): Dot[] {
  const placed = nodes.filter(({ x }) => !Number.isNaN(x));
  const [least, most] = placed.length > 150 ? [2, 9] : [4.5, 17];
  const largest = Math.max(...placed.map(({ total }) => (Number.isNaN(total) ? 0 : total)));
  return placed
    .toSorted((a, b) => (b.total || 0) - (a.total || 0) || (a.code < b.code ? -1 : 1))
    .map((node) => ({
      node,
      text: capped(node.title),
      x: inset + node.x * plane,
      y: inset + node.y * plane,
      r: Math.max(least, most * Math.sqrt((node.total || 0) / largest)),
      ...groupLook(node.community - 1),
    }));
}

interface KeyLine {
  readonly text: string;
  readonly y: number;
  readonly fill: string;
  readonly symbol: string;
}

/** A line for each community of two nodes or more: its look, its number, the largest of its members, and how many more there are. */
function keyOf({ nodes, communities }: DrawnSpace, top: number): KeyLine[] {
  return Array.from({ length: Math.min(communities, mostInKey) }, (_, at) => {
    const members = nodes
      .filter(({ community }) => community === at + 1)
      .toSorted((a, b) => (b.total || 0) - (a.total || 0) || (a.code < b.code ? -1 : 1));
    let text = `${at + 1}: ${members[0]!.title}`;
    let said = 1;
    for (const { title } of members.slice(1)) {
      if (text.length + title.length > lettersOfKey) break;
      text += `, ${title}`;
      said++;
    }
    return {
      text: said < members.length ? `${text} and ${members.length - said} more` : text,
      y: top + at * keyRow + keyRow / 2,
      ...groupLook(at),
    };
  });
}

function capped(title: string): string {
  return title.length > longestLabel ? `${title.slice(0, longestLabel - 1)}…` : title;
}
