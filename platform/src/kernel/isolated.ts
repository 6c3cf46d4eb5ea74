const [isolate, end] = ['\u2068', '\u2069'];

/** Letters written from right to left, and marks that turn the direction of what follows. */
const turning =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * A text from data, such as a name, set apart from the text that it is put into, so that neither turns the other's direction: between
 * Unicode's isolates (Unicode Standard Annex 9, 2.4). A text that could turn nothing stays as it is. Ends in it that nothing began are
 * left out, missing ones are added.
 */
export function isolated(text: string): string {
  if (!turning.test(text)) return text;
  let open = 0;
  let inside = '';
  for (const sign of text) {
    if (sign === '\u2029' || (sign === end && open === 0)) continue;
    if (sign === end) open -= 1;
    else if (sign >= '\u2066' && sign <= '\u2068') open += 1;
    inside += sign;
  }
  return `${isolate}${inside}${end.repeat(open + 1)}`;
}
