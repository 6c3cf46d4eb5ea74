/**
 * Columns of figures as plain rows, for printing, JSON or CSV: one for each code, the code under `code`, the figures under their
 * columns' names. A column of another length than the codes, or one called `code`, is a `RangeError`.
 */
export function columnRows<Name extends string>(
  codes: readonly string[],
  columns: Readonly<Record<Name, ArrayLike<number>>>,
): ({ readonly code: string } & Readonly<Record<Name, number>>)[] {
  const named = Object.entries<ArrayLike<number>>(columns);
  for (const [name, { length }] of named) {
    if (name === 'code') throw new RangeError('A column called code would take the place of the codes.');
    if (length !== codes.length)
      throw new RangeError(`${codes.length} codes need as many figures, not ${length} as ${name} has.`);
  }
  return codes.map((code, at) => ({
    code,
    ...(Object.fromEntries(named.map(([name, values]) => [name, values[at]!])) as Record<Name, number>),
  }));
}
