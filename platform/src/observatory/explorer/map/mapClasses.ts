import { printNumber, printShare } from '../../../kernel/printedFigure.ts';
import { starClasses } from '../../page/starClasses.ts';
import type { MapClass } from './contract.ts';
import type { MapMeasure } from './mapMeasures.ts';

/** A figure as far as it is known; infinity where no bound is. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Where the classes of a location quotient begin: half the average, the average, its double and fourfold. */
const quotientBreaks = [0.5, 1, 2, 4];
/** Where the classes of a yearly growth begin. */
const growthBreaks = [-0.05, -0.01, 0.01, 0.05];
/** The most stars for which each number is a class of its own. */
const MOST_APART = 3;
/** How many classes figures are parted into that have no steps of their own. */
const PARTS = 5;
/** A figure whose bounds are no further apart than this factor is known well enough to say where classes begin. */
const NARROW = 1.1;

/**
 * The classes of a map for all its years; every number is in exactly one. Certain stars one by one, or where there are more than three
 * zero alone and up to five classes with about as many regions in each; quotients and growth at fixed steps; other figures in up to
 * five classes with about as many regions in each, begun at two digits: of the figures above zero that are known or nearly so (bounds
 * within a tenth), or of the middles of all bounds where those are too few.
 */
export function mapClasses(measure: MapMeasure, figures: readonly Bounds[]): MapClass[] {
  switch (measure) {
    case 'stars':
      return classesOfStars(Float64Array.from(figures, ({ low }) => low));
    case 'lq':
      return between(quotientBreaks, (value) => printNumber(value, decimalsOf(value)));
    case 'growth':
      return between(growthBreaks, (value) => printShare(value, 0));
    case 'focus':
    case 'size':
      return between(evenBreaks(figures), (value) => printShare(value, decimalsOf(value * 100)));
    case 'employment':
      return between(evenBreaks(figures), (value) => printNumber(value, decimalsOf(value)));
  }
}

/** The class that holds a number. */
export function classOf(value: number, classes: readonly MapClass[]): number {
  return classes.findIndex(({ from, to }) => (from === null || value >= from) && (to === null || value < to));
}

/** The class of a figure: null where its bounds lie in several. */
export function classBetween({ low, high }: Bounds, classes: readonly MapClass[]): number | null {
  const least = classOf(low, classes);
  return least === classOf(high, classes) ? least : null;
}

function classesOfStars(counts: Float64Array): MapClass[] {
  const most = counts.reduce((greatest, count) => Math.max(greatest, count), 0);
  const classes =
    most <= MOST_APART
      ? Array.from({ length: MOST_APART + 1 }, (_, count) => ({ from: count, label: String(count) }))
      : starClasses(counts);
  return classes.map(({ from, label }, at) => ({
    from: at === 0 ? null : from,
    to: classes[at + 1]?.from ?? null,
    label,
  }));
}

/** Where classes with about as many figures in each begin; the first begins at none. */
function evenBreaks(figures: readonly Bounds[]): number[] {
  const bounded = figures.filter(({ high }) => high > 0 && Number.isFinite(high));
  const narrow = bounded.filter(({ low, high }) => high <= NARROW * low);
  const sorted = Float64Array.from(narrow.length >= 2 * PARTS ? narrow : bounded, ({ low, high }) => (low + high) / 2);
  sorted.sort();
  const breaks = new Set<number>();
  for (let part = 1; part < PARTS && sorted.length > 0; part++)
    breaks.add(Number(sorted[Math.floor((part * sorted.length) / PARTS)]!.toPrecision(2)));
  return [...breaks].sort((a, b) => a - b);
}

/** Classes that part all numbers at breaks; one where there are none. */
function between(breaks: readonly number[], print: (value: number) => string): MapClass[] {
  if (breaks.length === 0) return [{ from: null, to: null, label: 'any' }];
  return [null, ...breaks].map((from, at) => {
    const to = breaks[at] ?? null;
    const label =
      from === null
        ? `less than ${print(to!)}`
        : to === null
          ? `${print(from)} or more`
          : `${print(from)} to ${print(to)}`;
    return { from, to, label };
  });
}

/** Decimals that a number of two digits needs to be printed in full. */
function decimalsOf(value: number): number {
  for (let decimals = 0; decimals < 12; decimals++) {
    if (Math.abs(Number(value.toFixed(decimals)) - value) <= Math.abs(value) * 1e-9) return decimals;
  }
  return 12;
}
