/** The different numbers of a column, bit by bit, in order of first appearance. */
export interface DistinctNumbers {
  readonly values: Float64Array;
  /** Where in `values` each entry stands, -1 for NaN; holds until the next column is sorted out. */
  readonly codes: Int32Array;
  readonly missing: number;
}

/** After this many entries it shows whether they are nearly all different. */
const trial = 4096;
const mostlyDifferent = 0.75;

/** Sorts out the different numbers of columns of up to so many entries, by a hash table on their bits that serves for all of them. */
export class NumberDictionary {
  readonly #codes: Int32Array;
  readonly #first: Uint32Array;
  readonly #codeOf: Int32Array;

  constructor(longest: number) {
    const most = Math.max(1, longest >>> 1);
    this.#codes = new Int32Array(longest);
    this.#first = new Uint32Array(most);
    this.#codeOf = new Int32Array(2 ** Math.ceil(Math.log2(2 * most + 2)));
  }

  /** Null where there are more than half as many different numbers as entries. */
  of(column: Float64Array): DistinctNumbers | null {
    const words = new Uint32Array(column.buffer, column.byteOffset, 2 * column.length);
    const first = this.#first;
    const codeOf = this.#codeOf.fill(-1);
    const slots = codeOf.length - 1;
    const codes = this.#codes;
    const most = Math.max(1, column.length >>> 1);
    let found = 0;
    let missing = 0;
    for (let at = 0; at < column.length; at++) {
      if (at === trial && found > trial * mostlyDifferent) return null;
      if (Number.isNaN(column[at]!)) {
        codes[at] = -1;
        missing++;
        continue;
      }
      const low = words[2 * at]!;
      const high = words[2 * at + 1]!;
      let slot = (Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b) >>> 7) & slots;
      let code = codeOf[slot]!;
      while (code >= 0 && (words[2 * first[code]!] !== low || words[2 * first[code]! + 1] !== high)) {
        slot = (slot + 1) & slots;
        code = codeOf[slot]!;
      }
      if (code < 0) {
        if (found === most) return null;
        code = found++;
        codeOf[slot] = code;
        first[code] = at;
      }
      codes[at] = code;
    }
    const values = new Float64Array(found);
    for (let code = 0; code < found; code++) values[code] = column[first[code]!]!;
    return { values, codes: codes.subarray(0, column.length), missing };
  }
}
