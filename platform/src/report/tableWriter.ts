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
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { csvText } from './csvText.ts';
import type { Column, Table } from '../kernel/table.ts';

export type TableFormat = 'parquet' | 'csv';

const rowsInAChunk = 2048;

/**
 * Writes tables as NAME.parquet (snappy) and NAME.csv (see csvText) into a folder.
 * The same table gives the same bytes on any machine and any number of threads. A missing value is NULL.
 */
export class TableWriter {
  readonly #instance: DuckDBInstance;
  readonly #copies: Promise<void>[] = [];
  #tables = 0;

  private constructor(instance: DuckDBInstance) {
    this.#instance = instance;
  }

  /** `threads`: how many the engine may use; as many as the machine has where not given. */
  static async open({ threads }: { readonly threads?: number } = {}): Promise<TableWriter> {
    return new TableWriter(
      await DuckDBInstance.create(':memory:', {
        autoinstall_known_extensions: 'false',
        preserve_insertion_order: 'true',
        ...(threads === undefined ? {} : { threads: String(threads) }),
      }),
    );
  }

  /** Takes a table in; its files are whole once `finish` is over. */
  async write(table: Table, folder: string, formats: readonly TableFormat[]): Promise<void> {
    if (formats.includes('parquet')) {
      const connection = await this.#instance.connect();
      const name = `table_${this.#tables++}`;
      const loaded = await load(connection, name, table);
      const copied = writeParquet(connection, name, table, loaded, folder).finally(() => connection.closeSync());
      copied.catch(() => undefined);
      this.#copies.push(copied);
    }
    if (formats.includes('csv')) await writeCsv(table, folder);
  }

  /** Waits for all files, and lets go of the engine. */
  async finish(): Promise<void> {
    const outcomes = await Promise.allSettled(this.#copies);
    this.#instance.closeSync();
    for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  }
}

async function writeParquet(
  connection: DuckDBConnection,
  name: string,
  table: Table,
  loaded: readonly number[],
  folder: string,
): Promise<void> {
  const path = join(folder, `${table.name}.parquet`).replaceAll("'", "''");
  const columns = table.columns.map(
    (column, index) => `${value(column, `c${loaded[index]!}`)} AS ${quoted(column.name)}`,
  );
  await connection.run(
    `COPY (SELECT ${columns.join(', ')} FROM ${name}) TO '${path}' (FORMAT parquet, COMPRESSION snappy)`,
  );
  await connection.run(`DROP TABLE ${name}`);
}

async function writeCsv(table: Table, folder: string): Promise<void> {
  const file = await open(join(folder, `${table.name}.csv`), 'w');
  try {
    for (const piece of csvText(table)) await file.appendFile(piece);
  } finally {
    await file.close();
  }
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
