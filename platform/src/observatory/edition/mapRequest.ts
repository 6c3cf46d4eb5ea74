import type { FiguresRequest } from '../input/figuresRequest.ts';

/** All that decides what an edition holds: the same request on the same inputs gives the same bytes. */
export interface MapRequest extends FiguresRequest {
  /** Name of a built-in definition, or a path. */
  readonly definition: string;
  /** Vintage of the classification in a definition file that holds several; null takes each year's own. */
  readonly definitionVersion: string | null;
  /** Name of a built-in preset, or a path. */
  readonly preset: string;
  /** Single rules changed, e.g. `{ 'size.top': '0.05' }`. */
  readonly settings: Readonly<Record<string, string>>;
  /** Path of a region file (GeoJSON, TopoJSON), or `us-atlas:states`; null draws no map. */
  readonly geometry: string | null;
  /** What the edition is called; null takes the usual title, made of level and years. */
  readonly title: string | null;
}
