import { publishedBounds, tableSums } from './countryTable.ts';
import type { CountryTable } from './countryTable.ts';

/** A cell with fewer establishments than this would give a firm away. */
const FEWEST_ESTABLISHMENTS = 3;
/** How far apart the ends of what can be worked out about a hidden figure must lie, as a share of the figure. */
const LEAST_WIDTH = 0.1;

/**
 * Hides what a statistics office would: cells with fewer than three establishments (in every fourth division behind their size
 * class), and then, for as long as the published sums give a hidden cell away to within a tenth, another cell of the sum that
 * does. Writes into the table's `disclosure`.
 */
export function hideInTable(table: CountryTable): void {
  const { divisions, employment, establishments, disclosure } = table;
  const rows = employment.length / divisions;
  const sums = tableSums(rows, divisions);
  establishments.forEach((places, cell) => {
    if (places > 0 && places < FEWEST_ESTABLISHMENTS) disclosure[cell] = (cell % divisions) % 4 === 1 ? 2 : 1;
  });
  while (hideMore());

  /** Gives company to every cell that is given away, once in each sum; whether there was any. */
  function hideMore(): boolean {
    const { low, high } = publishedBounds(table, sums);
    const width = high.map((most, cell) => most - low[cell]!);
    const widthOf = new Float64Array(sums.whole.length);
    const hiddenIn = new Uint16Array(sums.whole.length);
    const givenAway: number[] = [];
    disclosure.forEach((state, cell) => {
      if (state === 0) return;
      for (const sum of sumsOf(cell)) {
        widthOf[sum]! += width[cell]!;
        hiddenIn[sum]! += 1;
      }
      if (width[cell]! < leastWidth(cell)) givenAway.push(cell);
    });
    const hasCompany = new Set<number>();
    for (const cell of givenAway) {
      const [tighter, looser] = sumsOf(cell).toSorted((one, other) => widthOf[one]! - widthOf[other]!);
      if (hasCompany.has(tighter!)) continue;
      const company = companion(cell, tighter!, hiddenIn) ?? companion(cell, looser!, hiddenIn);
      if (company === null) throw new Error(`No figure is left to hide beside cell ${cell} of a country's table`);
      disclosure[company] = 1;
      for (const sum of sumsOf(company)) {
        hiddenIn[sum]! += 1;
        hasCompany.add(sum);
      }
    }
    return givenAway.length > 0;
  }

  /**
   * The published cell of a sum that hides a given one at the least loss: if possible large enough, and in another sum that hides
   * some already; of those the smallest. Null where the sum has none.
   */
  function companion(cell: number, sum: number, hiddenIn: Uint16Array): number | null {
    const candidates = membersOf(sum)
      .filter((candidate) => disclosure[candidate] === 0 && employment[candidate]! > 0)
      .toSorted((one, other) => employment[one]! - employment[other]!);
    const large = candidates.filter((candidate) => employment[candidate]! >= leastWidth(cell));
    const accompanied = large.find((candidate) =>
      sumsOf(candidate).every((other) => other === sum || hiddenIn[other]! > 0),
    );
    return accompanied ?? large[0] ?? candidates.at(-1) ?? null;
  }

  function leastWidth(cell: number): number {
    return Math.max(1, LEAST_WIDTH * employment[cell]!);
  }

  /** The two sums a cell stands in: its row, and behind all rows its column. */
  function sumsOf(cell: number): [row: number, column: number] {
    return [Math.floor(cell / divisions), rows + (cell % divisions)];
  }

  function membersOf(sum: number): number[] {
    return sum < rows
      ? Array.from({ length: divisions }, (_, division) => sum * divisions + division)
      : Array.from({ length: rows }, (_, row) => row * divisions + (sum - rows));
  }
}
