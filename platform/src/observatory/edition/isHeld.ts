/**
 * The condition on a row of an edition's categories by which the year's data hold the category, by itself or within a broader industry. Of
 * one that they don't hold nothing is known anywhere, which is not the same as zero.
 */
export const isHeld = 'regions IS NOT NULL';
