import { coOccurrence } from './coOccurrence.ts';
import { transposed, type Incidence } from './incidence.ts';
import { meanOver } from './meanOver.ts';
import { presence } from './presence.ts';

/**
 * With how many others an industry (a technology) has been brought together, over in how many regions (documents) it is found:
 * the ease of recombination (Fleming and Sorenson 2001, eq. 1), by industry, ≥ 0. An empty industry gives NaN (0/0).
 */
export function easeOfRecombination(incidence: Incidence): Float64Array {
  const size = incidence.industries.length;
  const { values } = coOccurrence(incidence, { diagonal: false });
  return presence(incidence).ubiquity.map((count, i) => {
    let others = 0;
    for (let j = 0; j < size; j++) if (values[i * size + j]! > 0) others++;
    return others / count;
  });
}

/**
 * How hard what a region (a document) has is to bring together: the number of its industries over the sum of their ease of
 * recombination, `K_r = k_r / Σ_{i in r} E_i` (Fleming and Sorenson 2001, eq. 2), by region, > 0. An empty region, and one whose industries
 * were never brought together with any, have no such number: NaN.
 */
export function modularComplexity(incidence: Incidence): Float64Array {
  return meanOver(incidence, easeOfRecombination(incidence)).map((ease) => (ease > 0 ? 1 / ease : NaN));
}

/**
 * The mean modular complexity of the regions (documents) where an industry (a technology) is found, by industry; those without one are
 * left out, and where none has one it is NaN.
 */
export function meanModularComplexity(incidence: Incidence): Float64Array {
  const complexity = modularComplexity(incidence);
  const { regions, start, industry } = transposed(incidence);
  return Float64Array.from(regions, (_, i) => {
    let sum = 0;
    let count = 0;
    for (let at = start[i]!; at < start[i + 1]!; at++) {
      if (Number.isNaN(complexity[industry[at]!]!)) continue;
      sum += complexity[industry[at]!]!;
      count++;
    }
    return sum / count;
  });
}
