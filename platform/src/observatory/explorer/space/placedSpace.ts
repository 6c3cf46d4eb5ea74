import { groupLook, type GroupLook } from '../../../figure/groupLooks.ts';
import { nodeLabels, type NodeLabel } from '../../space/nodeLabels.ts';
import { planeHeight } from '../../space/space.ts';
import type { CategorySpace, SpaceNode } from './contract.ts';

/** Pixels of the picture. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** A node where it is drawn. */
export interface PlacedNode {
  readonly node: SpaceNode;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly look: GroupLook;
}

/** Which part of the picture is seen: it is scaled, then moved. */
interface View {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** Letters of a label that is surely given room. */
const longestLabel = 30;
const inset = { wide: 36, narrow: 22 };

/** The picture for wide windows, and for phones. */
export const pictures: Readonly<Record<'wide' | 'narrow', PictureSize>> = {
  wide: { width: 880, height: 620 },
  narrow: { width: 400, height: 440 },
};

/** The nodes that have a place, in pixels of the picture, the largest first so that small ones lie on top. */
export function placedNodes({ nodes }: CategorySpace, drawing: 'wide' | 'narrow'): PlacedNode[] {
  const { width, height } = pictures[drawing];
  const edge = inset[drawing];
  const placed = nodes.filter(({ x }) => x !== null);
  const [least, most] = drawing === 'narrow' || placed.length > 150 ? [4, 12] : [5.5, 19];
  const largest = Math.max(...placed.map(total));
  return placed
    .toSorted((a, b) => total(b) - total(a) || (a.category < b.category ? -1 : 1))
    .map((node) => ({
      node,
      x: edge + node.x! * (width - 2 * edge),
      y: edge + (node.y! / planeHeight) * (height - 2 * edge),
      r: Math.max(least, most * Math.sqrt(largest === 0 ? 0 : total(node) / largest)),
      look: groupLook(node.community - 1),
    }));
}

/** The nodes as a part of the picture shows them: their places move apart with it, and they grow only a little. */
export function seenNodes(nodes: readonly PlacedNode[], { scale, x, y }: View): PlacedNode[] {
  return nodes.map((node) => ({ ...node, x: node.x * scale + x, y: node.y * scale + y, r: node.r * scale ** 0.35 }));
}

/** Labels of the nodes in view, that of `first` before all others; none covers a node or another label. */
export function seenLabels(
  nodes: readonly PlacedNode[],
  { width, height }: PictureSize,
  first: string | null,
): (NodeLabel & { readonly category: string })[] {
  const inView = nodes.filter(({ x, y }) => x > 0 && x < width && y > 0 && y < height);
  const drawn = inView.map(({ node, x, y, r }) => ({ ...named(node.title), x, y, r, category: node.category }));
  const order = [true, false].flatMap((isFirst) => drawn.filter(({ category }) => (category === first) === isFirst));
  return nodeLabels(drawn, order, width).map(({ node, ...label }) => ({ ...label, category: node.category }));
}

function total({ value_low: low, value_high: high }: SpaceNode): number {
  return low === null ? 0 : high === null ? low : (low + high) / 2;
}

/** A title, and what stands for a long one where it has no room. */
function named(title: string): { readonly text: string; readonly short?: string } {
  return title.length > longestLabel
    ? { text: title, short: `${title.slice(0, longestLabel - 1).trimEnd()}…` }
    : { text: title };
}
