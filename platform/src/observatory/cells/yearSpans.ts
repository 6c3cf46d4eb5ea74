/** Years with runs drawn together: "2008–2010, 2013". */
export function yearSpans(years: readonly number[]): string {
  const spans: [from: number, to: number][] = [];
  for (const year of years.toSorted((first, second) => first - second)) {
    const last = spans.at(-1);
    if (last !== undefined && last[1] === year - 1) last[1] = year;
    else spans.push([year, year]);
  }
  return spans.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}

/** Years in order as the option `--year` takes them: "2008-2010,2013". */
export function yearOption(years: readonly number[]): string {
  return yearSpans(years).replaceAll('–', '-').replaceAll(', ', ',');
}
