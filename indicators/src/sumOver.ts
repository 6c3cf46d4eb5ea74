import type { Incidence } from './incidence.ts';

/** The sum of a figure of the industries over those a region has, by region; NaN for an empty region. */
export function sumOver({ regions, start, industry }: Incidence, figure: Float64Array): Float64Array {
  return Float64Array.from(regions, (_, r) => {
    if (start[r] === start[r + 1]) return NaN;
    let sum = 0;
    for (let at = start[r]!; at < start[r + 1]!; at++) sum += figure[industry[at]!]!;
    return sum;
  });
}
