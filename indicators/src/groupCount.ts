/** How many groups there are when each entry's is a whole number from 0: one more than the largest. What is no such number is a `RangeError`. */
export function groupCount(group: ArrayLike<number>): number {
  let count = 0;
  for (let entry = 0; entry < group.length; entry++) {
    const own = group[entry]!;
    if (!(Number.isInteger(own) && own >= 0)) {
      throw new RangeError(`Entry ${entry}: ${own} is no group; groups are whole numbers from 0.`);
    }
    count = Math.max(count, own + 1);
  }
  return count;
}
