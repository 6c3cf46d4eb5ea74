import { Problem } from '../../kernel/problem.ts';
import type { Dialect } from './dialect.ts';
import type { Row } from './row.ts';

const longestRow = 16 * 1024 * 1024;
const lineFeed = 10;
const carriageReturn = 13;

/** Where the tokenizer stands: before a field, in a plain one, in a quoted one, after a quote inside it, after its closing quote. */
const beforeField = 0;
const inPlain = 1;
const inQuotes = 2;
const afterQuote = 3;
const afterField = 4;

class ByteRow implements Row {
  line = 1;
  count = 0;
  bytes: Buffer = Buffer.allocUnsafeSlow(1 << 18);
  start = new Int32Array(64);
  end = new Int32Array(64);
  quoted = new Uint8Array(64);

  text(field: number): string {
    return this.bytes.toString('utf8', this.start[field], this.end[field]);
  }

  isQuoted(field: number): boolean {
    return this.quoted[field] === 1;
  }

  widen(): void {
    const start = new Int32Array(this.start.length * 2);
    start.set(this.start);
    const end = new Int32Array(start.length);
    end.set(this.end);
    const quoted = new Uint8Array(start.length);
    quoted.set(this.quoted);
    this.start = start;
    this.end = end;
    this.quoted = quoted;
  }
}

/** Splits a delimited text that comes in chunks of any size into rows, each handed on as soon as it is whole. */
export class RowTokenizer {
  readonly #delimiter: number;
  readonly #quote: number;
  readonly #onRow: (row: Row) => void;
  readonly #row = new ByteRow();
  /** Bytes of the buffer in use; the row under way begins at `#rowStart`, the next byte to look at is `#at`. */
  #filled = 0;
  #rowStart = 0;
  #at = 0;
  #fieldStart = 0;
  #closedAt = 0;
  #doubled = 0;
  #count = 0;
  #state = beforeField;
  /** The line of the byte at `#at`; after a CR an LF belongs to the same line end. */
  #line = 1;
  #afterReturn = false;
  #quoteLine = 1;

  constructor(dialect: Dialect, onRow: (row: Row) => void) {
    this.#delimiter = dialect.delimiter;
    this.#quote = dialect.quote ?? -1;
    this.#onRow = onRow;
  }

  /** Takes the next bytes of the text; they are copied and may be reused. */
  push(chunk: Uint8Array): void {
    this.#take(chunk);
    this.#scan();
    if (this.#filled - this.#rowStart > longestRow) throw this.#tooLong();
  }

  /** The text is over: hands on the last row where no newline ended it. */
  end(): void {
    if (this.#state === inQuotes) {
      throw new Problem(
        422,
        `A quote opens on line ${this.#quoteLine} and is never closed; close it, or double it where it is part of the text.`,
        [{ line: this.#quoteLine, reason: 'quote never closed' }],
      );
    }
    if (this.#state === afterQuote) this.#closedAt = this.#at - 1;
    if (this.#state === afterQuote || this.#state === afterField) this.#endQuotedField();
    else if (this.#state === inPlain || this.#count > 0)
      this.#endField(this.#state === inPlain ? this.#fieldStart : this.#at, this.#at, 0);
    this.#endRow();
  }

  #take(chunk: Uint8Array): void {
    const row = this.#row;
    const kept = this.#filled - this.#rowStart;
    if (kept + chunk.length > row.bytes.length) {
      const wider = Buffer.allocUnsafeSlow(Math.max(kept + chunk.length, row.bytes.length * 2));
      wider.set(row.bytes.subarray(this.#rowStart, this.#filled));
      row.bytes = wider;
    } else if (this.#rowStart > 0) row.bytes.copyWithin(0, this.#rowStart, this.#filled);
    const shift = this.#rowStart;
    if (shift > 0) {
      for (let field = 0; field < this.#count; field++) {
        row.start[field]! -= shift;
        row.end[field]! -= shift;
      }
      this.#at -= shift;
      this.#fieldStart -= shift;
      this.#closedAt -= shift;
      this.#rowStart = 0;
    }
    row.bytes.set(chunk, kept);
    this.#filled = kept + chunk.length;
  }

  #scan(): void {
    const filled = this.#filled;
    while (this.#at < filled) {
      if (this.#state === inPlain || this.#state === beforeField) this.#scanPlain();
      else if (this.#state === inQuotes) this.#scanQuoted();
      else this.#scanAfterQuote();
    }
  }

  #scanPlain(): void {
    const row = this.#row;
    const bytes = row.bytes;
    const filled = this.#filled;
    const delimiter = this.#delimiter;
    const quote = this.#quote;
    const highest = Math.max(delimiter, carriageReturn);
    let at = this.#at;
    let begin = this.#fieldStart;
    let fresh = this.#state === beforeField;
    let afterReturn = this.#afterReturn;
    while (at < filled) {
      if (fresh) {
        const byte = bytes[at]!;
        if (afterReturn) {
          afterReturn = false;
          if (byte === lineFeed) {
            at++;
            this.#rowStart = at;
            continue;
          }
        }
        if (byte === quote) {
          this.#quoteLine = this.#line;
          this.#doubled = 0;
          this.#state = inQuotes;
          this.#afterReturn = false;
          this.#fieldStart = at + 1;
          this.#at = at + 1;
          return;
        }
        begin = at;
        fresh = false;
      }
      let byte = bytes[at]!;
      while (byte > highest && ++at < filled) byte = bytes[at]!;
      if (at >= filled) break;
      if (byte === delimiter) {
        this.#endField(begin, at, 0);
        fresh = true;
      } else if (byte === lineFeed || byte === carriageReturn) {
        this.#endField(begin, at, 0);
        this.#at = at + 1;
        this.#endRow();
        this.#line++;
        row.line = this.#line;
        afterReturn = byte === carriageReturn;
        fresh = true;
      }
      at++;
    }
    this.#at = at;
    this.#fieldStart = begin;
    this.#afterReturn = afterReturn;
    this.#state = fresh ? beforeField : inPlain;
  }

  #scanQuoted(): void {
    const bytes = this.#row.bytes;
    const filled = this.#filled;
    const quote = this.#quote;
    let at = this.#at;
    let afterReturn = this.#afterReturn;
    while (at < filled) {
      const byte = bytes[at++]!;
      if (byte === quote) {
        this.#state = afterQuote;
        afterReturn = false;
        break;
      }
      if (byte === carriageReturn || (byte === lineFeed && !afterReturn)) this.#line++;
      afterReturn = byte === carriageReturn;
    }
    this.#at = at;
    this.#afterReturn = afterReturn;
  }

  #scanAfterQuote(): void {
    const byte = this.#row.bytes[this.#at]!;
    if (this.#state === afterQuote) {
      if (byte === this.#quote) {
        this.#doubled++;
        this.#state = inQuotes;
        this.#at++;
        return;
      }
      this.#closedAt = this.#at - 1;
      this.#state = afterField;
    }
    if (byte === this.#delimiter) {
      this.#endQuotedField();
      this.#state = beforeField;
    } else if (byte === lineFeed || byte === carriageReturn) {
      this.#endQuotedField();
      this.#at++;
      this.#endRow();
      this.#line++;
      this.#row.line = this.#line;
      this.#afterReturn = byte === carriageReturn;
      this.#state = beforeField;
      return;
    } else if (byte !== 32 && byte !== 9) {
      throw new Problem(
        422,
        `On line ${this.#line} text follows a closing quote; double the quotes that are part of the text.`,
        [{ line: this.#line, reason: 'text after a closing quote' }],
      );
    }
    this.#at++;
  }

  #endField(start: number, end: number, quoted: 0 | 1): void {
    const row = this.#row;
    if (this.#count === row.start.length) row.widen();
    const field = this.#count++;
    row.start[field] = start;
    row.end[field] = end;
    row.quoted[field] = quoted;
  }

  #endQuotedField(): void {
    const bytes = this.#row.bytes;
    let to = this.#closedAt;
    if (this.#doubled > 0) {
      let from = this.#fieldStart;
      to = from;
      for (; from < this.#closedAt; from++) {
        const byte = bytes[from]!;
        bytes[to++] = byte;
        if (byte === this.#quote) from++;
      }
    }
    this.#endField(this.#fieldStart, to, 1);
  }

  /** Hands the row on unless it is blank, and begins the next one at `#at`. */
  #endRow(): void {
    const row = this.#row;
    if (this.#count > 1 || (this.#count === 1 && !this.#isBlank())) {
      row.count = this.#count;
      this.#onRow(row);
    }
    this.#count = 0;
    this.#rowStart = this.#at;
  }

  #isBlank(): boolean {
    const row = this.#row;
    if (row.quoted[0] === 1) return false;
    for (let at = row.start[0]!; at < row.end[0]!; at++) {
      if (row.bytes[at]! > 32) return false;
    }
    return true;
  }

  #tooLong(): Problem {
    const line = this.#row.line;
    const quoted = this.#state === inQuotes;
    const sentence = quoted
      ? `A quote opens on line ${this.#quoteLine} and is not closed within 16 MiB; close it, or double it where it is part of the text.`
      : `Line ${line} goes on for more than 16 MiB; end each row with a newline.`;
    return new Problem(422, sentence, [
      { line: quoted ? this.#quoteLine : line, reason: quoted ? 'quote never closed' : 'line too long' },
    ]);
  }
}
