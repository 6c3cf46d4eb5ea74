import type { Workings } from './workings.ts';
import type { Basis } from '../result/yearTable.ts';

/** What a measure has one value for; pairs are of two different ones, each pair once. */
export type Shape = 'region' | 'industry' | 'cell' | 'overall' | 'industry pair' | 'region pair';

/** One measure that a run can be asked for. */
export interface Measure {
  /** As it is asked for; the column has underscores for hyphens. */
  readonly name: string;
  readonly shape: Shape;
  /** What it means, with range and source, in a line. */
  readonly summary: string;
  /** What it rests on, and whether on its own region, industry or cell alone: then only their unknown figures leave it unknown. */
  readonly basis: Basis;
  readonly reach: 'own' | 'all';
  /** Values by region, by industry, or row-major by region × industry or over pairs; NaN as the measure has it, unknown figures aside. */
  readonly values: (table: Workings) => ArrayLike<number>;
}
