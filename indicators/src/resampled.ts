import type { Incidence } from './incidence.ts';

/**
 * A table of the given regions of another, by position, in the given order; a region may come several times, as in a sample drawn
 * with replacement, and then stands under its code as often. All industries are kept, also those that are now empty. A position that
 * is none is a `RangeError`.
 */
export function resampled({ regions, industries, start, industry, value }: Incidence, sample: Uint32Array): Incidence {
  const begin = new Uint32Array(sample.length + 1);
  for (const [at, r] of sample.entries()) {
    if (r >= regions.length) throw new RangeError(`There is no region at position ${r} of ${regions.length}.`);
    begin[at + 1] = begin[at]! + start[r + 1]! - start[r]!;
  }
  const column = new Uint32Array(begin[sample.length]!);
  const amount = new Float64Array(begin[sample.length]!);
  for (const [at, r] of sample.entries()) {
    column.set(industry.subarray(start[r], start[r + 1]), begin[at]);
    amount.set(value.subarray(start[r], start[r + 1]), begin[at]);
  }
  return { regions: Array.from(sample, (r) => regions[r]!), industries, start: begin, industry: column, value: amount };
}
