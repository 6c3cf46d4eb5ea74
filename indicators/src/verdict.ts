/**
 * What can be said of a star when some figures are unknown: `no` if no completion of the unknown figures gives it,
 * `yes` if every one does, `possible` otherwise. Ordered, so that the minimum of several is their conjunction.
 */
export const verdict = { no: 0, possible: 1, yes: 2 } as const;

/** One of the three verdicts, as stored in a Uint8Array. */
export type Verdict = (typeof verdict)[keyof typeof verdict];

/** The verdict on a rule that needs all of several conditions: entry by entry the least of theirs. */
export function every(first: Uint8Array, ...others: Uint8Array[]): Uint8Array {
  const all = first.slice();
  for (const other of others) {
    if (other.length !== all.length)
      throw new RangeError(`Verdicts of ${all.length} and ${other.length} entries can't be joined.`);
    for (let entry = 0; entry < all.length; entry++) {
      if (other[entry]! < all[entry]!) all[entry] = other[entry]!;
    }
  }
  return all;
}
