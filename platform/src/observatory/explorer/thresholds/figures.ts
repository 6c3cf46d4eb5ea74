import * as Plot from '@observablehq/plot';
import { figureWidth, pageWidth, phoneWidth, type Figure } from '../../../figure/figure.ts';
import { palette } from '../../../figure/palette.ts';
import { printNumber } from '../../../kernel/printedFigure.ts';
import { columnsOver } from '../../edition/columns.ts';
import type { CurvePoint, Lever, ThresholdCurve } from './contract.ts';
import { printCutoff } from './printCutoff.ts';
import { words } from './words.ts';

/** The number of stars against one cut-off: a line for the certain ones, a band above it for those that are possible besides. */
export function thresholdCurveFigure(
  { rule, year, own, value, points }: ThresholdCurve,
  kind: Lever['kind'],
  source: string,
): Figure {
  const { number, integer } = columnsOver(points);
  const [first, last] = [points[0]!, points.at(-1)!];
  const print = (one: number): string => printCutoff(kind, one);
  const hasPossible = points.some(({ possible }) => possible > 0);
  return {
    id: 'threshold-curve',
    title: words.curveTitle(rule, year),
    description: words.curveDescription(rule, print(first.value), print(last.value), first.certain, last.certain),
    note: words.curveNote,
    source,
    key: {
      entries: [
        { label: words.certain, fill: palette.deep },
        ...(hasPossible ? [{ label: words.possible, fill: palette.barQuiet }] : []),
      ],
    },
    data: {
      name: 'threshold-curve',
      title: words.curveTitle(rule, year),
      rows: points.length,
      columns: [
        number('value', words.valueMeaning, (point) => point.value),
        integer('certain', words.certainMeaning, (point) => point.certain),
        integer('possible', words.possibleMeaning, (point) => point.possible),
        integer('of_rule', words.ofRuleMeaning, (point) => point.of_rule),
      ],
    },
    options: chart(points, own, value, print, figureWidth),
    narrow: chart(points, own, value, print, phoneWidth),
    broad: chart(points, own, value, print, pageWidth),
  };
}

function chart(
  points: readonly CurvePoint[],
  own: number,
  value: number,
  print: (value: number) => string,
  width: number,
): Plot.PlotOptions {
  const isMoved = own !== value;
  const set = points.find((point) => point.value === value);
  const most = Math.max(1, ...points.map(({ certain, possible }) => certain + possible));
  return {
    width,
    height: width < figureWidth ? 250 : 320,
    marginLeft: 20 + 8 * printNumber(most).length,
    marginTop: 26,
    marginRight: 30,
    marginBottom: 32,
    x: { label: null, tickFormat: print, ticks: width < figureWidth ? 4 : 8 },
    y: {
      label: null,
      grid: true,
      domain: [0, most],
      nice: true,
      tickFormat: (one: number) => printNumber(one),
      ticks: 5,
    },
    marks: [
      Plot.areaY(points, {
        x: 'value',
        y1: 'certain',
        y2: ({ certain, possible }: CurvePoint) => certain + possible,
        fill: palette.barQuiet,
      }),
      Plot.lineY(points, { x: 'value', y: 'certain', stroke: palette.deep, strokeWidth: 2 }),
      Plot.ruleX([own], { stroke: palette.muted, strokeDasharray: '4 3' }),
      Plot.text([own], {
        x: (one: number) => one,
        frameAnchor: 'top',
        dy: -16,
        text: () => `${words.ownHere} ${print(own)}`,
      }),
      ...(isMoved ? [Plot.ruleX([value], { stroke: palette.ink })] : []),
      ...(set === undefined
        ? []
        : [
            Plot.dot([set], { x: 'value', y: 'certain', r: 5, fill: palette.star, stroke: palette.ink }),
            Plot.text([set], {
              x: 'value',
              y: 'certain',
              dx: 9,
              dy: -10,
              textAnchor: 'start',
              text: ({ certain }: CurvePoint) => printNumber(certain),
              fontWeight: 600,
              stroke: palette.paper,
              fill: palette.ink,
            }),
          ]),
      Plot.dot(points, {
        x: 'value',
        y: 'certain',
        r: 2,
        fill: palette.deep,
        title: ({ value: at, certain, possible }: CurvePoint) =>
          `${print(at)}: ${words.withPossible(certain, possible)}`,
      }),
      Plot.ruleY([0], { stroke: palette.ink }),
    ],
  };
}
