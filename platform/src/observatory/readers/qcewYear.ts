/** What the quarters of one area × industry × year add up to so far. */
interface Slot {
  readonly region: number;
  readonly industry: number;
  readonly year: number;
  readonly line: number;
  /** One bit for each quarter that has a row. */
  seen: number;
  withheld: boolean;
  /** Whether a row of it was rejected. */
  rejected: boolean;
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
  /** Whether a row of it was rejected. */
  readonly rejected: boolean;
}

const allQuarters = 15;

/** Gathers the quarterly rows of a file into years. */
export class QcewYears {
  readonly #slots = new Map<number, Slot>();
  /** By year: quarters that any row is of, and the number of rows. */
  readonly #years = new Map<number, { seen: number; rows: number }>();

  /** Adds a quarter's figure (null where withheld); false where that quarter was there already. */
  add(region: number, industry: number, year: number, quarter: number, figure: number | null, line: number): boolean {
    const slot = this.#slot(region, industry, year, line);
    const bit = 1 << (quarter - 1);
    if ((slot.seen & bit) !== 0) return false;
    slot.seen |= bit;
    if (figure === null) slot.withheld = true;
    else slot.sum += figure;
    const counted = this.#yearOf(year);
    counted.seen |= bit;
    counted.rows++;
    return true;
  }

  /** A row was rejected: its year is not whole then, and is there though no other row may be; `quarter` is null where that was the fault. */
  reject(region: number, industry: number, year: number, quarter: number | null, line: number): void {
    this.#slot(region, industry, year, line).rejected = true;
    const counted = this.#yearOf(year);
    if (quarter !== null) counted.seen |= 1 << (quarter - 1);
  }

  /** Years of which the file has no row for one quarter or more: how many quarters it has, and its usable rows, if any. */
  unfinished(): { readonly year: number; readonly quarters: number; readonly rows: number }[] {
    return [...this.#years]
      .filter(([, { seen, rows }]) => seen !== allQuarters && rows > 0)
      .map(([year, { seen, rows }]) => ({ year, quarters: bits(seen), rows }));
  }

  /** The figures of the years that the file has all four quarters of. */
  *figures(): Generator<QcewYearFigure> {
    for (const { region, industry, year, line, seen, withheld, rejected, sum } of this.#slots.values()) {
      if (this.#years.get(year)!.seen !== allQuarters) continue;
      const flag = withheld ? 'N' : seen === allQuarters ? '' : `${bits(seen)} of 4 quarters`;
      yield { region, industry, year, line, sum, flag, rejected: rejected && seen !== allQuarters };
    }
  }

  #slot(region: number, industry: number, year: number, line: number): Slot {
    const key = (region * 16_777_216 + industry) * 4096 + year;
    let slot = this.#slots.get(key);
    if (slot === undefined) {
      slot = { region, industry, year, line, seen: 0, withheld: false, rejected: false, sum: 0 };
      this.#slots.set(key, slot);
    }
    return slot;
  }

  #yearOf(year: number): { seen: number; rows: number } {
    let counted = this.#years.get(year);
    if (counted === undefined) {
      counted = { seen: 0, rows: 0 };
      this.#years.set(year, counted);
    }
    return counted;
  }
}

function bits(mask: number): number {
  return [1, 2, 4, 8].filter((bit) => (mask & bit) !== 0).length;
}
