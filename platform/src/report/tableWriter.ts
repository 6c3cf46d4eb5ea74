import { DOUBLE, DuckDBDataChunk, DuckDBInstance, ENUM, type DuckDBConnection, type DuckDBType } from '@duckdb/node-api';
import { join } from 'node:path';
import type { Column, Table } from './table.ts';

export type TableFormat = 'parquet' | 'csv';

const rowsInAChunk = 2048;

/**
 * Writes tables as NAME.parquet (zstd) and NAME.csv (UTF-8, RFC 4180, `.` decimal; numbers read back to the same double) into a folder.
 * The same table gives the same bytes on any machine and any number of threads. A missing value is NULL, in CSV an empty field.
 */
export class TableWriter {
  readonly #connection: DuckDBConnection;

  private constructor(connection: DuckDBConnection) {
    this.#connection = connection;
  }

  static async open(): Promise<TableWriter> {
    const instance = await DuckDBInstance.create(':memory:', { autoinstall_known_extensions: 'false', preserve_insertion_order: 'true' });
    return new TableWriter(await instance.connect());
  }

  async write(table: Table, folder: string, formats: readonly TableFormat[]): Promise<void> {
    await this.#load(table);
    const selection = table.columns.map((column) => `${stored(column)} AS ${quoted(column.name)}`).join(', ');
    for (const format of formats) {
      const path = join(folder, `${table.name}.${format}`).replaceAll("'", "''");
      const options = format === 'parquet' ? 'FORMAT parquet, COMPRESSION zstd' : "FORMAT csv, HEADER, DELIMITER ','";
      await this.#connection.run(`COPY (SELECT ${selection} FROM written) TO '${path}' (${options})`);
    }
    await this.#connection.run('DROP TABLE written');
  }

  close(): void {
    this.#connection.closeSync();
  }

  async #load(table: Table): Promise<void> {
    const types = table.columns.map(storedType);
    const columns = table.columns.map((column, index) => `${quoted(column.name)} ${types[index]!.toString()}`).join(', ');
    await this.#connection.run(`CREATE TABLE written (${columns})`);
    const appender = await this.#connection.createAppender('written');
    for (let begin = 0; begin < table.rows; begin += rowsInAChunk) {
      const rows = Math.min(rowsInAChunk, table.rows - begin);
      const chunk = DuckDBDataChunk.create(types, rows);
      table.columns.forEach((column, index) => fill(chunk, index, column, begin, rows));
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
  }
}

/** Text goes in as positions of an enumeration whose first value stands for missing; numbers as doubles, NaN for missing. */
function storedType(column: Column): DuckDBType {
  return column.kind === 'text' ? ENUM(['', ...column.dictionary.map((text) => `=${text}`)]) : DOUBLE;
}

function stored(column: Column): string {
  const name = quoted(column.name);
  switch (column.kind) {
    case 'text':
      return `CASE WHEN ${name} = '' THEN NULL ELSE substr(CAST(${name} AS VARCHAR), 2) END`;
    case 'integer':
      return `CASE WHEN isnan(${name}) THEN NULL ELSE CAST(${name} AS BIGINT) END`;
    case 'number':
      return `CASE WHEN isnan(${name}) THEN NULL ELSE ${name} END`;
  }
}

function fill(chunk: DuckDBDataChunk, index: number, column: Column, begin: number, rows: number): void {
  const vector = chunk.getColumnVector(index) as unknown as { items: Uint8Array | Uint16Array | Uint32Array | Float64Array; flush(): void };
  if (column.kind === 'text') {
    for (let row = 0; row < rows; row++) vector.items[row] = column.codes[begin + row]! + 1;
  } else {
    vector.items.set(column.values.subarray(begin, begin + rows));
  }
  vector.flush();
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
