import type { Row } from './row.ts';

/** A row made of texts, for tables that are not text files: their cells then go the same way as those of a CSV. */
export class TextRow implements Row {
  line = 0;
  count = 0;
  bytes: Buffer = Buffer.allocUnsafeSlow(4096);
  start = new Int32Array(0);
  end = new Int32Array(0);

  /** Fills the row with one line's cells; null is an empty cell. */
  fill(line: number, cells: readonly (string | null)[]): this {
    this.line = line;
    this.count = cells.length;
    if (this.start.length < cells.length) {
      this.start = new Int32Array(cells.length);
      this.end = new Int32Array(cells.length);
    }
    let at = 0;
    cells.forEach((cell, field) => {
      this.start[field] = at;
      if (cell !== null) {
        if (at + cell.length * 3 > this.bytes.length) {
          const wider = Buffer.allocUnsafeSlow((at + cell.length * 3) * 2);
          wider.set(this.bytes);
          this.bytes = wider;
        }
        at += this.bytes.write(cell, at, 'utf8');
      }
      this.end[field] = at;
    });
    return this;
  }

  text(field: number): string {
    return this.bytes.toString('utf8', this.start[field], this.end[field]);
  }

  isQuoted(): boolean {
    return false;
  }
}
