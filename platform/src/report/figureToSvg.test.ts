import { barX, frame } from '@observablehq/plot';
import { expect, test } from 'vitest';
import type { Figure } from '../figure/figure.ts';
import { figureToSvg } from './figureToSvg.ts';
import { textColumn } from '../kernel/table.ts';

const figure: Figure = {
  id: 'stars',
  title: 'Stars of two places',
  description: 'Two bars: A & B have 2 and 3 stars.',
  source: 'Source: made up',
  data: {
    name: 'stars',
    title: 'Stars',
    rows: 2,
    columns: [textColumn({ name: 'place', description: 'Place' }, ['A & B', 'C'])],
  },
  options: {
    width: 200,
    height: 80,
    marks: [
      barX(
        [
          { place: 'A & B', stars: 2 },
          { place: 'C', stars: 3 },
        ],
        { x: 'stars', y: 'place', fill: '#f5b800', clip: true },
      ),
      frame(),
    ],
  },
};

test('a figure is one image that names itself', () => {
  expect(figureToSvg(figure)).toMatchSnapshot();
});

test('the same figure gives the same text, however many were drawn before', () => {
  expect(figureToSvg(figure)).toBe(figureToSvg(figure));
});
