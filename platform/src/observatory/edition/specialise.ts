import {
  locationQuotients,
  specialisationStar,
  verdict,
  type ClusterTable,
  type Intervals,
  type Totals,
} from '@asterism/indicators';
import { Problem } from '../../kernel/problem.ts';
import type { Category } from '../definitions/definition.ts';
import { addUp, narrower, pickBounds, whole } from './boundsOf.ts';
import { pick } from './groups.ts';

/** Clusters that are compared with one another, with the totals that their quotients rest on, in each view that holds. */
export interface Base {
  readonly table: ClusterTable;
  readonly views: readonly Totals[];
  /** Rows of the whole table that this base holds; null for all of them. */
  readonly rows: Uint32Array | null;
}

/** Shares within traded, or within local, employment: the base of the quotients that US Cluster Mapping publishes. */
export function kindBases(categories: readonly Category[], table: ClusterTable, views: readonly Totals[]): Base[] {
  const kinds = [...new Set(categories.map((category) => category.kind))];
  if (kinds.includes(undefined)) {
    const without = categories.find((category) => category.kind === undefined)!;
    throw new Problem(
      422,
      `The specialisation base "kind" needs a kind for every category, but ${without.code} (${without.title}) has none: add kind: traded or local to it.`,
    );
  }
  return kinds.map((kind) => {
    const rows = Uint32Array.from(table.category.keys()).filter(
      (row) => categories[table.category[row]!]!.kind === kind,
    );
    const ofKind = Uint32Array.from(categories.keys()).filter((category) => categories[category]!.kind === kind);
    const part: ClusterTable = {
      region: pick(table.region, rows),
      category: pick(table.category, rows),
      value: pickBounds(table.value, rows),
    };
    return {
      table: part,
      views: views.map((totals) => {
        const overall = whole(pickBounds(totals.category, ofKind));
        const region = addUp(part.value, part.region, totals.region.low.length);
        return { ...totals, region, regionIsSum: true, overallLow: overall.low, overallHigh: overall.high };
      }),
      rows,
    };
  });
}

/** Location quotients as narrow as all views together make them. */
export interface Specialised {
  readonly quotient: Intervals;
  /** Whether each reaches a minimum. */
  readonly atLeast: (minimum: number) => Uint8Array;
}

/** Location quotients on their bases. */
export function specialise(bases: readonly Base[], rows: number): Specialised {
  const seen = bases.map(({ table, views }) => views.map((totals) => locationQuotients(table, totals)));
  const quotient = { low: new Float64Array(rows), high: new Float64Array(rows) };
  bases.forEach(({ rows: rowsOf }, base) => {
    const { low, high } = seen[base]!.reduce(narrower);
    for (let at = 0; at < low.length; at++) {
      const row = rowsOf === null ? at : rowsOf[at]!;
      quotient.low[row] = low[at]!;
      quotient.high[row] = high[at]!;
    }
  });
  return { quotient, atLeast: (minimum) => reaching(bases, seen, rows, minimum) };
}

function reaching(
  bases: readonly Base[],
  seen: readonly (readonly Intervals[])[],
  rows: number,
  minimum: number,
): Uint8Array {
  const atLeast = new Uint8Array(rows);
  bases.forEach(({ table, views, rows: rowsOf }, base) => {
    const stars = views.map((totals, view) => specialisationStar(table, totals, seen[base]![view]!, minimum));
    for (let at = 0; at < table.region.length; at++) atLeast[rowsOf === null ? at : rowsOf[at]!] = settled(stars, at);
  });
  return atLeast;
}

/** Yes or no where any view says so; possible where none does. */
function settled(stars: readonly Uint8Array[], at: number): number {
  for (const star of stars) if (star[at] !== verdict.possible) return star[at]!;
  return verdict.possible;
}
