import fc from 'fast-check';
import { incidenceFromRows, type Incidence } from '../incidence.ts';

/** A table from its rows; regions R0, R1, …, industries I0, I1, …. */
export function tableOf(...rows: (readonly number[])[]): Incidence {
  const industries = rows[0]!.map((_, i) => `I${i}`);
  return incidenceFromRows(
    rows.map((_, r) => `R${r}`),
    industries,
    rows.flat(),
  );
}

/** Small tables of whole numbers with plenty of zeros, so that some regions and industries are empty. */
export const smallTables: fc.Arbitrary<Incidence> = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([regions, industries]) => {
    const amount = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 20 }));
    const row = fc.array(amount, { minLength: industries, maxLength: industries });
    return fc.array(row, { minLength: regions, maxLength: regions });
  })
  .map((rows) => tableOf(...rows));

/** Columns of 1 to 8 figures of 0 to 1,000, zeros among them. */
export const smallColumns: fc.Arbitrary<Float64Array> = fc
  .array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 1000 })), { minLength: 1, maxLength: 8 })
  .map((figures) => Float64Array.from(figures));
