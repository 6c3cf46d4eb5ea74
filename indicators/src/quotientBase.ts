import type { Incidence } from './incidence.ts';

/** What the quotients of a table are taken against. */
export interface QuotientOptions {
  /**
   * The kind of each industry as a whole number from 0, e.g. 0 traded and 1 local: an industry is then set against the industries of
   * its own kind only (Porter 2003; so US Cluster Mapping does). All industries are of one kind where absent.
   */
  readonly kind?: ArrayLike<number>;
}

/** Totals by region within a kind (`region[r · kinds + k]`), by industry, and over everything of a kind. */
export interface QuotientBase {
  readonly kinds: number;
  readonly kind: Uint32Array;
  readonly region: Float64Array;
  readonly industry: Float64Array;
  readonly overall: Float64Array;
}

/** Sums a table for its quotients. Kinds that are not as many as industries, or no whole numbers, are a `RangeError`. */
export function quotientBase(incidence: Incidence, options: QuotientOptions): QuotientBase {
  const { regions, industries, start, industry: column, value } = incidence;
  const kind = kindOf(industries, options.kind);
  const kinds = kind.reduce((most, one) => Math.max(most, one + 1), 1);
  const region = new Float64Array(regions.length * kinds);
  const industry = new Float64Array(industries.length);
  const overall = new Float64Array(kinds);
  for (let r = 0; r < regions.length; r++) {
    for (let at = start[r]!; at < start[r + 1]!; at++) {
      region[r * kinds + kind[column[at]!]!]! += value[at]!;
      industry[column[at]!]! += value[at]!;
    }
    for (let k = 0; k < kinds; k++) overall[k]! += region[r * kinds + k]!;
  }
  return { kinds, kind, region, industry, overall };
}

function kindOf(industries: readonly string[], given: ArrayLike<number> | undefined): Uint32Array {
  if (given === undefined) return new Uint32Array(industries.length);
  if (given.length !== industries.length) {
    throw new RangeError(`${industries.length} industries need as many kinds, not ${given.length}.`);
  }
  return Uint32Array.from(industries, (code, i) => {
    const kind = given[i]!;
    if (!Number.isInteger(kind) || kind < 0) {
      throw new RangeError(`Industry ${code}: ${kind} is no kind; kinds are whole numbers from 0.`);
    }
    return kind;
  });
}
