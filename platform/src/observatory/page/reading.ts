import { numbers, texts, type Table } from '../../kernel/table.ts';
import type { Edition } from '../edition/edition.ts';
import { sourceLine } from '../edition/sourceLine.ts';
import type { MatchedRegions } from '../geometry/matchRegions.ts';

/** An edition as its report reads it: one headline year, names for codes, and the words that recur. */
export interface Reading {
  readonly edition: Edition;
  /** The latest year: all but the section on change over time is about it. */
  readonly year: number;
  /** What is counted, e.g. "employment". */
  readonly measure: string;
  /** How many stars the preset has to give, 1 to 3. */
  readonly starsToGive: number;
  /** Rows of the headline year in `clusters` (and, row for row, in `proof`), `regions` and `categories`. */
  readonly clusters: readonly number[];
  readonly regions: readonly number[];
  readonly categories: readonly number[];
  /**
   * Whether a category is one in which regions stand out: any that is not local, where the definition tells kinds. Local activity
   * (shops, schools) is everywhere and would crowd out the others in a list of the strongest.
   */
  standsOut(category: string): boolean;
  /** Whether there are local categories, which lists of the strongest leave out. */
  readonly hasLocal: boolean;
  readonly matched: MatchedRegions | null;
  /** The name of a region where known, else null. */
  nameOf(region: string): string | null;
  /** "Stuttgart (DE11)", or the code alone. */
  called(region: string): string;
  titleOf(category: string): string;
  /** Where the figures come from, to stand under each figure. */
  readonly source: string;
}

/** Reads an edition for its report. The names in the region file go before `names`. */
export function readEdition(
  edition: Edition,
  matched: MatchedRegions | null,
  names: ReadonlyMap<string, string>,
): Reading {
  const { tables, manifest, preset, definition } = edition;
  const year = edition.years.at(-1)!;
  const titles = new Map(definition.categories.map((category) => [category.code, category.title]));
  const local = new Set(
    definition.categories.filter((category) => category.kind === 'local').map((category) => category.code),
  );
  if (local.size === titles.size) local.clear();
  const nameOf = (region: string): string | null => matched?.names.get(region) ?? names.get(region) ?? null;
  return {
    edition,
    year,
    measure: manifest.measure,
    starsToGive: [preset.size, preset.specialisation.min ?? preset.specialisation.quantile, preset.focus].filter(
      (rule) => rule !== undefined,
    ).length,
    clusters: rowsOf(tables.clusters, year),
    regions: rowsOf(tables.regions, year),
    categories: rowsOf(tables.categories, year),
    standsOut: (category) => !local.has(category),
    hasLocal: local.size > 0,
    matched,
    nameOf,
    called: (region) => (nameOf(region) === null ? region : `${nameOf(region)} (${region})`),
    titleOf: (category) => titles.get(category) ?? category,
    source: sourceLine(manifest, 'stars'),
  };
}

/** Rows of a table that are of one year. */
export function rowsOf(table: Table, year: number): number[] {
  const years = numbers(table, 'year');
  return [...years.keys()].filter((row) => years[row] === year);
}

/** The text of a column that is never missing. */
export function textOf(table: Table, name: string): (row: number) => string {
  const found = texts(table, name);
  return (row) => found(row) ?? '';
}
