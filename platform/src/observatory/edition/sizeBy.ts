/** What the columns of the proof begin with that hold a further measure which the rule for size asks for. */
export function sizeBy(measure: string): string {
  return `size_by_${measure}`;
}
