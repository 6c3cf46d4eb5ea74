import type { UnboundedRegions } from '../cells/unboundedRegions.ts';
import type { DecimalSign } from '../readers/reader.ts';

/** Which figures a run takes from which files: what is counted, of which years, at which levels. */
export interface FiguresRequest {
  readonly inputs: readonly string[];
  /** Years to take; null takes all there are. */
  readonly years: readonly number[] | null;
  readonly measure: string;
  /** Columns of an unknown layout, by role or by measure (see columnRoles). */
  readonly columns: Readonly<Record<string, string>>;
  readonly where: Readonly<Record<string, string>>;
  /** The year of files that do not state one. */
  readonly fileYear: number | null;
  /** What a decimal is written with in tables of text; null leaves it to their figures. */
  readonly decimal: DecimalSign | null;
  readonly regionLevel: string | null;
  readonly industryLevel: string | null;
  readonly totalIndustry: string | null;
  readonly totalRegion: string | null;
  readonly unboundedRegions: UnboundedRegions;
  /** Whether the first row that can't be used ends the run. */
  readonly strict: boolean;
}
