import { bitCounts } from './bitCounts.ts';
import { transposed, type Incidence } from './incidence.ts';
import type { Matrix } from './matrix.ts';
import { mirrored } from './mirrored.ts';

/** How co-occurrences are counted. */
export interface CoOccurrenceOptions {
  /** Whether a region counts by the product of both amounts, `Σ_r x_ri·x_rj`, instead of once. Default false. */
  readonly weighted?: boolean;
  /** Whether the diagonal holds how often an industry occurs at all (its ubiquity; weighted, its sum of squares) or 0. Default true. */
  readonly diagonal?: boolean;
}

/**
 * In how many regions two industries are found together: industries × industries, symmetric, `C = MᵀM` (Boschma, Balland and Kogler
 * 2015). An entry above zero is a presence; where presence means specialisation, hand over the binary table of it. Counts are
 * whole and ≥ 0. An empty region adds nothing; an empty industry, or a table without activity, has zeros.
 */
export function coOccurrence(incidence: Incidence, options: CoOccurrenceOptions = {}): Matrix {
  const { industries } = incidence;
  const values = options.weighted === true ? productSums(incidence) : (bitCounts(incidence) ?? listCounts(incidence));
  if (options.diagonal === false) for (let i = 0; i < industries.length; i++) values[i * industries.length + i] = 0;
  return { rows: industries, columns: industries, values };
}

/** Counts industry by industry: each region that has it adds what it has from there on to one row, which stays in the nearest cache. */
export function listCounts(incidence: Incidence): Float64Array {
  const size = incidence.industries.length;
  const { start, industry } = incidence;
  const { start: begin, industry: region } = transposed(incidence);
  const values = new Float64Array(size * size);
  const row = new Uint32Array(size);
  const next = start.slice(0, -1);
  for (let i = 0; i < size; i++) {
    row.fill(0, i);
    for (let at = begin[i]!; at < begin[i + 1]!; at++) {
      const r = region[at]!;
      const to = start[r + 1]!;
      for (let other = next[r]!++; other < to; other++) row[industry[other]!]! += 1;
    }
    for (let j = i; j < size; j++) values[i * size + j] = row[j]!;
  }
  return mirrored(values, size);
}

function productSums(incidence: Incidence): Float64Array {
  const size = incidence.industries.length;
  const { start, industry, value } = incidence;
  const { start: begin, industry: region, value: amount } = transposed(incidence);
  const values = new Float64Array(size * size);
  const row = new Float64Array(size);
  const next = start.slice(0, -1);
  for (let i = 0; i < size; i++) {
    row.fill(0, i);
    for (let at = begin[i]!; at < begin[i + 1]!; at++) {
      const r = region[at]!;
      const weight = amount[at]!;
      const to = start[r + 1]!;
      for (let other = next[r]!++; other < to; other++) row[industry[other]!]! += weight * value[other]!;
    }
    for (let j = i; j < size; j++) values[i * size + j] = row[j]!;
  }
  return mirrored(values, size);
}
