import type { Intervals } from '@asterism/indicators';
import { textColumn, type NumberColumn, type TextColumn } from '../../kernel/table.ts';

/** What a column holds, said once. */
export interface Meaning {
  readonly name: string;
  readonly description: string;
  readonly unit?: string;
}

/** Makes the columns of a table from a list of row objects. */
export function columnsOver<Row>(rows: readonly Row[]): {
  number(name: string, description: string, value: (row: Row) => number, unit?: string): NumberColumn;
  integer(name: string, description: string, value: (row: Row) => number): NumberColumn;
  text(name: string, description: string, value: (row: Row) => string | null): TextColumn;
} {
  const numeric =
    (kind: NumberColumn['kind']) =>
    (name: string, description: string, value: (row: Row) => number, unit?: string): NumberColumn => ({
      name,
      description,
      ...(unit === undefined ? {} : { unit }),
      kind,
      values: Float64Array.from(rows, value),
    });
  return {
    number: numeric('number'),
    integer: numeric('integer'),
    text: (name, description, value) => textColumn({ name, description }, rows.map(value)),
  };
}

/** The figure itself where its bounds meet, else NaN: unknown. */
export function point(values: Intervals, at: number): number {
  const low = values.low[at]!;
  return low === values.high[at]! ? low : NaN;
}

/** The words a verdict is written with, by its code. */
export const verdictWords = ['no', 'possible', 'yes'] as const;
