import { Problem } from '../../kernel/problem.ts';

/**
 * Watches the figures of a text for what their points mean. `1.234` is a little more than one where points are decimal, and more than a
 * thousand where they set off thousands; `12.5`, `0.250` and `1234` show that they are decimal.
 */
export class PointReading {
  #isDecimal = false;
  #first: { readonly line: number; readonly value: string } | null = null;

  /** Looks at one more figure as it is written. */
  see(bytes: Uint8Array, start: number, end: number, line: number): void {
    if (this.#isDecimal) return;
    let from = start;
    let to = end;
    while (from < to && bytes[from]! <= 32) from++;
    while (to > from && bytes[to - 1]! <= 32) to--;
    let point = -1;
    for (let at = from; at < to; at++) {
      const digit = bytes[at]! - 48;
      if (digit === -2 && point < 0) point = at;
      else if (digit < 0 || digit > 9) return;
    }
    const before = (point < 0 ? to : point) - from;
    if (point < 0) this.#isDecimal = before > 3;
    else if (before === 0 || before > 3 || to - point !== 4 || bytes[from] === 48) this.#isDecimal = true;
    else
      this.#first ??= { line, value: Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('latin1') };
  }

  /** Throws a Problem where figures have points and nothing tells what they mean. */
  refuseDoubt(file: string, column: string): void {
    if (this.#isDecimal || this.#first === null) return;
    const { line, value } = this.#first;
    throw new Problem(
      422,
      `${file} writes ${value} in column ${column}, line ${line}, and nothing in the file tells whether that is ${Number(value)} or ${value.replace('.', '')}: ` +
        'every point has three digits after it. Say what a decimal is written with: --decimal point, or --decimal comma where points set off thousands.',
      [{ file, line, column, value, reason: 'point before three digits' }],
    );
  }
}
