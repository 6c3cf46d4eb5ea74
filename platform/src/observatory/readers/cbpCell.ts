import type { CbpColumns } from './cbpColumns.ts';
import { cbpRange } from './cbpRange.ts';
import type { Row } from './row.ts';
import { parseFigure } from './figure.ts';

/** What one row says of its figure: whether it is withheld, between which bounds, and its flag. */
export class CbpCell {
  withheld = false;
  low = 0;
  high = Infinity;
  flag = '';
  readonly #columns: CbpColumns;
  readonly #measure: string;
  readonly #noiseName: string;

  constructor(columns: CbpColumns, measure: string) {
    this.#columns = columns;
    this.#measure = measure;
    this.#noiseName = `${columns.figureName.toLowerCase()}_nf`;
  }

  read(row: Row): void {
    const { rangeFlag, noiseFlag, figure } = this.#columns;
    const empflag = fieldOf(row, rangeFlag);
    const noise = fieldOf(row, noiseFlag);
    this.low = 0;
    this.high = Infinity;
    this.flag = noise === '' ? '' : `${this.#noiseName}=${noise}`;
    this.withheld = noise === 'D' || noise === 'S';
    if (empflag === '') return;
    if (this.#measure === 'employment') {
      this.withheld = true;
      [this.low, this.high] = cbpRange(empflag);
      this.flag = `empflag=${empflag}`;
    } else if (
      this.#measure !== 'establishments' &&
      noise === '' &&
      parseFigure(row.bytes, row.start[figure]!, row.end[figure]!) === 0
    ) {
      // Before noise flags (data year 2007) a withheld row holds 0 in every figure and says so in empflag alone.
      this.withheld = true;
      this.flag = `empflag=${empflag}`;
    }
  }
}

/** A flag in upper case; empty where the column is not there, blank or `-`, "no flag". */
function fieldOf(row: Row, column: number): string {
  if (column < 0 || row.start[column] === row.end[column]) return '';
  const text = row.text(column).trim().toUpperCase();
  return text === '-' ? '' : text;
}
