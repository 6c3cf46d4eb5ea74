import { topOfTridiagonal } from './topOfTridiagonal.ts';

/** The largest eigenvalue of a symmetric matrix and its vector of length 1. */
export interface Eigenpair {
  readonly value: number;
  readonly vector: Float64Array;
  /** Length of `A·v − value·v`: how exactly the pair solves its equation. */
  readonly residual: number;
}

/** Vectors of the Krylov space before it starts anew from its best one, and how often it does. */
const LONGEST = 250;
const RESTARTS = 8;
/** An eigenvalue that is 0 but for rounding. */
const ZERO = 1e-13;
/** Every so many vectors the space is looked at for convergence. */
const EVERY = 2;

/**
 * The leading eigenpair of a symmetric matrix within the complement of given vectors of length 1, by Lanczos iteration with full
 * reorthogonalisation (Lanczos 1950; Parlett 1998, ch. 13), until the residual is at most `tolerance`; the matrix is known by what it
 * does to a vector, and its norm is about 1. Starts from fixed pseudo-random numbers, so the same matrix gives the same bits. Null
 * where the complement is empty or the matrix is 0 on it.
 */
export function leadingEigenpair(
  multiply: (from: Float64Array, to: Float64Array) => void,
  size: number,
  deflated: readonly Float64Array[],
  tolerance: number,
): Eigenpair | null {
  let begin = startVector(size, deflated.length);
  let best: Eigenpair | null = null;
  for (let round = 0; round <= RESTARTS; round++) {
    const found = lanczos(multiply, begin, deflated, tolerance);
    if (found === null) return best;
    best = found;
    if (found.residual <= tolerance) break;
    begin = found.vector;
  }
  return best;
}

function lanczos(
  multiply: (from: Float64Array, to: Float64Array) => void,
  begin: Float64Array,
  deflated: readonly Float64Array[],
  tolerance: number,
): Eigenpair | null {
  const size = begin.length;
  const longest = Math.min(LONGEST, size - deflated.length);
  const basis: Float64Array[] = [];
  const diagonal: number[] = [];
  const beside: number[] = [];
  let next = begin.slice();
  project(next, deflated);
  let length = norm(next);
  while (basis.length < longest && length > Number.EPSILON) {
    for (let at = 0; at < size; at++) next[at]! /= length;
    basis.push(next);
    const image = new Float64Array(size);
    multiply(next, image);
    diagonal.push(dot(image, next));
    // Twice is enough (Parlett 1998, § 6.9).
    for (let pass = 0; pass < 2; pass++) {
      project(image, deflated);
      project(image, basis);
    }
    length = norm(image);
    next = image;
    const isLast = basis.length === longest || length <= Number.EPSILON;
    if (isLast || basis.length % EVERY === 0) {
      const top = topOfTridiagonal(diagonal, beside);
      const residual = length * Math.abs(top.vector.at(-1)!);
      if (isLast || residual <= tolerance) return combined(basis, top, residual);
    }
    beside.push(length);
  }
  return null;
}

function combined(
  basis: readonly Float64Array[],
  top: { readonly value: number; readonly vector: Float64Array },
  residual: number,
): Eigenpair | null {
  if (top.value <= ZERO) return null;
  const vector = new Float64Array(basis[0]!.length);
  basis.forEach((one, k) => add(vector, one, top.vector[k]!));
  const length = norm(vector);
  return { value: top.value, vector: vector.map((entry) => entry / length), residual };
}

function project(vector: Float64Array, out: readonly Float64Array[]): void {
  for (const one of out) add(vector, one, -dot(vector, one));
}

function add(to: Float64Array, vector: Float64Array, times: number): void {
  for (let at = 0; at < to.length; at++) to[at]! += times * vector[at]!;
}

function dot(first: Float64Array, second: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < first.length; at++) sum += first[at]! * second[at]!;
  return sum;
}

function norm(vector: Float64Array): number {
  return Math.sqrt(dot(vector, vector));
}

/**
 * Multiplicative congruential numbers around 0 (Park and Miller 1988), others for each number of vectors taken out: what was found
 * from one start is all that this start holds of an eigenvalue that comes twice.
 */
function startVector(size: number, stream: number): Float64Array {
  let seed = 20_071 + 7919 * stream;
  return Float64Array.from({ length: size }, () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647 - 0.5;
  });
}
