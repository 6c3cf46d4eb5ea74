import type { Intervals } from './intervals.ts';
import type { Relations } from './relations.ts';

/** A system of relations between bounded variables that is met by some values, ready to ask how far they go. */
export interface Simplex {
  /** The most that a variable can be, Infinity where nothing bounds it. */
  most(variable: number): number;
  /** The least that it can be; variables have a finite lower bound. */
  least(variable: number): number;
  /** The values at the corner that the last answer was found at. */
  corner(into: Float64Array): void;
}

const EPSILON = 1e-9;

/** After so many steps that gain nothing the rule that can't cycle takes over. */
const PATIENCE = 20;

/**
 * The bounded primal simplex method on a dense tableau (Dantzig 1955, upper bounds without rows of their own), null where no values meet the
 * relations. Steps take the steepest variable; where twenty in a row gain nothing they follow Bland's rule (1977), the first that gains
 * and of equal limits the first to leave, until one gains again, so it always ends. Tables with weights of ±1 come out without rounding.
 * What is beyond the bounds by 10⁻⁹ of the largest figure counts as inside.
 */
export function simplex(bounds: Intervals, relations: Relations): Simplex | null {
  const count = bounds.low.length;
  const rows = relations.low.length;
  const scale = powerOfTwo(bounds, relations);
  const range = new Float64Array(count + 2 * rows);
  for (let v = 0; v < count; v++) range[v] = (bounds.high[v]! - bounds.low[v]!) * scale;

  if (relations.low.some((least, i) => (least - relations.high[i]!) * scale > EPSILON)) return null;
  const { start, needed, sign } = opening(bounds, relations, scale, range);
  const columns = count + needed.length;
  const tableau = new Float64Array(rows * columns);
  const basic = new Int32Array(rows);
  const value = new Float64Array(rows);
  const free = Int32Array.from({ length: columns }, (_, j) => (j < count ? j : count + needed[j - count]!));
  const isHigh = new Uint8Array(count + 2 * rows);
  for (let i = 0; i < rows; i++) {
    basic[i] = count + i;
    for (let at = relations.first[i]!; at < relations.first[i + 1]!; at++) {
      tableau[i * columns + relations.cell[at]!]! -= sign[i]! * relations.weight[at]!;
    }
    value[i] = -start[i]!;
  }
  needed.forEach((i, k) => {
    const isAbove = start[i]! > 0;
    if (!isAbove) isHigh[count + i] = 1;
    const side = isAbove ? -1 : 1;
    basic[i] = count + rows + i;
    value[i] = isAbove ? start[i]! : -(start[i]! + range[count + i]!);
    for (let j = 0; j < columns; j++) tableau[i * columns + j]! *= side;
    tableau[i * columns + count + k] = side;
    range[count + rows + i] = Infinity;
  });
  const gradient = new Float64Array(columns);

  const step = (isCautious: boolean): number => {
    let enter = -1;
    for (let j = 0; j < columns; j++) {
      const slope = isHigh[free[j]!] === 1 ? -gradient[j]! : gradient[j]!;
      if (!(slope > EPSILON) || range[free[j]!] === 0) continue;
      if (enter < 0) enter = j;
      else if (isCautious ? free[j]! < free[enter]! : slope > Math.abs(gradient[enter]!)) enter = j;
    }
    if (enter < 0) return NaN;
    const entering = free[enter]!;
    const direction = isHigh[entering] === 1 ? -1 : 1;
    let limit = range[entering]!;
    let leave = -1;
    for (let i = 0; i < rows; i++) {
      const rate = -tableau[i * columns + enter]! * direction;
      if (Math.abs(rate) <= EPSILON) continue;
      const room = rate > 0 ? range[basic[i]!]! - value[i]! : value[i]!;
      const reach = Math.max(0, room) / Math.abs(rate);
      const isCloser = reach < limit - 1e-13;
      const isEqual = !isCloser && reach <= limit && leave >= 0;
      const isPreferred = isCautious
        ? isEqual && basic[i]! < basic[leave]!
        : isEqual && Math.abs(rate) > Math.abs(tableau[leave * columns + enter]!);
      if (isCloser || isPreferred) {
        limit = Math.min(limit, reach);
        leave = i;
      }
    }
    if (limit === Infinity) return Infinity;
    for (let i = 0; i < rows; i++) value[i]! -= tableau[i * columns + enter]! * direction * limit;
    if (leave < 0) {
      isHigh[entering] = 1 - isHigh[entering]!;
      return limit;
    }
    const left = basic[leave]!;
    const leftHigh = -tableau[leave * columns + enter]! * direction > 0;
    const from = isHigh[entering] === 1 ? range[entering]! : 0;
    isHigh[left] = leftHigh ? 1 : 0;
    isHigh[entering] = 0;
    exchange(tableau, rows, columns, leave, enter);
    basic[leave] = entering;
    free[enter] = left;
    value[leave] = from + direction * limit;
    return limit;
  };

  /** Climbs while the slope, set anew before each step, allows it: true when it ends at a top, false when there is none. */
  const climb = (slope: () => void): boolean => {
    let idle = 0;
    for (;;) {
      slope();
      const gained = step(idle >= PATIENCE);
      if (Number.isNaN(gained)) return true;
      if (gained === Infinity) return false;
      idle = gained > 0 ? 0 : idle + 1;
    }
  };

  climb(() => {
    gradient.fill(0);
    for (let i = 0; i < rows; i++) {
      if (basic[i]! < count + rows) continue;
      for (let j = 0; j < columns; j++) gradient[j]! += tableau[i * columns + j]!;
    }
    for (let j = 0; j < columns; j++) if (free[j]! >= count + rows) gradient[j] = 0;
  });
  for (let i = 0; i < rows; i++) if (basic[i]! >= count + rows && value[i]! > EPSILON) return null;
  range.fill(0, count + rows);

  const corner = (into: Float64Array): void => {
    for (let v = 0; v < count; v++) into[v] = bounds.low[v]!;
    for (const v of free) if (v < count && isHigh[v] === 1) into[v] = bounds.high[v]!;
    for (let i = 0; i < rows; i++) if (basic[i]! < count) into[basic[i]!]! += value[i]! / scale;
  };
  const extreme = (variable: number, way: 1 | -1): number => {
    const isBounded = climb(() => {
      const row = basic.indexOf(variable);
      for (let j = 0; j < columns; j++) {
        gradient[j] = way * (row < 0 ? (free[j] === variable ? 1 : 0) : -tableau[row * columns + j]!);
      }
    });
    if (!isBounded) return Infinity;
    const row = basic.indexOf(variable);
    if (row >= 0) return bounds.low[variable]! + value[row]! / scale;
    return isHigh[variable] === 1 ? bounds.high[variable]! : bounds.low[variable]!;
  };
  return { most: (variable) => extreme(variable, 1), least: (variable) => extreme(variable, -1), corner };
}

/** A power of two that brings the largest figure to at most 1, so that nothing is rounded by it. */
function powerOfTwo(bounds: Intervals, relations: Relations): number {
  let largest = 0;
  for (const side of [bounds.low, bounds.high, relations.low, relations.high]) {
    for (const value of side) if (Number.isFinite(value)) largest = Math.max(largest, Math.abs(value));
  }
  return largest === 0 ? 1 : 2 ** -Math.ceil(Math.log2(largest));
}

/**
 * With all variables at their lower bounds: how far each relation's least is above what they come to (`start`, below zero where there is
 * room), the room in each relation as the range of a variable of its own, and which relations are not met. A relation without a least is
 * turned round (`sign`).
 */
function opening(
  bounds: Intervals,
  { first, cell, weight, low, high }: Relations,
  scale: number,
  range: Float64Array,
): { start: Float64Array; needed: number[]; sign: Float64Array } {
  const count = bounds.low.length;
  const sign = low.map((least) => (least === -Infinity ? -1 : 1));
  const needed: number[] = [];
  const start = low.map((least, i) => {
    let sum = 0;
    for (let at = first[i]!; at < first[i + 1]!; at++) sum += weight[at]! * bounds.low[cell[at]!]!;
    const gap = (sign[i] === 1 ? least - sum : sum - high[i]!) * scale;
    range[count + i] = Math.max(0, (high[i]! - least) * scale);
    if (gap > 0 || gap + range[count + i]! < 0) needed.push(i);
    return gap;
  });
  return { start, needed, sign };
}

/** Exchanges a basic variable with a free one. */
function exchange(tableau: Float64Array, rows: number, columns: number, row: number, column: number): void {
  const base = row * columns;
  const pivot = tableau[base + column]!;
  for (let j = 0; j < columns; j++) tableau[base + j]! /= pivot;
  tableau[base + column] = 1 / pivot;
  for (let i = 0; i < rows; i++) {
    const factor = tableau[i * columns + column]!;
    if (i === row || factor === 0) continue;
    const offset = i * columns;
    tableau[offset + column] = 0;
    for (let j = 0; j < columns; j++) tableau[offset + j]! -= factor * tableau[base + j]!;
  }
}
