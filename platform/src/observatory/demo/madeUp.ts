import { CONTINENT } from './placeNames.ts';

/** What every file of the demonstration says of itself, and what shows wherever its figures do. */
export const MADE_UP = `Made-up demonstration data: ${CONTINENT}, its countries, regions and figures do not exist.`;
