/** A bubble that may be named: its name, middle and radius in pixels. */
export interface NamedBubble {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** A name with its baseline's place, and where a thin line leads from it to its bubble, where it stands off. */
export interface BubbleLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly leader: Line | null;
}

/** From one point to another, in pixels. */
type Line = readonly [x1: number, y1: number, x2: number, y2: number];

/** Left, top, right and bottom in pixels. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Pixels from the rim of a bubble at which its name is tried, the nearest first; beyond the first a line leads there. */
const distances = [4, 14, 26, 40, 56];
/** Pixels that such a line may go through other bubbles, lest it seem to lead to them. */
const mostThrough = 10;
/** To the sides first, then above and below, then aslant. */
const directions = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [0.8, -0.6],
  [-0.8, -0.6],
  [0.8, 0.6],
  [-0.8, 0.6],
] as const;

/**
 * Names bubbles in letters of `size` pixels, in the order given: each at the nearest place where it covers no bubble, no other name, none of
 * the `taken` boxes, and does not leave the frame. One that finds no room stays unnamed. Letters are taken to be 0.54 of their size wide.
 */
export function bubbleLabels(
  bubbles: readonly NamedBubble[],
  all: readonly NamedBubble[],
  frame: Box,
  size: number,
  taken: readonly Box[] = [],
): BubbleLabel[] {
  const boxes = [...taken];
  const leaders: Line[] = [];
  return bubbles.flatMap((bubble) => {
    const half = (bubble.text.length * size * 0.54) / 2;
    for (const distance of distances) {
      for (const [across, down] of directions) {
        const reach = bubble.r + distance;
        const aside = bubble.x + across * reach + Math.sign(across) * half;
        const x = across === 0 ? clamp(aside, frame[0] + half, frame[2] - half) : aside;
        const y = bubble.y + down * (reach + size * 0.45);
        const box: Box = [x - half, y - size * 0.55, x + half, y + size * 0.55];
        const isFree =
          isWithin(box, frame) &&
          boxes.every((other) => !overlap(box, other)) &&
          leaders.every((line) => !crosses(line, box)) &&
          all.every((other) => !covers(box, other));
        if (!isFree) continue;
        const rim = [bubble.x + across * bubble.r, bubble.y + down * bubble.r] as const;
        const nearest = [clamp(rim[0], box[0], box[2]), clamp(rim[1], box[1], box[3])] as const;
        const leader = distance === distances[0] ? null : ([...rim, ...nearest] as const);
        if (leader !== null && boxes.some((other) => crosses(leader, other))) continue;
        if (leader !== null && through(leader, all, bubble) > mostThrough) continue;
        if (leader !== null) leaders.push(leader);
        boxes.push(box);
        const anchor = across === 0 ? 'middle' : across > 0 ? 'start' : 'end';
        return [{ text: bubble.text, x: x - Math.sign(across) * half, y: y + size * 0.35, anchor, leader }];
      }
    }
    return [];
  });
}

function isWithin([left, top, right, bottom]: Box, frame: Box): boolean {
  return left >= frame[0] && top >= frame[1] && right <= frame[2] && bottom <= frame[3];
}

function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

function covers([left, top, right, bottom]: Box, { x, y, r }: NamedBubble): boolean {
  return Math.hypot(x - clamp(x, left, right), y - clamp(y, top, bottom)) < r + 1;
}

function crosses(line: Line, box: Box): boolean {
  return pointsOf(line).some(([x, y]) => x > box[0] && x < box[2] && y > box[1] && y < box[3]);
}

/** Pixels of a line that lie in other bubbles than its own. */
function through(line: Line, all: readonly NamedBubble[], own: NamedBubble): number {
  const others = all.filter(({ x, y }) => x !== own.x || y !== own.y);
  return pointsOf(line).filter(([x, y]) => others.some((other) => Math.hypot(x - other.x, y - other.y) < other.r))
    .length;
}

/** Points along a line, a pixel apart. */
function pointsOf([x1, y1, x2, y2]: Line): (readonly [x: number, y: number])[] {
  const steps = Math.max(1, Math.round(Math.hypot(x2 - x1, y2 - y1)));
  return Array.from({ length: steps + 1 }, (_, step) => [
    x1 + ((x2 - x1) * step) / steps,
    y1 + ((y2 - y1) * step) / steps,
  ]);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
