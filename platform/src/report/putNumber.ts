/** No double takes more characters than `-0.0000012345678901234567`. */
export const longestNumber = 25;

/** Writes the shortest text that reads back to the same double, nothing for NaN, and says where it ends. */
export function putNumber(to: Uint8Array, at: number, value: number): number {
  if (value === (value | 0) && value >= 0) return putWhole(to, at, value);
  if (Number.isNaN(value)) return at;
  const text = String(value);
  for (let place = 0; place < text.length; place++) to[at++] = text.charCodeAt(place);
  return at;
}

/** A whole number from 0 to 2³¹ − 1, its digits from the last. */
function putWhole(to: Uint8Array, at: number, value: number): number {
  let digits = 1;
  for (let limit = 10; limit <= value; limit *= 10) digits++;
  let rest = value;
  for (let place = at + digits - 1; place >= at; place--) {
    const tenth = (rest / 10) | 0;
    to[place] = 48 + rest - 10 * tenth;
    rest = tenth;
  }
  return at + digits;
}
