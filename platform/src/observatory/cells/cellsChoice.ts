import type { CodeSystem } from '../codes/codeSystem.ts';
import type { UnboundedRegions } from './unboundedRegions.ts';

/** What was decided for all years of a run. Total codes are positions in the figures' dictionaries, -1 where there is none. */
export interface CellsChoice {
  readonly industries: CodeSystem;
  readonly regionLevel: string;
  readonly industryLevel: string;
  readonly totalIndustry: number;
  readonly totalRegion: number;
  /** The step in which figures are published; whole where the figures are. */
  readonly step: number;
  readonly wholeNumbers: boolean;
  readonly absent: 'zero' | 'unknown';
  readonly unboundedRegions: UnboundedRegions;
}
