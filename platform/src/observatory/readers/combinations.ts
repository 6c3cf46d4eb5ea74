/** The combinations of values that a dataset's dimensions take, region and industry left out, gathered row by row from bytes. */
export class Combinations {
  /** Positions of the watched dimensions among a row's fields. */
  readonly #dimensions: readonly number[];
  readonly #found = new Map<string, readonly string[]>();
  #last: Uint8Array = new Uint8Array(0);
  #lastLength = -1;

  constructor(dimensions: readonly number[]) {
    this.#dimensions = dimensions;
  }

  /** Notes a row whose fields stand at `start[i]…end[i]`; the same combination twice running costs one comparison. */
  add(bytes: Uint8Array, start: Int32Array, end: Int32Array): void {
    if (this.#isLast(bytes, start, end)) return;
    const values = this.#dimensions.map((field) =>
      Buffer.from(bytes.buffer, bytes.byteOffset + start[field]!, end[field]! - start[field]!).toString('utf8'),
    );
    this.addValues(values);
    this.#last = Buffer.from(values.map((value) => `${value}\n`).join(''), 'utf8');
    this.#lastLength = this.#last.length;
  }

  addValues(values: readonly string[]): void {
    const key = values.join('\n');
    if (!this.#found.has(key)) this.#found.set(key, values);
  }

  /** Every combination once, in the order they first came; values in the order of the watched dimensions. */
  all(): readonly (readonly string[])[] {
    return [...this.#found.values()];
  }

  #isLast(bytes: Uint8Array, start: Int32Array, end: Int32Array): boolean {
    const last = this.#last;
    let at = 0;
    for (const field of this.#dimensions) {
      for (let from = start[field]!; from < end[field]!; from++) if (last[at++] !== bytes[from]) return false;
      if (last[at++] !== 10) return false;
    }
    return at === this.#lastLength;
  }
}
