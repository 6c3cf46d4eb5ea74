/** What a map may show, in the order of its chooser. */
export const mapMeasures = ['stars', 'lq', 'focus', 'size', 'growth', 'employment'] as const;

/** What a map shows. */
export type MapMeasure = (typeof mapMeasures)[number];

/** Of an edition's years those that a map may show: growth has none in the first. */
export function yearsOfMap(measure: MapMeasure, years: readonly number[]): readonly number[] {
  return measure === 'growth' ? years.slice(1) : years;
}

/** Measures that a region has as a whole too; the others are of a category. */
export const ofAllTogether: ReadonlySet<MapMeasure> = new Set(['stars', 'growth', 'employment']);

/** The measure that a map shows of the one that is asked for: stars where all together have none of it, or growth has no two years. */
export function shownMeasure(asked: MapMeasure, isOfCategory: boolean, years: readonly number[] | null): MapMeasure {
  const isThere = (isOfCategory || ofAllTogether.has(asked)) && (years === null || yearsOfMap(asked, years).length > 0);
  return isThere ? asked : 'stars';
}
