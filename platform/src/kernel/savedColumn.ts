interface Meaning {
  /** Small letters, digits and underscores: as a program takes it. */
  readonly name: string;
  readonly description: string;
  /** Of a number that is not a plain count: "share of 1", "share of 1 a year". */
  readonly unit?: string;
}

/** What a file has of a row of a table under one name: a plain text or number, null where it is missing or unknown. */
export type SavedColumn<Row> = Meaning &
  (
    | { readonly kind: 'text'; readonly of: (row: Row) => string | null }
    | { readonly kind: 'number' | 'integer'; readonly of: (row: Row) => number | null }
  );

/** Declares what a column of a table saves; a figure that may be unknown has its bounds, `_low` and `_high`. */
export const saved = {
  text<Row>(name: string, description: string, of: (row: Row) => string | null): SavedColumn<Row> {
    return { name, description, kind: 'text', of };
  },
  integer<Row>(name: string, description: string, of: (row: Row) => number | null): SavedColumn<Row> {
    return { name, description, kind: 'integer', of };
  },
  number<Row>(name: string, description: string, of: (row: Row) => number | null, unit?: string): SavedColumn<Row> {
    return { name, description, kind: 'number', of, ...(unit === undefined ? {} : { unit }) };
  },
  bounds<Row>(
    name: string,
    description: string,
    of: (row: Row) => readonly [low: number | null, high: number | null],
    unit?: string,
  ): SavedColumn<Row>[] {
    return [
      saved.number(`${name}_low`, `${description}, least`, (row) => of(row)[0], unit),
      saved.number(`${name}_high`, `${description}, most; missing where nothing bounds it`, (row) => of(row)[1], unit),
    ];
  },
} as const;
