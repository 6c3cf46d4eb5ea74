/** Employment ranges of County Business Patterns by `empflag`, as the Census Bureau's record layouts state them (data years 1998–2017). */
const ranges: Readonly<Record<string, readonly [low: number, high: number]>> = {
  A: [0, 19],
  B: [20, 99],
  C: [100, 249],
  E: [250, 499],
  F: [500, 999],
  G: [1000, 2499],
  H: [2500, 4999],
  I: [5000, 9999],
  J: [10_000, 24_999],
  K: [25_000, 49_999],
  L: [50_000, 99_999],
  M: [100_000, Infinity],
};

/** The range in which a withheld employment figure lies; 0 to Infinity for `S` and any letter without a published range. */
export function cbpRange(empflag: string): readonly [low: number, high: number] {
  return ranges[empflag.toUpperCase()] ?? [0, Infinity];
}
