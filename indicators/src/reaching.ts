import type { Incidence } from './incidence.ts';
import { reaches } from './reaches.ts';

/** The entries of a table that reach a threshold, itself and what rounding made of it included, each as 1; of a table of quotients, where regions are specialised. */
export function reaching({ regions, industries, start, industry, value }: Incidence, threshold: number): Incidence {
  const reached = new Uint32Array(start.length);
  const column = new Uint32Array(value.length);
  let to = 0;
  for (let r = 0; r < regions.length; r++) {
    for (let at = start[r]!; at < start[r + 1]!; at++) {
      if (reaches(value[at]!, threshold)) column[to++] = industry[at]!;
    }
    reached[r + 1] = to;
  }
  return { regions, industries, start: reached, industry: column.slice(0, to), value: new Float64Array(to).fill(1) };
}
