/** A drawn node in pixels, with the text that names it. */
export interface DrawnNode {
  readonly text: string;
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

/** Labels beside their nodes, the first ones first, none over another label, a node or the edge of the image; one without room is left out. */
export function nodeLabels<Node extends DrawnNode>(
  nodes: readonly Node[],
  named: readonly Node[],
  width: number,
): (NodeLabel & { readonly node: Node })[] {
  const taken: Box[] = [];
  return named.flatMap((node) => {
    const long = node.text.length * letterWidth;
    const label = (dx: number, dy: number, anchor: NodeLabel['anchor']): NodeLabel => ({
      text: node.text,
      x: node.x + dx,
      y: node.y + dy,
      anchor,
    });
    const away = node.r + 4;
    const choices = [
      label(away, 4, 'start'),
      label(-away, 4, 'end'),
      label(0, -away - 2, 'middle'),
      label(0, away + 10, 'middle'),
      label(away - 2, -away + 2, 'start'),
      label(-away + 2, -away + 2, 'end'),
      label(away - 2, away + 6, 'start'),
      label(-away + 2, away + 6, 'end'),
    ];
    const free = choices.find((choice) => {
      const box = boxOf(choice, long);
      return (
        box.left >= 0 &&
        box.right <= width &&
        taken.every((other) => !meet(box, other)) &&
        nodes.every((other) => other === node || !covers(other, box))
      );
    });
    if (free === undefined) return [];
    taken.push(boxOf(free, long));
    return [{ ...free, node }];
  });
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
