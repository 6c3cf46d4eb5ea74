import type { Incidence } from './incidence.ts';
import type { Matrix } from './matrix.ts';
import { percentByKernel } from './percentByKernel.ts';
import { percentByRows } from './percentByRows.ts';
import { refuseOtherRelatedness } from './refuseOtherRelatedness.ts';

/** What a density counts. */
export interface DensityOptions {
  /**
   * Whether an industry is related to itself, by what stands on the diagonal. Default false: with it a region's density around what it
   * has is higher by construction, and the measure says less of what is near.
   */
  readonly own?: boolean;
  /** Whether industries count by the region's amount in them instead of once; the result then is no share. Default false. */
  readonly weighted?: boolean;
  /** For which pairs to give it: all, those where the region has the industry (internal), or those where it has not (external). */
  readonly of?: 'all' | 'present' | 'absent';
}

/**
 * How much of what is related to an industry a region has: `100 · Σ_{j in r} φ_ji / Σ_j φ_ji` (Hidalgo et al. 2007, eq. 2; Boschma,
 * Balland and Kogler 2015), regions × industries, in [0, 100]. A region has what its entry is above zero in; relatedness is ≥ 0, and a
 * NaN in it is no relation. An empty region has 0; an industry without relations (0/0), an empty one among them, and pairs that are
 * not asked for are NaN. A relatedness of other industries, or in another order, is a `RangeError`.
 */
export function relatednessDensity(
  incidence: Incidence,
  relatedness: Matrix,
  { own = false, weighted = false, of = 'all' }: DensityOptions = {},
): Matrix {
  const { regions, industries, start, industry } = incidence;
  const size = industries.length;
  refuseOtherRelatedness(industries, relatedness);
  refuseNegative(relatedness);
  const values =
    (weighted ? null : percentByKernel(incidence, relatedness.values, own)) ??
    percentByRows(incidence, relatedness.values, own, weighted);
  if (of !== 'all') {
    const isPresent = new Uint8Array(size);
    for (let r = 0; r < regions.length; r++) {
      isPresent.fill(0);
      for (let at = start[r]!; at < start[r + 1]!; at++) isPresent[industry[at]!] = 1;
      for (let i = 0; i < size; i++) if ((isPresent[i] === 1) !== (of === 'present')) values[r * size + i] = NaN;
    }
  }
  return { rows: regions, columns: industries, values };
}

/** How far an industry is from what a region has: `1 − density/100`, in [0, 1], NaN where the density is (Hausmann et al. 2014). */
export function distance(density: Matrix): Matrix {
  return { ...density, values: density.values.map((percent) => 1 - percent / 100) };
}

/**
 * The mean of a region's densities that are not NaN, by region (Balland, Rigby and Boschma 2015): of density around what it has not,
 * its flexibility; around what it has, its coherence. NaN where there is none.
 */
export function meanDensity({ rows, columns, values }: Matrix): Float64Array {
  return Float64Array.from(rows, (_, r) => {
    let sum = 0;
    let count = 0;
    for (let cell = r * columns.length; cell < (r + 1) * columns.length; cell++) {
      if (Number.isNaN(values[cell]!)) continue;
      sum += values[cell]!;
      count++;
    }
    return sum / count;
  });
}

function refuseNegative({ rows, columns, values }: Matrix): void {
  for (let cell = 0; cell < values.length; cell++) {
    if (values[cell]! < 0) {
      const [row, column] = [rows[Math.trunc(cell / columns.length)]!, columns[cell % columns.length]!];
      throw new RangeError(
        `The relatedness of ${row} to ${column} is ${values[cell]!}; a density needs it not below 0.`,
      );
    }
  }
}
