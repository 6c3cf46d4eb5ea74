import type { ReadRequest } from '../readers/reader.ts';

/** All that decides what an edition holds: the same request on the same inputs gives the same bytes. */
export interface MapRequest {
  readonly inputs: readonly string[];
  /** Name of a built-in definition, or a path. */
  readonly definition: string;
  /** Vintage of the classification in a definition file that holds several; null takes each year's own. */
  readonly definitionVersion: string | null;
  /** Name of a built-in preset, or a path. */
  readonly preset: string;
  /** Single rules changed, e.g. `{ 'size.top': '0.05' }`. */
  readonly settings: Readonly<Record<string, string>>;
  /** Years to rate; null takes all there are. */
  readonly years: readonly number[] | null;
  readonly measure: string;
  readonly columns: ReadRequest['columns'];
  readonly where: Readonly<Record<string, string>>;
  /** The year of files that do not state one. */
  readonly fileYear: number | null;
  readonly regionLevel: string | null;
  readonly industryLevel: string | null;
  readonly totalIndustry: string | null;
  readonly totalRegion: string | null;
  /** Path of a region file (GeoJSON, TopoJSON), or `us-atlas:states`; null draws no map. */
  readonly geometry: string | null;
  /** Whether the first row that can't be used ends the run. */
  readonly strict: boolean;
}
