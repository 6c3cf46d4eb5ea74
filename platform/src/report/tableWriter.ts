import {
  DOUBLE,
  DuckDBDataChunk,
  DuckDBInstance,
  INTEGER,
  LIST,
  VARCHAR,
  type DuckDBConnection,
  type DuckDBDoubleVector,
  type DuckDBIntegerVector,
} from '@duckdb/node-api';
import { join } from 'node:path';
import type { Column, Table } from './table.ts';

export type TableFormat = 'parquet' | 'csv';

const rowsInAChunk = 2048;

/**
 * Writes tables as NAME.parquet (zstd) and NAME.csv (UTF-8, RFC 4180, `.` decimal; numbers read back to the same double) into a folder.
 * The same table gives the same bytes on any machine and any number of threads. A missing value is NULL, in CSV an empty field.
 */
export class TableWriter {
  readonly #instance: DuckDBInstance;
  readonly #copies: Promise<void>[] = [];
  #tables = 0;

  private constructor(instance: DuckDBInstance) {
    this.#instance = instance;
  }

  static async open(): Promise<TableWriter> {
    return new TableWriter(
      await DuckDBInstance.create(':memory:', {
        autoinstall_known_extensions: 'false',
        preserve_insertion_order: 'true',
      }),
    );
  }

  /** Takes a table in; its files are whole once `finish` is over. */
  async write(table: Table, folder: string, formats: readonly TableFormat[]): Promise<void> {
    const connection = await this.#instance.connect();
    const name = `table_${this.#tables++}`;
    const loaded = await load(connection, name, table);
    const copies = copy(connection, name, table, loaded, folder, formats).finally(() => connection.closeSync());
    copies.catch(() => undefined);
    this.#copies.push(copies);
  }

  /** Waits for all files, and lets go of the engine. */
  async finish(): Promise<void> {
    const outcomes = await Promise.allSettled(this.#copies);
    this.#instance.closeSync();
    for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  }
}

async function copy(
  connection: DuckDBConnection,
  name: string,
  table: Table,
  loaded: readonly number[],
  folder: string,
  formats: readonly TableFormat[],
): Promise<void> {
  for (const format of formats) {
    const path = join(folder, `${table.name}.${format}`).replaceAll("'", "''");
    const options = format === 'parquet' ? 'FORMAT parquet, COMPRESSION snappy' : "FORMAT csv, HEADER, DELIMITER ','";
    await connection.run(
      `COPY (${format === 'parquet' ? typed(table, loaded, name) : written(table, loaded, name)}) TO '${path}' (${options})`,
    );
  }
  await connection.run(`DROP TABLE ${name}`);
}

function typed(table: Table, loaded: readonly number[], name: string): string {
  return `SELECT ${table.columns.map((column, index) => `${value(column, `c${loaded[index]!}`)} AS ${quoted(column.name)}`).join(', ')} FROM ${name}`;
}

/** Each loaded column becomes text once, however many columns show it; whole numbers are written as such. */
function written(table: Table, loaded: readonly number[], name: string): string {
  const texts = new Map(
    table.columns.map((column, index) => [
      loaded[index]!,
      `CAST(${inCsv(column, `c${loaded[index]!}`)} AS VARCHAR) AS t${loaded[index]!}`,
    ]),
  );
  const shown = table.columns.map((column, index) => `t${loaded[index]!} AS ${quoted(column.name)}`);
  return `SELECT ${shown.join(', ')} FROM (SELECT ${[...texts.values()].join(', ')} FROM ${name})`;
}

/** Loads each distinct array once and says which loaded column each column of the table is. */
async function load(connection: DuckDBConnection, name: string, table: Table): Promise<number[]> {
  const arrays: (Int32Array | Float64Array)[] = [];
  const loaded = table.columns.map((column) => {
    const array = column.kind === 'text' ? column.codes : column.values;
    const known = arrays.findIndex((other) => isSame(other, array));
    return known >= 0 ? known : arrays.push(array) - 1;
  });
  for (const [index, column] of table.columns.entries()) {
    if (column.kind !== 'text') continue;
    const prepared = await connection.prepare(`SET VARIABLE ${dictionary(`c${loaded[index]!}`)} = $1`);
    prepared.bindList(1, column.dictionary, LIST(VARCHAR));
    await prepared.run();
  }
  const types = arrays.map((array) => (array instanceof Int32Array ? INTEGER : DOUBLE));
  await connection.run(
    `CREATE TABLE ${name} (${types.map((type, index) => `c${index} ${type.toString()}`).join(', ')})`,
  );
  const appender = await connection.createAppender(name);
  const chunk = DuckDBDataChunk.create(types);
  for (let begin = 0; begin < table.rows; begin += rowsInAChunk) {
    const rows = Math.min(rowsInAChunk, table.rows - begin);
    chunk.reset();
    chunk.rowCount = rows;
    arrays.forEach((array, index) => {
      const vector = chunk.getColumnVector(index) as DuckDBIntegerVector | DuckDBDoubleVector;
      (vector as unknown as { items: Int32Array | Float64Array }).items.set(array.subarray(begin, begin + rows));
      vector.flush();
    });
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  return loaded;
}

/** Text is loaded as positions in its dictionary, -1 for missing; numbers as doubles, NaN for missing. */
function value(column: Column, loaded: string): string {
  if (column.kind === 'text') return `list_extract(getvariable('${dictionary(loaded)}'), nullif(${loaded} + 1, 0))`;
  return `CASE WHEN isnan(${loaded}) THEN NULL ELSE ${column.kind === 'integer' ? `CAST(${loaded} AS BIGINT)` : loaded} END`;
}

function inCsv(column: Column, loaded: string): string {
  const isWhole =
    column.kind === 'number' && column.values.every((number) => Number.isNaN(number) || Number.isSafeInteger(number));
  return value(isWhole ? { ...column, kind: 'integer' } : column, loaded);
}

function isSame(first: Int32Array | Float64Array, second: Int32Array | Float64Array): boolean {
  if (first === second) return true;
  if (first instanceof Int32Array || second instanceof Int32Array || first.length !== second.length) return false;
  for (let at = 0; at < first.length; at++) if (!Object.is(first[at], second[at])) return false;
  return true;
}

function dictionary(loaded: string): string {
  return `texts_of_${loaded}`;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
