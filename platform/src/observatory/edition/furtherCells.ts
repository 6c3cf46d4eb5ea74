/** The name of the table with the cells of a measure that the rules need beside the one that is rated; any measure makes a file name. */
export function furtherCells(measure: string): string {
  return `cells-${encodeURIComponent(measure)}`;
}
