import * as Plot from '@observablehq/plot';
import { figureWidth, phoneWidth, type Figure } from '../../figure/figure.ts';
import { palette } from '../../figure/palette.ts';
import { printCount } from '../../kernel/printedFigure.ts';
import { numbers } from '../../kernel/table.ts';
import { wholeTicks } from '../../figure/wholeTicks.ts';
import { namesNote } from './namesNote.ts';
import { textOf, type Reading } from './reading.ts';
import { starsByRegion } from './starsByRegion.ts';

/** All regions side by side, most certain stars first: what stands in for a map where no region file was given. */
export function rankedStrip(reading: Reading): Figure {
  const data = starsByRegion(reading);
  const [stars, most, code] = [numbers(data, 'stars'), numbers(data, 'up_to'), textOf(data, 'region')];
  const steps = (values: Float64Array): { x: number; y: number }[] =>
    [...values].flatMap((y, x) => [
      { x, y },
      { x: x + 1, y },
    ]);
  const first = data.rows > 0 ? [0] : [];
  const up = wholeTicks(Math.max(0, ...most));
  const chart = (width: number): Plot.PlotOptions => {
    const across = wholeTicks(data.rows, width / 90).filter((tick) => tick <= data.rows);
    return {
      width,
      height: 280,
      marginLeft: 40,
      marginTop: 24,
      marginBottom: 40,
      x: { domain: [0, Math.max(1, data.rows)], ticks: across, tickFormat: 'd' },
      y: { label: null, grid: true, domain: [0, up.at(-1)!], ticks: up, tickFormat: 'd' },
      marks: [
        Plot.areaY(steps(most), { x: 'x', y1: 0, y2: 'y', fill: palette.barQuiet }),
        Plot.areaY(steps(stars), { x: 'x', y1: 0, y2: 'y', fill: palette.deep }),
        Plot.ruleY([0]),
        Plot.axisX(across, {
          tickFormat: 'd',
          label: 'Regions, those with the most certain stars first',
          labelAnchor: 'center',
          labelArrow: 'none',
        }),
        Plot.text(first, {
          x: 0,
          y: (row: number) => most[row]!,
          text: (row: number) => reading.called(code(row)),
          dx: 4,
          dy: -9,
          textAnchor: 'start',
          fontWeight: 600,
        }),
      ],
    };
  };
  return {
    id: 'strip',
    title: `Stars of each region, ${reading.year}`,
    description: `${printCount(data.rows, 'region')} in the order of their certain stars, from ${stars[0] ?? 0} down to ${stars.at(-1) ?? 0}; above them the stars that unknown figures leave open.`,
    source: reading.source,
    note: `Each step is a region. ${namesNote(reading) || 'With a region file (--geometry) this is a map.'}`,
    key: {
      entries: [
        { label: 'certain stars', fill: palette.deep },
        { label: 'possible stars', fill: palette.barQuiet },
      ],
    },
    data,
    options: chart(figureWidth),
    narrow: chart(phoneWidth),
  };
}
