/** Rows shown before and after a marked one that is far down. */
const around = 10;

/**
 * The lines of a table of so many rows: the first ones that are shown by their number, and where the marked row is not among them, it
 * with some before and after. A negative number stands for so many rows left out between. A mark below 0 is none.
 */
export function tableLines(rows: number, shown: number, marked: number): number[] {
  const first = Math.min(shown, rows);
  const lines = Array.from({ length: first }, (_, at) => at);
  if (marked < first) return lines;
  const [from, to] = [Math.max(first, marked - around), Math.min(rows, marked + around + 1)];
  if (from > first) lines.push(first - from);
  for (let at = from; at < to; at += 1) lines.push(at);
  return lines;
}
