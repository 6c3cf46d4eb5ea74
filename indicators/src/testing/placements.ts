/** Every way to place plants in regions, with its probability where each plant falls on region r with probability `chance[r]`. */
export function* placements(
  plants: number,
  chance: readonly number[],
): Generator<{ readonly regions: readonly number[]; readonly probability: number }> {
  if (plants === 0) {
    yield { regions: [], probability: 1 };
    return;
  }
  for (const { regions, probability } of placements(plants - 1, chance)) {
    for (const [r, own] of chance.entries()) yield { regions: [...regions, r], probability: probability * own };
  }
}
