/** The file of an edition that holds the outlines of its regions. */
export const outlinesFile = 'geometry.topojson';
