import type { CellColumns } from './cellColumns.ts';
import type { BoundedGrid } from './boundCells.ts';
import type { Bounds } from './cells.ts';
import type { FamilySums } from './families.ts';
import type { Grid } from './grid.ts';

/** The cells of one year, sorted by region, then industry; codes are positions in the figures' dictionaries. */
export interface YearCells extends CellColumns {
  readonly leafRegions: Uint8Array;
  readonly leafIndustries: Uint8Array;
  /** Leaf regions that have a figure of any industry and none without a bound; where unbounded ones are kept, all of them. */
  readonly isRated: Uint8Array;
  /** Regions that have a known or ranged figure of any industry. */
  readonly hasFigure: Uint8Array;
  /** The lattice of levels behind the bounds; null where no code holds another and nothing is implied. */
  readonly lattice: Lattice | null;
}

export interface Lattice {
  readonly grid: Grid;
  readonly sums: FamilySums;
  readonly bounds: BoundedGrid;
  /** Totals over all leaf industries, by region's position: as published, else as the parts and the coarser totals bound them. */
  readonly regionTotals: Bounds;
  /** Totals over all rated regions, by leaf industry's position, as the cells and the coarser regions' figures bound them. */
  readonly industryTotals: Bounds;
  /** Whether some of these totals are narrower than the cells' own sums. */
  readonly totalsAreNarrower: boolean;
}

/** The codes, by position, that a year may be rated by. */
export interface Leaves {
  readonly regions: Uint8Array;
  readonly industries: Uint8Array;
}
