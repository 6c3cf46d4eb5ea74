import type { Incidence } from './incidence.ts';
import { locationQuotient } from './locationQuotient.ts';
import type { Matrix } from './matrix.ts';
import { quotientBase, type QuotientOptions } from './quotientBase.ts';

/**
 * The location quotients of all pairs that have an entry, in the same pattern: `LQ = (x/X_region)/(X_industry/X)` (Florence 1939;
 * Hoover 1936; Balassa 1965), or within the industry's kind. Above 0; 1 where a region has its part. Pairs without an entry are 0,
 * also those of an empty region or industry, whose quotients are 0/0: `quotientMatrix` tells them apart.
 */
export function quotientTable(incidence: Incidence, options: QuotientOptions = {}): Incidence {
  const { regions, start, industry: column, value } = incidence;
  const { kinds, kind, region, industry, overall } = quotientBase(incidence, options);
  const quotients = new Float64Array(value.length);
  for (let r = 0; r < regions.length; r++) {
    for (let at = start[r]!; at < start[r + 1]!; at++) {
      const i = column[at]!;
      const k = kind[i]!;
      quotients[at] = locationQuotient(value[at]!, region[r * kinds + k]!, industry[i]!, overall[k]!);
    }
  }
  return { ...incidence, value: quotients };
}

/**
 * The location quotients of all pairs of region and industry, as `quotientTable` has them; 0 where a region has nothing of an
 * industry. NaN in the row of an empty region (or one without anything of the industry's kind) and in the column of an empty industry.
 */
export function quotientMatrix(incidence: Incidence, options: QuotientOptions = {}): Matrix {
  const { regions, industries } = incidence;
  const { kinds, kind, region, industry } = quotientBase(incidence, options);
  const { start, industry: column, value } = quotientTable(incidence, options);
  const values = new Float64Array(regions.length * industries.length);
  for (let r = 0; r < regions.length; r++) {
    const row = r * industries.length;
    for (let i = 0; i < industries.length; i++) {
      const own = region[r * kinds + kind[i]!];
      if (own === 0 || industry[i] === 0) values[row + i] = NaN;
    }
    for (let at = start[r]!; at < start[r + 1]!; at++) values[row + column[at]!] = value[at]!;
  }
  return { rows: regions, columns: industries, values };
}
