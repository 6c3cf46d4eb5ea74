/** What became of a file's rows, counted while it is read; spread into the reader's answer. */
export class RowCounts {
  rowsRead = 0;
  rowsUsed = 0;
  readonly rowsSetAside: Record<string, number> = {};

  /** Counts rows that are no observation of the measure, by reason. */
  setAside(reason: string, rows: number = 1): void {
    this.rowsSetAside[reason] = (this.rowsSetAside[reason] ?? 0) + rows;
  }
}
