import { expect, test } from 'vitest';
import { drawKey } from './drawKey.ts';

const entries = [
  { label: 'certain & sure', fill: '#000' },
  { label: 'possible', fill: '#fff', hatching: 'maybe' },
  { label: 'none', fill: '#888' },
];

test('as many entries a row as there is room for, each a box and what it stands for', () => {
  const { drawing, height } = drawKey({ title: 'Stars', entries }, { x: 10, y: 100, width: 250 });
  const texts = [...drawing.text.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]+)</g)].map((found) =>
    found.slice(1),
  );
  expect(texts).toEqual([
    ['10', '111.5', 'Stars'],
    ['30', '132.5', 'certain &amp; sure'],
    ['156.2', '132.5', 'possible'],
    ['30', '153.5', 'none'],
  ]);
  expect(drawing.text.match(/fill="url\(#maybe\)"/g)).toHaveLength(1);
  expect(height).toBe(3 * 21);
});
