import type { PlotOptions } from '@observablehq/plot';
import type { Table } from './table.ts';

/** One plot or map with all that makes it readable without seeing it: what it says, where it comes from, and its figures as a table. */
export interface Figure {
  /** Unique on the page; letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  /** What a reader who can't see it needs to know: the text alternative. */
  readonly description: string;
  readonly source: string;
  readonly note?: string;
  readonly options: PlotOptions;
  /** The figures that are drawn. */
  readonly data: Table;
}

/** Pixels across every figure: the column of a report, and the width of an A4 page within its margins. */
export const figureWidth = 880;
