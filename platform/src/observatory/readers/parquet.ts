import { Problem } from '../../kernel/problem.ts';
import { codeSystems } from './codeSystems.ts';
import type { Reader } from './reader.ts';
import { TextRow } from './textRow.ts';
import { tidyColumns } from './tidyColumns.ts';
import { TidyRows } from './tidyRows.ts';

/** A tidy table as Parquet, by the same column names as the CSV; the line of an observation is its row, from 1. Loads DuckDB when used. */
export const parquet: Reader = {
  name: 'parquet',
  title: 'Tidy table as Parquet',
  recognises: (head) => head.startsWith('PAR1'),
  async read(input, builder, request) {
    const { DuckDBInstance } = await import('@duckdb/node-api');
    const instance = await DuckDBInstance.create(':memory:', {
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
    });
    const connection = await instance.connect();
    try {
      const file = { path: withoutGlob(input.path) };
      const header = (await connection.run('SELECT * FROM read_parquet($path) LIMIT 0', file)).columnNames();
      const columns = tidyColumns(header, request, input.name);
      const rows = new TidyRows(columns, builder, input.name);
      const cells = header.map((name) => `CAST("${name.replaceAll('"', '""')}" AS VARCHAR)`).join(', ');
      const result = await connection.stream(`SELECT ${cells} FROM read_parquet($path)`, file);
      const row = new TextRow();
      let line = 0;
      for (
        let chunk = await result.fetchChunk();
        chunk !== null && chunk.rowCount > 0;
        chunk = await result.fetchChunk()
      ) {
        for (const values of chunk.getRows()) rows.append(row.fill(++line, values as (string | null)[]));
      }
      return { ...codeSystems(columns), absent: 'zero', ...rows.summary() };
    } catch (error) {
      if (
        error instanceof Error &&
        /^(Invalid Input|IO|Invalid|Conversion|Serialization|Out of Range|Out of Memory|Not implemented|INTERNAL) Error/.test(
          error.message,
        )
      ) {
        throw new Problem(
          422,
          `${input.name} can't be read as Parquet (${error.message.split('\n', 1)[0]!}): fetch or export it again.`,
        );
      }
      throw error;
    } finally {
      connection.closeSync();
      instance.closeSync();
    }
  },
};

/** The path as a pattern that means this one file, whatever stars and brackets stand in its name. */
function withoutGlob(path: string): string {
  return path.replace(/[*?[]/g, '[$&]');
}
