/** One row of a delimited text as byte ranges, quotes taken off; reused for the next row, so keep nothing of it. */
export interface Row {
  /** The line of the file, from 1, on which the row begins. */
  readonly line: number;
  /** How many fields it has. */
  readonly count: number;
  /** UTF-8 bytes that `start` and `end` point into. */
  readonly bytes: Uint8Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** The text of a field, blanks kept. */
  text(field: number): string;
  /** Whether the field stood in quotes. */
  isQuoted(field: number): boolean;
}
