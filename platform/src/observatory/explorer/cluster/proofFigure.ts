import * as Plot from '@observablehq/plot';
import { figureWidth, phoneWidth, type Figure } from '../../../figure/figure.ts';
import { palette } from '../../../figure/palette.ts';
import { printNumber } from '../../../kernel/printedFigure.ts';
import type { RuleProof } from './contract.ts';
import { printRuleFigure } from './printed.ts';
import { proofKey } from './proofKey.ts';
import { proofTable } from './proofTable.ts';
import { words } from './words.ts';

interface Bar {
  readonly star: string;
  readonly low: number;
  readonly high: number;
  /** Where the cut-off may begin; it ends at 1. */
  readonly cutoff: number;
}

/** The value of every rule as a multiple of its cut-off, which is at 1: an interval where it is one. Rules without a cut-off are left out. */
export function proofFigure(
  rules: readonly RuleProof[],
  { id, title, source }: { readonly id: string; readonly title: string; readonly source: string },
): Figure {
  const shown = rules.flatMap((rule): Shown[] => [
    { ...rule, called: words.starNames[rule.star] },
    ...rule.further.map((one): Shown => ({
      ...one,
      star: rule.star,
      verdict: one.met,
      called: words.by(one.measure),
      asks_own: true,
    })),
  ]);
  const bars = shown.flatMap(({ called, value_low, value_high, cutoff_low, cutoff_high }): Bar[] =>
    cutoff_high === null || cutoff_high <= 0
      ? []
      : [
          {
            star: called,
            low: (value_low ?? 0) / cutoff_high,
            high: value_high === null ? Infinity : value_high / cutoff_high,
            cutoff: (cutoff_low ?? 0) / cutoff_high,
          },
        ],
  );
  return {
    id,
    title,
    description: words.proofFigure.description(shown.map(told)),
    note: words.proofFigure.note,
    source,
    key: proofKey,
    data: proofTable(rules, title),
    options: chart(bars, figureWidth),
    narrow: chart(bars, phoneWidth),
  };
}

type Shown = Pick<
  RuleProof,
  'star' | 'verdict' | 'value_low' | 'value_high' | 'cutoff_low' | 'cutoff_high' | 'asks_own'
> & { readonly called: string };

function told({ star, called, value_low, value_high, cutoff_low, cutoff_high, verdict, asks_own }: Shown): string {
  return words.proofFigure.rule(
    called,
    printRuleFigure(star, value_low, value_high),
    cutoff_low === null ? (asks_own ? words.noCutoff : words.none) : printRuleFigure(star, cutoff_low, cutoff_high),
    verdict,
  );
}

function chart(bars: readonly Bar[], width: number): Plot.PlotOptions {
  const known = bars.flatMap(({ low, high }) => [low, high].filter(Number.isFinite));
  const most = Math.max(1.2, ...known) * 1.08;
  const y = { y: 'star' };
  const within = (value: number): number => Math.min(most, value);
  return {
    width,
    height: bars.length * 44 + 60,
    marginLeft: Math.min(width / 3, Math.max(104, 12 + 7 * Math.max(0, ...bars.map(({ star }) => star.length)))),
    marginRight: 24,
    marginTop: 14,
    marginBottom: 40,
    x: {
      type: 'sqrt',
      domain: [0, most],
      label: words.proofFigure.axis,
      grid: true,
      ticks: width < figureWidth ? 4 : 8,
      tickFormat: (value: number) => printNumber(value, Number.isInteger(value) ? 0 : 1),
    },
    y: { label: null, tickSize: 0, domain: bars.map(({ star }) => star) },
    marks: [
      Plot.barX(
        bars.filter(({ cutoff }) => cutoff < 1),
        { ...y, x1: 'cutoff', x2: 1, fill: palette.star, stroke: palette.ink, strokeWidth: 0.8 },
      ),
      Plot.ruleX([1], { stroke: palette.ink, strokeWidth: 1.5 }),
      Plot.ruleY(bars, {
        ...y,
        x1: ({ low }: Bar) => within(low),
        x2: ({ high }: Bar) => within(high),
        stroke: palette.deep,
        strokeWidth: 7,
      }),
      Plot.dot(
        bars.filter(({ low, high }) => high - low < most / 100),
        { ...y, x: 'high', r: 6, fill: palette.deep, stroke: palette.paper },
      ),
      Plot.dot(
        bars.filter(({ high }) => high === Infinity),
        { ...y, x: most, r: 6, symbol: 'triangle', rotate: 90, fill: palette.deep },
      ),
    ],
  };
}
