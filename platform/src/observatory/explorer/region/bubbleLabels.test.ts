import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bubbleLabels, type BubbleLabel, type NamedBubble } from './bubbleLabels.ts';

const size = 12;
const frame = [0, 0, 400, 300] as const;
const bubbles = fc.array(
  fc.record({
    text: fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 3, maxLength: 20 }),
    x: fc.integer({ min: 20, max: 380 }),
    y: fc.integer({ min: 20, max: 280 }),
    r: fc.integer({ min: 2, max: 30 }),
  }),
  { minLength: 1, maxLength: 25 },
);

/** The room that a name takes. */
function boxOf({
  text,
  x,
  y,
  anchor,
}: BubbleLabel): readonly [left: number, top: number, right: number, bottom: number] {
  const long = text.length * size * 0.54;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - long : x - long / 2;
  return [left, y - size * 0.9, left + long, y + size * 0.2];
}

test('no name lies over another or over a bubble, or leaves the image', () => {
  fc.assert(
    fc.property(bubbles, (all) => {
      const boxes = bubbleLabels(all, all, frame, size).map(boxOf);
      boxes.forEach(([left, top, right, bottom], at) => {
        expect(left >= 0 && top >= 0 && right <= 400.001 && bottom <= 300.001).toBe(true);
        for (const other of boxes.slice(at + 1))
          expect(
            left < other[2] - 0.001 && other[0] < right - 0.001 && top < other[3] - 0.001 && other[1] < bottom - 0.001,
          ).toBe(false);
        for (const { x, y, r } of all) {
          const nearest = [Math.min(Math.max(x, left), right), Math.min(Math.max(y, top), bottom)] as const;
          expect(Math.hypot(x - nearest[0], y - nearest[1])).toBeGreaterThan(r);
        }
      });
    }),
  );
});

test('the first has the room that two want; one for which there is none stays unnamed', () => {
  const at = (text: string, x: number): NamedBubble => ({ text, x, y: 150, r: 5 });
  const [first, second] = [at('x'.repeat(60), 200), at('y'.repeat(60), 201)];
  const told = bubbleLabels([first, second], [first, second], [0, 140, 400, 160], size);
  expect(told).toEqual([]);
  const named = bubbleLabels([second, first], [first, second], [0, 120, 400, 160], size);
  expect(named.map(({ text }) => text)).toEqual([second.text]);
});

test('a name that stands off its bubble is led to it', () => {
  const small = { text: 'small', x: 100, y: 100, r: 3 };
  const wall = { text: 'wall', x: 100, y: 100, r: 12 };
  const [label] = bubbleLabels([small], [small, wall], frame, size);
  expect(label).toMatchObject({ anchor: 'start', leader: [103, 100, expect.any(Number), 100] });
});
