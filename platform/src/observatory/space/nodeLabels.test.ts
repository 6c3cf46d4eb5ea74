import { expect, test } from 'vitest';
import { nodeLabels } from './nodeLabels.ts';

const node = (text: string, x: number, y: number) => ({ text, x, y, r: 5 });

test('a label stands to the right of its node, or to the left where the image ends', () => {
  const [inside, atEdge] = [node('inside', 50, 50), node('at the edge', 190, 100)];
  expect(nodeLabels([inside, atEdge], [inside, atEdge], 200).map(({ anchor }) => anchor)).toEqual(['start', 'end']);
});

test('no label covers a node or another label; one without room is left out', () => {
  const row = Array.from({ length: 12 }, (_, at) => node(`node number ${at}`, 20 + at * 14, 40));
  const placed = nodeLabels(row, row, 220);
  expect(placed.length).toBeGreaterThan(0);
  expect(placed.length).toBeLessThan(row.length);
  const boxes = placed.map(({ text, x, y, anchor }) => {
    const left = anchor === 'start' ? x : anchor === 'end' ? x - text.length * 6 : x - text.length * 3;
    return { left, right: left + text.length * 6, top: y - 10, bottom: y + 3 };
  });
  for (const [at, a] of boxes.entries()) {
    for (const b of boxes.slice(at + 1)) {
      expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
    }
  }
});

test('a long text is shortened, but where there is room for all of it once every node has its label', () => {
  const long = 'a name that is long beyond measure';
  const [alone, beside, last] = [
    { ...node(long, 10, 100), short: 'a name …' },
    { ...node(long, 10, 50), short: 'a name …' },
    node('last', 90, 50),
  ];
  const nodes = [alone, beside, last];
  expect(nodeLabels(nodes, nodes, 240).map(({ text }) => text)).toEqual([long, 'a name …', 'last']);
});
