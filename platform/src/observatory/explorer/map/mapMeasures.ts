/** What a map may show, in the order of its chooser. */
export const mapMeasures = ['stars', 'lq', 'focus', 'size', 'growth', 'employment'] as const;

/** What a map shows. */
export type MapMeasure = (typeof mapMeasures)[number];

/** Measures that a region has as a whole too; the others are of a category. */
export const ofAllTogether: ReadonlySet<MapMeasure> = new Set(['stars', 'growth', 'employment']);
