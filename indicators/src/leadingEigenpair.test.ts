import { describe, expect, test } from 'vitest';
import { leadingEigenpair } from './leadingEigenpair.ts';

const diagonal =
  (...values: number[]) =>
  (from: Float64Array, to: Float64Array): void =>
    values.forEach((value, k) => (to[k] = value * from[k]!));
const unit = (size: number, at: number): Float64Array =>
  Float64Array.from({ length: size }, (_, k) => (k === at ? 1 : 0));

/** A path with weights 1 between neighbours: eigenvalues 2·cos(kπ/(n + 1)), here over 2. */
function path(from: Float64Array, to: Float64Array): void {
  for (let k = 0; k < from.length; k++) to[k] = ((from[k - 1] ?? 0) + (from[k + 1] ?? 0)) / 2;
}

describe('leadingEigenpair', () => {
  test('of a path of four hundred, whose eigenvalues crowd at the top', () => {
    const pair = leadingEigenpair(path, 400, [], 1e-10)!;
    expect(pair.value).toBeCloseTo(Math.cos(Math.PI / 401), 13);
    expect(pair.residual).toBeLessThan(1e-10);
    const image = new Float64Array(400);
    path(pair.vector, image);
    expect(Math.hypot(...image.map((entry, k) => entry - pair.value * pair.vector[k]!))).toBeLessThan(1e-9);
    const next = leadingEigenpair(path, 400, [pair.vector], 1e-8)!;
    expect(next.value).toBeCloseTo(Math.cos((2 * Math.PI) / 401), 11);
  });

  test('beside given vectors; an eigenvalue that comes twice comes again', () => {
    const multiply = diagonal(0.5, 1, 0.5, 0.1);
    const second = leadingEigenpair(multiply, 4, [unit(4, 1)], 1e-13)!;
    expect(second.value).toBeCloseTo(0.5, 13);
    expect(leadingEigenpair(multiply, 4, [unit(4, 1), second.vector], 1e-13)!.value).toBeCloseTo(0.5, 13);
  });

  test('the same matrix gives the same bits', () => {
    expect(leadingEigenpair(path, 50, [], 1e-10)).toEqual(leadingEigenpair(path, 50, [], 1e-10));
  });

  test('nothing where nothing is left', () => {
    expect(leadingEigenpair(diagonal(1), 1, [unit(1, 0)], 1e-13)).toBeNull();
    expect(leadingEigenpair(diagonal(1, 0, 0), 3, [unit(3, 0)], 1e-13)).toBeNull();
  });
});
