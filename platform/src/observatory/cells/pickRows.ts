/** The entries of these rows, in their order. */
export function pickRows<T extends Uint16Array | Uint32Array | Float64Array>(array: T, rows: Uint32Array): T {
  const picked = new (array.constructor as new (length: number) => T)(rows.length);
  for (let at = 0; at < rows.length; at++) picked[at] = array[rows[at]!]!;
  return picked;
}
