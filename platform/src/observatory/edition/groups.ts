/** Rows by group, in row order within each: rows of group g are `rows[first[g]] … rows[first[g + 1] − 1]`. */
export interface Groups {
  readonly first: Uint32Array;
  readonly rows: Uint32Array;
}

/** Sorts rows into groups by counting. */
export function groupRows(group: Uint32Array, groups: number): Groups {
  const first = new Uint32Array(groups + 1);
  for (const code of group) first[code + 1]! += 1;
  for (let code = 0; code < groups; code++) first[code + 1]! += first[code]!;
  const next = first.slice(0, groups);
  const rows = new Uint32Array(group.length);
  for (let row = 0; row < group.length; row++) rows[next[group[row]!]!++] = row;
  return { first, rows };
}

/** The rows of one group. */
export function groupOf(groups: Groups, group: number): Uint32Array {
  return groups.rows.subarray(groups.first[group], groups.first[group + 1]);
}

/** The entries of a column at the given rows. */
export function pick<T extends Float64Array | Uint32Array>(column: T, rows: Uint32Array): T {
  const picked = new (column.constructor as new (length: number) => T)(rows.length);
  for (let at = 0; at < rows.length; at++) picked[at] = column[rows[at]!]!;
  return picked;
}
