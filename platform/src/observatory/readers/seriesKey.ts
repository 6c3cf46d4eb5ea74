import type { Row } from './row.ts';

/** The comma-separated codes of a series, as byte ranges of its row. */
export class SeriesKey {
  readonly start: Int32Array;
  readonly end: Int32Array;

  constructor(length: number) {
    this.start = new Int32Array(length);
    this.end = new Int32Array(length);
  }

  /** Finds the codes in the row's first field; false where there are more or fewer than dimensions. */
  split(row: Row): boolean {
    const bytes = row.bytes;
    const stop = row.end[0]!;
    let field = 0;
    this.start[0] = row.start[0]!;
    for (let at = row.start[0]!; at < stop; at++) {
      if (bytes[at] !== 44) continue;
      if (field + 1 === this.start.length) return false;
      this.end[field++] = at;
      this.start[field] = at + 1;
    }
    this.end[field] = stop;
    return field + 1 === this.start.length;
  }
}
