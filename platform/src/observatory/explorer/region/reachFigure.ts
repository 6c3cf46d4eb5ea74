import * as Plot from '@observablehq/plot';
import type { z } from 'zod';
import { figureWidth, pageWidth, phoneWidth, type Figure } from '../../../figure/figure.ts';
import { palette } from '../../../figure/palette.ts';
import { isolated } from '../../../kernel/isolated.ts';
import { nameAndCode } from '../../../kernel/nameAndCode.ts';
import { printNumber, printShare } from '../../../kernel/printedFigure.ts';
import { columnsOver } from '../../edition/columns.ts';
import { labelMark } from '../labelMark.ts';
import { printBounds } from '../printBounds.ts';
import type { listReachable, ReachableRow } from './contract.ts';
import { words } from './words.ts';

interface Place extends ReachableRow {
  readonly density_low: number;
  readonly density_high: number;
  readonly complexity: number;
}

/** Categories in which a region is not certainly specialised, by how near they are to what it has and how complex. */
export function reachFigure(
  { year, categories, doubts }: z.infer<typeof listReachable.output>,
  { region, name }: { readonly region: string; readonly name: string | null },
  source: string,
): Figure {
  const title = words.titleOf(nameAndCode(name, region), words.reachTitle(year));
  const places = categories.filter(
    (row): row is Place => row.density_low !== null && row.density_high !== null && row.complexity !== null,
  );
  const apart = categories.filter((row) => !places.includes(row as Place)).map((row) => row.title);
  const { text, number, integer } = columnsOver(categories);
  return {
    id: 'within-reach',
    file: `within-reach-${year}`,
    title,
    description: words.reachDescription(places.length),
    note: words.reachNote(apart, doubts),
    source,
    key: {
      entries: [
        { label: words.notYet, fill: palette.deep, stroke: palette.ink },
        ...(places.some(({ is_open }) => is_open)
          ? [{ label: words.perhapsAlready, fill: palette.paper, stroke: palette.ink }]
          : []),
      ],
    },
    data: {
      name: 'within-reach',
      title,
      rows: places.length === 0 ? 0 : categories.length,
      columns: [
        text('region', 'Code of the region', () => region),
        text('region_name', 'Name of the region; missing where only its code is known', () => name),
        text('category', 'Code of the category', ({ category }) => category),
        text('category_title', 'Title of the category', (row) => row.title),
        integer('year', 'Year of the figures', () => year),
        number(
          'density_low',
          'Relatedness density, 0 to 1, least',
          ({ density_low }) => density_low ?? NaN,
          'share of 1',
        ),
        number(
          'density_high',
          'Relatedness density, 0 to 1, most',
          ({ density_high }) => density_high ?? NaN,
          'share of 1',
        ),
        number('complexity', 'Complexity: mean 0, standard deviation 1', ({ complexity }) => complexity ?? NaN),
        number('lq_low', 'Location quotient, least', ({ lq_low }) => lq_low ?? NaN, 'ratio'),
        number('lq_high', 'Location quotient, most', ({ lq_high }) => lq_high ?? NaN, 'ratio'),
        text('specialised', 'Whether the region is specialised in it: no or possible', ({ is_open }) =>
          is_open ? 'possible' : 'no',
        ),
      ],
    },
    options: chart(places, { width: figureWidth, height: 460, letters: 12.5 }),
    narrow: chart(places, { width: phoneWidth, height: 400, letters: 11.5 }),
    broad: chart(places, { width: pageWidth, height: 480, letters: 12.5 }),
  };
}

function chart(
  places: readonly Place[],
  { width, height, letters }: Readonly<Record<'width' | 'height' | 'letters', number>>,
): Plot.PlotOptions {
  const edge = { marginLeft: 40, marginRight: 20, marginTop: 26, marginBottom: 42 };
  const span = (values: readonly number[]): [number, number] => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const room = (most - least || 1) * 0.08;
    return [least - room, most + room];
  };
  const lows = places.map(({ density_low }) => density_low);
  const [x, y] = [
    span([...lows, ...places.map(({ density_high }) => density_high)]),
    span(places.map(({ complexity }) => complexity)),
  ];
  const across = (value: number): number =>
    edge.marginLeft + ((value - x[0]) / (x[1] - x[0])) * (width - edge.marginLeft - edge.marginRight);
  const down = (value: number): number =>
    height - edge.marginBottom - ((value - y[0]) / (y[1] - y[0])) * (height - edge.marginTop - edge.marginBottom);
  const named = nearAndComplex(places)
    .slice(0, width < figureWidth ? 6 : 14)
    .map(({ title, density_low, complexity }) => ({
      text: title,
      x: across(density_low),
      y: down(complexity) - letters,
    }));
  const said = ({ title, density_low, density_high, complexity }: Place): string =>
    `${isolated(title)}: ${words.density} ${printBounds(density_low, density_high, printShare)}, ${words.complexity} ${printNumber(complexity, 2)}`;
  return {
    width,
    height,
    ...edge,
    x: {
      domain: x,
      label: words.densityAxis,
      labelAnchor: 'right',
      grid: true,
      ticks: 6,
      tickFormat: (value: number) => printShare(value, 0),
    },
    y: { domain: y, label: words.complexityAxis, grid: true, ticks: 6 },
    marks: [
      Plot.ruleY([0], { stroke: palette.muted }),
      labelMark(named, width - 8, letters),
      Plot.link(
        places.filter(({ density_low, density_high }) => density_low < density_high),
        { x1: 'density_low', x2: 'density_high', y1: 'complexity', y2: 'complexity', stroke: palette.muted },
      ),
      Plot.dot(places, {
        x: 'density_low',
        y: 'complexity',
        r: 5,
        fill: ({ is_open }: Place) => (is_open ? palette.paper : palette.deep),
        stroke: palette.ink,
        title: said,
      }),
    ],
  };
}

/** Those first that are both near and complex, by the sum of their places in both orders. */
function nearAndComplex(places: readonly Place[]): Place[] {
  const order = (by: (place: Place) => number): Map<Place, number> =>
    new Map(places.toSorted((a, b) => by(b) - by(a)).map((place, at) => [place, at]));
  const [near, complex] = [order(({ density_low }) => density_low), order(({ complexity }) => complexity)];
  return places.toSorted((a, b) => near.get(a)! + complex.get(a)! - near.get(b)! - complex.get(b)!);
}
