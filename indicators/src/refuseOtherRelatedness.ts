import type { Matrix } from './matrix.ts';

/** Refuses a relatedness that is not between the industries of a table, in their order. */
export function refuseOtherRelatedness(industries: readonly string[], { rows, columns, values }: Matrix): void {
  const size = industries.length;
  if (rows.length !== size || columns.length !== size || values.length !== size * size) {
    throw new RangeError(
      `${size} industries need relatedness between ${size}, not ${rows.length} × ${columns.length}.`,
    );
  }
  for (const codes of new Set([rows, columns])) {
    if (codes === industries) continue;
    const at = codes.findIndex((code, i) => code !== industries[i]);
    if (at !== -1) {
      throw new RangeError(`The relatedness is of ${codes[at]!} where the table has ${industries[at]!}.`);
    }
  }
}
