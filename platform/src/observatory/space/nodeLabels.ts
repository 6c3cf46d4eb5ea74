/** A drawn node in pixels, with the text that names it. */
export interface DrawnNode {
  readonly text: string;
  /** What names it where the whole text has no room. */
  readonly short?: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Where a node's label came to stand: its base line and which end of it is there. */
export interface NodeLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

const letterWidth = 6;
const lineHeight = 13;

/**
 * Labels beside their nodes, the first ones first, none over another label, a node or the edge of the image; one without room is left
 * out. Once all have theirs, those that are shortened take the whole text where there is room left.
 */
export function nodeLabels<Node extends DrawnNode>(
  nodes: readonly Node[],
  named: readonly Node[],
  width: number,
): (NodeLabel & { readonly node: Node })[] {
  const labels = new Map<Node, { readonly label: NodeLabel; readonly box: Box }>();
  const put = (node: Node, text: string): void => {
    const long = text.length * letterWidth;
    for (const label of places(node, text)) {
      const box = boxOf(label, long);
      const isFree =
        box.left >= 0 &&
        box.right <= width &&
        [...labels].every(([other, taken]) => other === node || !meet(box, taken.box)) &&
        nodes.every((other) => other === node || !covers(other, box));
      if (!isFree) continue;
      labels.set(node, { label, box });
      return;
    }
  };
  for (const node of named) put(node, node.short ?? node.text);
  for (const node of labels.keys()) if (node.short !== undefined) put(node, node.text);
  return [...labels].map(([node, { label }]) => ({ ...label, node }));
}

/** Where a label may stand, the best place first. */
function places({ x, y, r }: DrawnNode, text: string): NodeLabel[] {
  const label = (dx: number, dy: number, anchor: NodeLabel['anchor']): NodeLabel => ({
    text,
    x: x + dx,
    y: y + dy,
    anchor,
  });
  const away = r + 4;
  return [
    label(away, 4, 'start'),
    label(-away, 4, 'end'),
    label(0, -away - 2, 'middle'),
    label(0, away + 10, 'middle'),
    label(away - 2, -away + 2, 'start'),
    label(-away + 2, -away + 2, 'end'),
    label(away - 2, away + 6, 'start'),
    label(-away + 2, away + 6, 'end'),
  ];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf({ x, y, anchor }: NodeLabel, long: number): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - long : x - long / 2;
  return { left, right: left + long, top: y - lineHeight + 3, bottom: y + 3 };
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function covers({ x, y, r }: DrawnNode, box: Box): boolean {
  const across = Math.max(box.left - x, 0, x - box.right);
  const down = Math.max(box.top - y, 0, y - box.bottom);
  return across * across + down * down < r * r;
}
