/**
 * How far two distributions lie apart, large differences counting more: `√(½ Σ (x_j/X − y_j/Y)²)` (Coulter 1989), in [0, 1]: 0 where the
 * parts follow the reference, 1 where each has all in one entry and not the same. Entries are ≥ 0; parts or a reference without
 * anything give NaN.
 */
export function coulter(parts: Float64Array, reference: Float64Array): number {
  if (reference.length !== parts.length) {
    throw new RangeError(`${parts.length} parts can't be set against a reference of ${reference.length}.`);
  }
  let total = 0;
  let referenceTotal = 0;
  for (let j = 0; j < parts.length; j++) {
    total += parts[j]!;
    referenceTotal += reference[j]!;
  }
  let squares = 0;
  for (let j = 0; j < parts.length; j++) squares += (parts[j]! / total - reference[j]! / referenceTotal) ** 2;
  return parts.length === 0 ? NaN : Math.sqrt(squares / 2);
}
