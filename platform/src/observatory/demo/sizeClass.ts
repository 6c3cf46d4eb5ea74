/** Lower ends of the size classes that are published for some hidden figures; the last class ends at 99,999. */
const SIZE_CLASSES = [0, 20, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000];

/** The published size class a number of persons falls in, both ends included. */
export function sizeClass(persons: number): readonly [low: number, high: number] {
  const above = SIZE_CLASSES.findIndex((low) => low > persons);
  if (above < 1) throw new RangeError(`${persons} persons are beyond the last size class`);
  return [SIZE_CLASSES[above - 1] ?? 0, (SIZE_CLASSES[above] ?? 0) - 1];
}
