/** Years as a span: "2014", "2008–2014". */
export function yearSpan(years: readonly number[]): string {
  return years.length === 1 ? String(years[0]) : `${years[0]}–${years.at(-1)}`;
}
