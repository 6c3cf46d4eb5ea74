/**
 * How the codes of a classification nest. Codes are compared by `key`, so that two writings of one thing (`C29`, `29`) are equal;
 * the other members take and give keys.
 */
export interface CodeSystem {
  /** For the manifest, e.g. `nuts`. */
  readonly name: string;
  /** Names of the levels, coarse to fine. */
  readonly levels: readonly string[];
  key(code: string): string;
  /** The level's name; null for a code that is none of the classification's places or activities, such as "no response". */
  level(key: string): string | null;
  /** The keys of all codes that hold this one, closest first. */
  broader(key: string): readonly string[];
  /** Whether the code only adds up others of the data across the classification's levels (`B-E` beside `C`), so that it may not stand beside them. */
  repeats(key: string): boolean;
  /** Whether these codes below it are all there is of a code, by the classification's own list; null where no list is at hand. */
  isWhole(key: string, parts: ReadonlySet<string>): boolean | null;
}

/** The level of codes that add up others across the classification's own levels (`B-E`, `EU28`). */
export const aggregateLevel = 'aggregate';
/** The level of the code that stands for everything (`TOTAL`, `00`). */
export const totalLevel = 'total';
