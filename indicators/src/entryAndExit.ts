import { dense } from './dense.ts';
import type { Incidence } from './incidence.ts';
import type { Matrix } from './matrix.ts';
import { reaches } from './reaches.ts';
import { refuseOtherCodes } from './refuseOtherCodes.ts';

/** When a region counts as having an industry. */
export interface MoveOptions {
  /** It has it from this amount on, e.g. a location quotient of 1. Above 0; any amount is enough where absent. */
  readonly threshold?: number;
  /**
   * It lacks it below this amount; default the threshold. A lower one leaves a band between in which nothing is decided: entry is
   * from below it to the threshold, exit from the threshold to below it (Hausmann and Klinger 2007 take ½ and 1).
   */
  readonly below?: number;
}

/**
 * Which regions took up which industries between two dates (Boschma, Minondo and Navarro 2013): 1 where an industry lacking before is
 * there after, 0 where it is still lacking, NaN where there was nothing to enter, because the region had it or lay between the
 * bounds. Regions × industries; an empty region or industry lacks everything. Both tables list the same codes.
 */
export function entry(before: Incidence, after: Incidence, options: MoveOptions = {}): Matrix {
  const { has, lacks } = bounds(options);
  return moves(before, after, lacks, has);
}

/** Which regions gave up which industries, as {@link entry}: 1 where one had before is lacking after, 0 where it is not, NaN where the region did not have it. */
export function exit(before: Incidence, after: Incidence, options: MoveOptions = {}): Matrix {
  const { has, lacks } = bounds(options);
  return moves(before, after, has, lacks);
}

/** Cells that could have moved, one after the other: all regions of the first period, then of the next. */
export interface MoveList {
  /** Positions in the tables' regions. */
  readonly region: Uint32Array;
  /** Positions in the tables' industries. */
  readonly industry: Uint32Array;
  /** Position of the later table in the series. */
  readonly period: Uint32Array;
  /** 1 where the cell moved, 0 where it stayed. */
  readonly moved: Uint8Array;
}

/**
 * Entries over a series of tables, each compared with the one `lag` before it (default 1). Only cells that could be entered are
 * listed: the NaN cells of {@link entry} are not.
 */
export function entryList(
  tables: readonly Incidence[],
  { lag = 1, ...options }: MoveOptions & { readonly lag?: number } = {},
): MoveList {
  return listed(tables, lag, (before, after) => entry(before, after, options));
}

/** Exits over a series of tables, as {@link entryList}; only cells that could be left are listed. */
export function exitList(
  tables: readonly Incidence[],
  { lag = 1, ...options }: MoveOptions & { readonly lag?: number } = {},
): MoveList {
  return listed(tables, lag, (before, after) => exit(before, after, options));
}

type Test = (amount: number) => boolean;

function bounds({ threshold, below = threshold }: MoveOptions): { has: Test; lacks: Test } {
  if (threshold === undefined || below === undefined)
    return { has: (amount) => amount > 0, lacks: (amount) => amount === 0 };
  if (!(threshold > 0 && below > 0 && below <= threshold)) {
    throw new RangeError(
      `A threshold of ${threshold} and a lower bound of ${below} are not 0 < lower bound ≤ threshold.`,
    );
  }
  return { has: (amount) => reaches(amount, threshold), lacks: (amount) => !reaches(amount, below) };
}

function moves(before: Incidence, after: Incidence, could: Test, did: Test): Matrix {
  refuseOtherCodes(before, after);
  const { rows, columns, values: start } = dense(before);
  const { values: end } = dense(after);
  return { rows, columns, values: start.map((amount, cell) => (could(amount) ? Number(did(end[cell]!)) : NaN)) };
}

function listed(
  tables: readonly Incidence[],
  lag: number,
  between: (before: Incidence, after: Incidence) => Matrix,
): MoveList {
  if (!(Number.isInteger(lag) && lag >= 1)) throw new RangeError(`A lag is a number of periods from 1, not ${lag}.`);
  const found: { cell: number; period: number; moved: number; industries: number }[] = [];
  for (let period = lag; period < tables.length; period++) {
    const { columns, values } = between(tables[period - lag]!, tables[period]!);
    for (const [cell, moved] of values.entries()) {
      if (!Number.isNaN(moved)) found.push({ cell, period, moved, industries: columns.length });
    }
  }
  return {
    region: Uint32Array.from(found, ({ cell, industries }) => Math.floor(cell / industries)),
    industry: Uint32Array.from(found, ({ cell, industries }) => cell % industries),
    period: Uint32Array.from(found, ({ period }) => period),
    moved: Uint8Array.from(found, ({ moved }) => moved),
  };
}
