/** The year that was asked for, or of those there are the one nearest to it, of two the earlier; the last where none was asked for, null where there is none. */
export function nearestYear(years: readonly number[], asked: number | undefined): number | null {
  const last = years.at(-1) ?? null;
  if (asked === undefined || last === null) return last;
  return years.reduce((nearest, year) => (Math.abs(year - asked) < Math.abs(nearest - asked) ? year : nearest));
}
