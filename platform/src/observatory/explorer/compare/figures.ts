import type { Figure } from '../../../figure/figure.ts';
import { printNumber } from '../../../kernel/printedFigure.ts';
import { yearLines, type Panel, type YearPoint } from '../yearLines.ts';
import { words } from './words.ts';

/** What is compared in a line chart: what it is called and is, and what it comes to year by year. */
export type Line = Panel;

/** Lines of a measure, each beside its own first year, which is 100. */
export function indexLines(id: string, lines: readonly Line[], measure: string, source: string): Figure {
  const panels = lines.map(indexed);
  return yearLines({
    id,
    title: words.index(measure),
    description: words.indexDescription(panels.length),
    note: words.indexNote,
    source,
    panels,
    unit: words.index(measure),
    columns: ['index_low', 'index_high', 'first known year = 100'],
    print: (value) => printNumber(value),
    zero: false,
    base: 100,
  });
}

/** Lines of clusters' location quotients. */
export function quotientLines(lines: readonly Line[], source: string): Figure {
  return yearLines({
    id: 'quotients-over-time',
    title: words.quotients,
    description: words.quotientsDescription(lines.length),
    source,
    panels: lines,
    unit: words.quotient,
    columns: ['lq_low', 'lq_high', 'ratio'],
    print: (value) => printNumber(value, 1),
    base: 1,
  });
}

/** Lines of regions' stars. */
export function starLines(lines: readonly Line[], source: string): Figure {
  return yearLines({
    id: 'stars-over-time',
    title: words.starsOver,
    description: words.starsDescription(lines.length),
    source,
    panels: lines,
    unit: words.starsOver,
    columns: ['stars', 'stars_max'],
    print: (value) => printNumber(value),
  });
}

function isBounded({ low, high }: YearPoint): boolean {
  return low !== null && high !== null && high > 0;
}

function indexed({ points, ...line }: Line): Panel {
  const first = points.find(isBounded);
  const base = first === undefined ? NaN : ((first.low ?? 0) + (first.high ?? 0)) / 2;
  const per = (value: number | null): number | null =>
    value === null || Number.isNaN(base) ? null : (100 * value) / base;
  return { ...line, points: points.map(({ year, low, high }) => ({ year, low: per(low), high: per(high) })) };
}
