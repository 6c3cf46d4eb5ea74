import { dense } from '../dense.ts';
import { incidenceFromRows, type Incidence } from '../incidence.ts';

/** The table with its regions and industries in other orders. */
export function permuted(table: Incidence, regions: readonly number[], industries: readonly number[]): Incidence {
  const { values } = dense(table);
  return incidenceFromRows(
    regions.map((r) => table.regions[r]!),
    industries.map((i) => table.industries[i]!),
    regions.flatMap((r) => industries.map((i) => values[r * table.industries.length + i]!)),
  );
}
