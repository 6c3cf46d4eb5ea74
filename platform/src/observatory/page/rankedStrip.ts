import * as Plot from '@observablehq/plot';
import { figureWidth, type Figure } from '../../report/figure.ts';
import { key } from '../../report/key.ts';
import { palette } from '../../report/palette.ts';
import { printCount } from '../../report/printedFigure.ts';
import { numbers } from '../../report/table.ts';
import { textOf, type Reading } from './reading.ts';
import { starsByRegion } from './starsByRegion.ts';

/** All regions side by side, most stars first: what stands in for a map where no region file was given. */
export function rankedStrip(reading: Reading): Figure {
  const data = starsByRegion(reading);
  const [stars, most, code] = [numbers(data, 'stars'), numbers(data, 'up_to'), textOf(data, 'region')];
  const keyed = key(
    [
      { label: 'certain stars', fill: palette.deep },
      { label: 'possible stars', fill: palette.barQuiet },
    ],
    { x: 40, y: 0, width: figureWidth - 40 },
  );
  const steps = (values: Float64Array): { x: number; y: number }[] =>
    [...values].flatMap((y, x) => [
      { x, y },
      { x: x + 1, y },
    ]);
  const first = data.rows > 0 ? [0] : [];
  return {
    id: 'strip',
    title: `Stars of each region, ${reading.year}`,
    description: `${printCount(data.rows, 'region')} in the order of their certain stars, from ${stars[0] ?? 0} down to ${stars.at(-1) ?? 0}; above them the stars that unknown figures leave open.`,
    source: reading.source,
    note: 'Each step is a region. With a region file (--geometry) this is a map.',
    data,
    options: {
      width: figureWidth,
      height: 280,
      marginLeft: 40,
      marginTop: 12 + keyed.height,
      marginBottom: 36,
      x: { label: 'Regions, most stars first', ticks: 8 },
      y: { label: null, grid: true, ticks: 5 },
      marks: [
        keyed.mark,
        Plot.areaY(steps(most), { x: 'x', y1: 0, y2: 'y', fill: palette.barQuiet }),
        Plot.areaY(steps(stars), { x: 'x', y1: 0, y2: 'y', fill: palette.deep }),
        Plot.ruleY([0]),
        Plot.text(first, {
          x: 0.5,
          y: (row: number) => most[row]!,
          text: (row: number) => reading.called(code(row)),
          dx: 4,
          dy: -8,
          textAnchor: 'start',
          fontWeight: 600,
        }),
      ],
    },
  };
}
