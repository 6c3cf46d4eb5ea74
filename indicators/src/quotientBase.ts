import { totals, type Incidence } from './incidence.ts';

/** What the quotients of a table are taken against. */
export interface QuotientOptions {
  /**
   * The kind of each industry as a whole number from 0, e.g. 0 traded and 1 local: an industry is then set against the industries of
   * its own kind only (Porter 2003; so US Cluster Mapping does). All industries are of one kind where absent.
   */
  readonly kind?: ArrayLike<number>;
  /**
   * What everything has by industry, e.g. national totals, where the regions of the table are not all of it or do not add up to it. The
   * table's own sums where absent.
   */
  readonly everything?: ArrayLike<number>;
}

/** Totals by region within a kind (`region[r · kinds + k]`), by industry, and over everything of a kind. */
export interface QuotientBase {
  readonly kinds: number;
  readonly kind: Uint32Array;
  readonly region: Float64Array;
  readonly industry: Float64Array;
  readonly overall: Float64Array;
}

/** Sums a table for its quotients. Kinds or totals that do not fit the industries are a `RangeError` that names the place. */
export function quotientBase(incidence: Incidence, options: QuotientOptions): QuotientBase {
  const { regions, industries, start, industry: column, value } = incidence;
  const kind = kindOf(industries, options.kind);
  const kinds = kind.reduce((most, one) => Math.max(most, one + 1), 1);
  const region = new Float64Array(regions.length * kinds);
  const overall = new Float64Array(kinds);
  for (let r = 0; r < regions.length; r++) {
    for (let at = start[r]!; at < start[r + 1]!; at++) region[r * kinds + kind[column[at]!]!]! += value[at]!;
  }
  const sums = totals(incidence).industry;
  const industry = options.everything === undefined ? sums : everythingOf(industries, options.everything, sums);
  for (let i = 0; i < industries.length; i++) overall[kind[i]!]! += industry[i]!;
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

function everythingOf(industries: readonly string[], given: ArrayLike<number>, sums: Float64Array): Float64Array {
  if (given.length !== industries.length) {
    throw new RangeError(`${industries.length} industries need as many totals, not ${given.length}.`);
  }
  return Float64Array.from(industries, (code, i) => {
    const total = given[i]!;
    if (!Number.isFinite(total) || total < 0 || (total === 0 && sums[i]! > 0)) {
      throw new RangeError(
        `Industry ${code}: everything has ${total}, which can't be where the regions have ${sums[i]}.`,
      );
    }
    return total;
  });
}
