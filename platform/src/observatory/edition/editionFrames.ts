import { DuckDBInstance, type DuckDBConnection, type DuckDBValue } from '@duckdb/node-api';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Problem } from '../../kernel/problem.ts';
import type { Definition } from '../definitions/definition.ts';
import { keptDefinitions } from './keptDefinitions.ts';
import { manifestSchema, type Manifest } from './manifest.ts';
import { refuseChanged } from './refuseChanged.ts';

const readFiles = ['cells', 'clusters', 'proof', 'regions']
  .map((table) => `${table}.parquet`)
  .concat('definitions.json');

/** An edition on disk, read in place: its manifest, its definitions, and SQL over its Parquet files. */
export class EditionFrames {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly #connection: DuckDBConnection;

  private constructor(folder: string, manifest: Manifest, connection: DuckDBConnection) {
    this.folder = folder;
    this.manifest = manifest;
    this.#connection = connection;
  }

  /** Opens an edition whose tables and definitions are as its manifest states; what was changed, or damaged, is a Problem. */
  static async open(folder: string): Promise<EditionFrames> {
    const manifest = await readManifest(folder);
    await refuseChanged(folder, readFiles, manifest);
    const instance = await DuckDBInstance.create(':memory:', { autoinstall_known_extensions: 'false' });
    return new EditionFrames(resolve(folder), manifest, await instance.connect());
  }

  /** Rows of a query in which `{clusters}` and the like stand for the edition's Parquet files; values are bound, never pasted. */
  async rows(sql: string, values: Record<string, string | number> = {}): Promise<Record<string, DuckDBValue>[]> {
    const text = sql.replaceAll(
      /\{(\w+)\}/g,
      (_, table: string) => `read_parquet('${join(this.folder, `${table}.parquet`).replaceAll("'", "''")}')`,
    );
    const reader = await this.#connection.runAndReadAll(text, values);
    return reader.getRowObjects();
  }

  /** The definition that was used for a year. */
  async definition(year: number): Promise<Definition> {
    const kept = await keptDefinitions(join(this.folder, 'definitions.json'), this.manifest.years);
    if (kept === null || kept.length === 0)
      throw new Problem(422, `${this.folder} does not hold the definitions it was made with.`);
    return (kept.find((entry) => entry.years.includes(year)) ?? kept.at(-1)!).definition;
  }

  close(): void {
    this.#connection.closeSync();
  }
}

/** The manifest of an edition folder; a folder without one, or with one that is not ours, is no edition. */
export async function readManifest(folder: string): Promise<Manifest> {
  const path = join(folder, 'manifest.json');
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Problem(
      404,
      `There is no edition in ${folder}: it has no manifest.json. Make one with asterism map … --out ${folder}.`,
    );
  });
  const parsed = manifestSchema.safeParse(parseJson(text));
  if (!parsed.success) {
    throw new Problem(
      422,
      `${path} is not a manifest of an Asterism edition.`,
      parsed.error.issues
        .slice(0, 5)
        .map((issue) => ({ file: path, column: issue.path.join('.'), reason: issue.message })),
    );
  }
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
