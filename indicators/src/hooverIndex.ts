/**
 * How much would have to move for two distributions to be the same: `½ Σ |x_j/X − y_j/Y|` (Hoover 1936; 1941), in [0, 1]: 0 where the
 * parts follow the reference, 1 where they only are where the reference is not. The reference is an equal share for each part where
 * absent. Entries are ≥ 0; parts or a reference without anything, or a NaN among them, give NaN. Over an industry's regions it is
 * the coefficient of localisation, over a region's industries that of specialisation.
 */
export function hooverIndex(parts: Float64Array, reference?: Float64Array): number {
  if (reference !== undefined && reference.length !== parts.length) {
    throw new RangeError(`${parts.length} parts can't be set against a reference of ${reference.length}.`);
  }
  let total = 0;
  let referenceTotal = 0;
  for (let j = 0; j < parts.length; j++) {
    total += parts[j]!;
    referenceTotal += reference?.[j] ?? 1;
  }
  let distance = 0;
  for (let j = 0; j < parts.length; j++) {
    distance += Math.abs(parts[j]! / total - (reference?.[j] ?? 1) / referenceTotal);
  }
  return parts.length === 0 ? NaN : distance / 2;
}
