/** What the quarters of one area × industry × year add up to so far. */
interface Slot {
  readonly region: number;
  readonly industry: number;
  readonly year: number;
  readonly line: number;
  /** One bit for each quarter that has a row. */
  seen: number;
  withheld: boolean;
  sum: number;
}

/** A year's figure from its quarters. */
export interface QcewYearFigure {
  readonly region: number;
  readonly industry: number;
  readonly year: number;
  /** The line of the first quarter that was read. */
  readonly line: number;
  /** Sum of the published figures of the quarters (all months of them). */
  readonly sum: number;
  /** Empty where all four quarters are published; else what is wanting: `N`, or e.g. `3 of 4 quarters`. */
  readonly flag: string;
}

const allQuarters = 15;

/** Gathers the quarterly rows of a file into years. */
export class QcewYears {
  readonly #slots = new Map<number, Slot>();
  /** By year: quarters that any row is of, and the number of rows. */
  readonly #years = new Map<number, { seen: number; rows: number }>();

  /** Adds a quarter's figure (null where withheld); false where that quarter was there already. */
  add(region: number, industry: number, year: number, quarter: number, figure: number | null, line: number): boolean {
    const key = (region * 16_777_216 + industry) * 4096 + year;
    let slot = this.#slots.get(key);
    if (slot === undefined) {
      slot = { region, industry, year, line, seen: 0, withheld: false, sum: 0 };
      this.#slots.set(key, slot);
    }
    const bit = 1 << (quarter - 1);
    if ((slot.seen & bit) !== 0) return false;
    slot.seen |= bit;
    if (figure === null) slot.withheld = true;
    else slot.sum += figure;
    const counted = this.#years.get(year) ?? { seen: 0, rows: 0 };
    this.#years.set(year, { seen: counted.seen | bit, rows: counted.rows + 1 });
    return true;
  }

  /** Years of which the file has no row for one quarter or more: how many quarters it has, and its rows. */
  unfinished(): { readonly year: number; readonly quarters: number; readonly rows: number }[] {
    return [...this.#years]
      .filter(([, { seen }]) => seen !== allQuarters)
      .map(([year, { seen, rows }]) => ({ year, quarters: bits(seen), rows }));
  }

  /** The figures of the years that the file has all four quarters of. */
  *figures(): Generator<QcewYearFigure> {
    for (const { region, industry, year, line, seen, withheld, sum } of this.#slots.values()) {
      if (this.#years.get(year)!.seen !== allQuarters) continue;
      const flag = withheld ? 'N' : seen === allQuarters ? '' : `${bits(seen)} of 4 quarters`;
      yield { region, industry, year, line, sum, flag };
    }
  }
}

function bits(mask: number): number {
  return [1, 2, 4, 8].filter((bit) => (mask & bit) !== 0).length;
}
