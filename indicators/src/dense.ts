import type { Incidence } from './incidence.ts';
import type { Matrix } from './matrix.ts';

/** A sparse table written out: regions in rows, industries in columns, 0 where there is no entry. */
export function dense({ regions, industries, start, industry, value }: Incidence): Matrix {
  const values = new Float64Array(regions.length * industries.length);
  for (let r = 0; r < regions.length; r++) {
    for (let at = start[r]!; at < start[r + 1]!; at++) values[r * industries.length + industry[at]!] = value[at]!;
  }
  return { rows: regions, columns: industries, values };
}
