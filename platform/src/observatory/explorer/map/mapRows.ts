import type { MapValue } from './contract.ts';
import type { MapOfYear } from './mapLooks.ts';

/** A region in the ranked table of a map. */
export interface MapRow {
  readonly region: string;
  readonly name: string | null;
  /** Null where the region is not rated in the year. */
  readonly value: MapValue | null;
}

/** Every region that a map is about, drawn or not, by code. */
export function mapRows({ regions, values }: MapOfYear, names: ReadonlyMap<string, string | null>): MapRow[] {
  return [...new Set([...regions, ...values.keys()])]
    .sort()
    .map((region) => ({ region, name: names.get(region) ?? null, value: values.get(region) ?? null }));
}
