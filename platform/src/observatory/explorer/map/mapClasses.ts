import { printNumber, printShare } from '../../../kernel/printedFigure.ts';
import type { MapClass, MapMeasure } from './contract.ts';

/** Where the classes of a location quotient begin: half and twice the average, and the steps between that are spoken of. */
const quotientBreaks = [0, 0.5, 0.8, 1.25, 2, 4];
/** Where the classes of a yearly growth begin. */
const growthBreaks = [-Infinity, -0.05, -0.01, 0.01, 0.05];
/** The most stars for which each number is a class of its own. */
const MOST_APART = 3;

/**
 * The classes of a map for all its years: stars one by one (in five classes of about as many regions each where there are more than
 * three), quotients and growth at fixed steps, other figures in six classes of about as many values each, at two digits.
 */
export function mapClasses(measure: MapMeasure, values: Float64Array): MapClass[] {
  switch (measure) {
    case 'stars': {
      const most = values.reduce((greatest, value) => Math.max(greatest, value), 0);
      const begins =
        most <= MOST_APART
          ? Array.from({ length: MOST_APART + 1 }, (_, stars) => stars)
          : [
              0,
              ...evenBreaks(
                values.filter((value) => value > 0),
                5,
                (value) => Math.round(value),
              ),
            ];
      return between(begins, counted);
    }
    case 'lq':
      return between(quotientBreaks, (value) =>
        printNumber(value, Number.isInteger(value) ? 0 : value === 1.25 ? 2 : 1),
      );
    case 'growth':
      return between(growthBreaks, (value) => printShare(value, 0));
    case 'focus':
      return between(
        [
          0,
          ...evenBreaks(
            values.filter((value) => value > 0),
            6,
            twoDigits,
          ).slice(1),
        ],
        (value) => printShare(value, value < 0.01 ? 2 : value < 0.1 ? 1 : 0),
      );
    case 'size':
      return between(
        [
          0,
          ...evenBreaks(
            values.filter((value) => value > 0),
            6,
            twoDigits,
          ).slice(1),
        ],
        (value) => printShare(value, value < 0.01 ? 2 : value < 0.1 ? 1 : 0),
      );
    case 'employment':
      return between(
        [
          0,
          ...evenBreaks(
            values.filter((value) => value > 0),
            6,
            twoDigits,
          ).slice(1),
        ],
        (value) => printNumber(value),
      );
  }
}

/** The class that holds a value; -1 where none does. */
export function classOf(value: number, classes: readonly MapClass[]): number {
  return classes.findIndex(({ from, to }) => value >= (from ?? -Infinity) && (to === null || value < to));
}

/** The class of a value known to lie between two bounds; null where the bounds lie in several. */
export function classBetween(low: number, high: number, classes: readonly MapClass[]): number | null {
  const least = classOf(low, classes);
  return least >= 0 && least === classOf(high, classes) ? least : null;
}

/** Begins of so many classes with about as many values in each; equal begins are one. */
function evenBreaks(values: Float64Array, parts: number, round: (value: number) => number): number[] {
  const sorted = Float64Array.from(values).sort();
  const begins = new Set<number>();
  for (let part = 0; part < parts && sorted.length > 0; part++) {
    begins.add(round(sorted[Math.floor((part * sorted.length) / parts)]!));
  }
  return [...begins].sort((a, b) => a - b);
}

function twoDigits(value: number): number {
  return Number(value.toPrecision(2));
}

function between(begins: readonly number[], print: (value: number) => string): MapClass[] {
  return begins.map((from, at) => {
    const to = begins[at + 1];
    const label =
      to === undefined
        ? `${print(from)} or more`
        : from === -Infinity
          ? `less than ${print(to)}`
          : print === counted
            ? countLabel(from, to)
            : `${print(from)} to ${print(to)}`;
    return { from: Number.isFinite(from) ? from : null, to: to ?? null, label };
  });
}

function counted(value: number): string {
  return printNumber(value);
}

/** Whole numbers: the end is the last that still belongs. */
function countLabel(from: number, to: number): string {
  return to - from === 1 ? printNumber(from) : `${printNumber(from)}–${printNumber(to - 1)}`;
}
