import type { Source } from './observations.ts';

/** What became of a file's rows, counted while it is read. */
export class RowCounts {
  rowsRead = 0;
  rowsUsed = 0;
  readonly rowsSetAside: Record<string, number> = {};

  /** Counts rows that are no observation of the measure, by reason. */
  setAside(reason: string, rows: number = 1): void {
    this.rowsSetAside[reason] = (this.rowsSetAside[reason] ?? 0) + rows;
  }

  /** The counts as the source record has them. */
  summary(): Pick<Source, 'rowsRead' | 'rowsUsed' | 'rowsSetAside'> {
    const { rowsRead, rowsUsed, rowsSetAside } = this;
    return { rowsRead, rowsUsed, rowsSetAside };
  }
}
