/** Letters that a code of a region or a category may have: so many an address takes. */
export const longestCode = 64;
