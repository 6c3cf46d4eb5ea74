/**
 * The largest eigenvalue of a symmetric tridiagonal matrix and its vector of length 1, by bisection on the number of negative pivots
 * and inverse iteration from just above (Golub and Van Loan 2013, § 8.4). `beside` holds the entries beside the diagonal.
 */
export function topOfTridiagonal(
  diagonal: readonly number[],
  beside: readonly number[],
): { readonly value: number; readonly vector: Float64Array } {
  const size = diagonal.length;
  const reach = (k: number): number => (k > 0 ? beside[k - 1]! : 0) + (k < size - 1 ? beside[k]! : 0);
  let low = Math.max(...diagonal);
  let high = Math.max(...diagonal.map((entry, k) => entry + reach(k)));
  const scale = Math.max(Math.abs(low), Math.abs(high), Number.MIN_VALUE);
  high += scale * Number.EPSILON;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (isAbove(middle, diagonal, beside)) high = middle;
    else low = middle;
  }
  let vector = new Float64Array(size).fill(1);
  for (let pass = 0; pass < 4; pass++) vector = solved(high, diagonal, beside, vector, scale * Number.EPSILON);
  return { value: low, vector };
}

/** Whether all eigenvalues lie below a shift: all pivots of `T − shift` are negative. */
function isAbove(shift: number, diagonal: readonly number[], beside: readonly number[]): boolean {
  let pivot = diagonal[0]! - shift;
  for (let k = 1; k < diagonal.length; k++) {
    if (!(pivot < 0)) return false;
    pivot = diagonal[k]! - shift - beside[k - 1]! ** 2 / pivot;
  }
  return pivot < 0;
}

/** Solves `(T − shift)·x = right` for a shift above all eigenvalues, where no pivoting is needed, and takes x to length 1. */
function solved(
  shift: number,
  diagonal: readonly number[],
  beside: readonly number[],
  right: Float64Array,
  tiny: number,
): Float64Array<ArrayBuffer> {
  const size = right.length;
  const pivots = new Float64Array(size);
  const x = new Float64Array(right);
  for (let k = 0; k < size; k++) {
    const before = k > 0 ? beside[k - 1]! / pivots[k - 1]! : 0;
    pivots[k] = Math.min(diagonal[k]! - shift - (k > 0 ? before * beside[k - 1]! : 0), -tiny);
    if (k > 0) x[k]! -= before * x[k - 1]!;
  }
  for (let k = size - 1; k >= 0; k--) {
    const after = k < size - 1 ? beside[k]! * x[k + 1]! : 0;
    x[k] = (x[k]! - after) / pivots[k]!;
  }
  const length = Math.sqrt(x.reduce((sum, entry) => sum + entry * entry, 0));
  return x.map((entry) => entry / length);
}
