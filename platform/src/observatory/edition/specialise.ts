import { locationQuotients, specialisationStar, type ClusterTable, type Intervals, type Totals } from '@asterism/indicators';
import { Problem } from '../../kernel/problem.ts';
import type { Category } from '../definitions/definition.ts';
import { addUp, pickBounds, whole } from './boundsOf.ts';
import { pick } from './groups.ts';

/** Clusters that are compared with one another, with the totals that their quotients rest on. */
export interface Base {
  readonly table: ClusterTable;
  readonly totals: Totals;
  /** Rows of the whole table that this base holds; null for all of them. */
  readonly rows: Uint32Array | null;
}

/** Shares within traded, or within local, employment: the base of the quotients that US Cluster Mapping publishes. */
export function kindBases(categories: readonly Category[], table: ClusterTable, totals: Totals): Base[] {
  const kinds = [...new Set(categories.map((category) => category.kind))];
  if (kinds.includes(undefined)) {
    const without = categories.find((category) => category.kind === undefined)!;
    throw new Problem(422, `The specialisation base "kind" needs a kind for every category, but ${without.code} (${without.title}) has none: add kind: traded or local to it.`);
  }
  return kinds.map((kind) => {
    const rows = Uint32Array.from(table.category.keys()).filter((row) => categories[table.category[row]!]!.kind === kind);
    const part: ClusterTable = { region: pick(table.region, rows), category: pick(table.category, rows), value: pickBounds(table.value, rows) };
    const region = addUp(part.value, part.region, totals.region.low.length);
    const ofKind = Uint32Array.from(categories.keys()).filter((category) => categories[category]!.kind === kind);
    const overall = whole(pickBounds(totals.category, ofKind));
    return { table: part, totals: { ...totals, region, regionIsSum: true, overallLow: overall.low, overallHigh: overall.high }, rows };
  });
}

/** Location quotients on their bases, and whether each reaches the minimum, where there is one. */
export function specialise(bases: readonly Base[], rows: number, minimum: number | null): { quotient: Intervals; atLeast: Uint8Array | null } {
  const quotient = { low: new Float64Array(rows), high: new Float64Array(rows) };
  const atLeast = minimum === null ? null : new Uint8Array(rows);
  for (const base of bases) {
    const found = locationQuotients(base.table, base.totals);
    const star = minimum === null ? null : specialisationStar(base.table, base.totals, found, minimum);
    for (let at = 0; at < found.low.length; at++) {
      const row = base.rows === null ? at : base.rows[at]!;
      quotient.low[row] = found.low[at]!;
      quotient.high[row] = found.high[at]!;
      if (atLeast !== null && star !== null) atLeast[row] = star[at]!;
    }
  }
  return { quotient, atLeast };
}
