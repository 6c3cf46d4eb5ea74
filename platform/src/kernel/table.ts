/**
 * A table as columns, declared once: the CSV, the Parquet file, the CSVW metadata and the printed report all come from it.
 * A missing value is code -1 in a text column and NaN in a number column; it is written as an empty field or NULL.
 */
export interface Table {
  readonly name: string;
  readonly title: string;
  readonly rows: number;
  readonly columns: readonly Column[];
}

export type Column = TextColumn | NumberColumn;

interface ColumnMeaning {
  readonly name: string;
  /** What the column means, for CSVW and the report's method section. */
  readonly description: string;
  readonly unit?: string;
}

export interface TextColumn extends ColumnMeaning {
  readonly kind: 'text';
  readonly dictionary: readonly string[];
  /** Position in the dictionary, row by row; -1 is missing. */
  readonly codes: Int32Array;
}

export interface NumberColumn extends ColumnMeaning {
  readonly kind: 'number' | 'integer';
  readonly values: Float64Array;
}

/** The column of that name; asking for one that is not there is a fault of ours. */
export function column(table: Table, name: string): Column {
  const found = table.columns.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`table ${table.name} has no column ${name}`);
  return found;
}

/** The numbers of a numeric column. */
export function numbers(table: Table, name: string): Float64Array {
  const found = column(table, name);
  if (found.kind === 'text') throw new Error(`column ${name} of ${table.name} holds text`);
  return found.values;
}

/** The texts of a text column as a function of the row; null where missing. */
export function texts(table: Table, name: string): (row: number) => string | null {
  const found = column(table, name);
  if (found.kind !== 'text') throw new Error(`column ${name} of ${table.name} holds numbers`);
  return (row) => {
    const code = found.codes[row]!;
    return code < 0 ? null : found.dictionary[code]!;
  };
}

/** A text column from plain strings, its dictionary in order of first appearance. */
export function textColumn(meaning: ColumnMeaning, values: readonly (string | null)[]): TextColumn {
  const positions = new Map<string, number>();
  const codes = new Int32Array(values.length);
  values.forEach((value, row) => {
    if (value === null) {
      codes[row] = -1;
      return;
    }
    let position = positions.get(value);
    if (position === undefined) {
      position = positions.size;
      positions.set(value, position);
    }
    codes[row] = position;
  });
  return { ...meaning, kind: 'text', dictionary: [...positions.keys()], codes };
}
