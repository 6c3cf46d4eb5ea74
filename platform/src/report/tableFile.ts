import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Table } from '../kernel/table.ts';
import { csvBytes } from './csvBytes.ts';
import { parquetBytes } from './parquet/parquetBytes.ts';

export type TableFormat = 'parquet' | 'csv';

/** A file of a folder: its name in it, how many rows it has (null where it is no table), its length and SHA-256. */
export interface WrittenFile {
  readonly name: string;
  readonly rows: number | null;
  readonly bytes: number;
  readonly sha256: string;
}

/** Writes a table into a folder as NAME.parquet or NAME.csv, hashed on its way. The same table gives the same bytes on any machine. */
export async function writeTableFile(table: Table, format: TableFormat, folder: string): Promise<WrittenFile> {
  const name = `${table.name}.${format}`;
  const pieces = format === 'csv' ? csvBytes(table) : parquetBytes(table);
  return { name, rows: table.rows, ...(await writeHashed(join(folder, name), pieces)) };
}

/** Writes a text into a folder, hashed likewise. */
export async function writeTextFile(name: string, text: string, folder: string): Promise<WrittenFile> {
  return { name, rows: null, ...(await writeHashed(join(folder, name), [[Buffer.from(text)]])) };
}

async function writeHashed(
  path: string,
  batches: Iterable<readonly Uint8Array[]>,
): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256');
  let bytes = 0;
  const file = await open(path, 'w');
  try {
    for (const batch of batches) {
      await file.writev(batch);
      for (const piece of batch) {
        hash.update(piece);
        bytes += piece.length;
      }
    }
  } finally {
    await file.close();
  }
  return { bytes, sha256: hash.digest('hex') };
}
