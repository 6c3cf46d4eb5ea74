import { DuckDBDecimalValue, type DuckDBValue } from '@duckdb/node-api';

/** A row of plain values as JSON has them. */
export type PlainRow = Record<string, string | number | boolean | null>;

/** The engine's rows with its 64-bit integers as numbers; an unknown figure is null, and so is a bound that does not end. */
export function plainRows(rows: readonly Readonly<Record<string, DuckDBValue>>[]): PlainRow[] {
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])));
}

function plain(value: DuckDBValue): string | number | boolean | null {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (value instanceof DuckDBDecimalValue) return value.toDouble();
  throw new Error(`A query gave ${String(value)}, which is no plain value: cast it in the query.`);
}
