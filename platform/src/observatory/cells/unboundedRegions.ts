/**
 * What becomes of a region with a figure that nothing bounds from above: left out of every rank and total, or kept with bounds of
 * Infinity, which leaves open whatever rests on it.
 */
export type UnboundedRegions = (typeof unboundedRegions)[number];

/** The two ways, as they are typed and as the manifest has them. */
export const unboundedRegions = ['leave-out', 'keep'] as const;
