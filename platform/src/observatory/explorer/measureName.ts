/** A measure as the name of a column. */
export function measureName(measure: string): string {
  return measure.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '_');
}
