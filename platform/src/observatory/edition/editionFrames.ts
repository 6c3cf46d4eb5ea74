import { listValue, LIST, VARCHAR, type DuckDBDoubleVector, type DuckDBValue } from '@duckdb/node-api';
import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Problem } from '../../kernel/problem.ts';
import type { Definition } from '../definitions/definition.ts';
import { editionDatabase, type EditionDatabase } from './editionDatabase.ts';
import { keptDefinitions } from './keptDefinitions.ts';
import { manifestSchema, type Manifest } from './manifest.ts';
import { refuseChanged } from './refuseChanged.ts';

/** What every edition has; the other tables are checked where the manifest lists them. */
const readFiles = [
  'cells.parquet',
  'totals.parquet',
  'clusters.parquet',
  'proof.parquet',
  'regions.parquet',
  'definitions.json',
];

/** What a query's `$name` stands for. */
type Values = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * An edition on disk, read in place: its manifest, its definitions, and SQL over its Parquet files. Any number of queries may run at
 * once. It belongs to the manifest it was opened with: once the folder holds another edition every query ends in a Problem (409).
 */
export class EditionFrames {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly #database: EditionDatabase;
  readonly #mark: string;

  private constructor(folder: string, manifest: Manifest, database: EditionDatabase, mark: string) {
    this.folder = folder;
    this.manifest = manifest;
    this.#database = database;
    this.#mark = mark;
  }

  /** Opens an edition whose tables and definitions are as its manifest states; what was changed, or damaged, is a Problem. */
  static async open(folder: string): Promise<EditionFrames> {
    const mark = await folderMark(folder);
    const manifest = await readManifest(folder);
    const tables = manifest.outputs.map(({ name }) => name).filter((name) => name.endsWith('.parquet'));
    await refuseChanged(folder, [...new Set([...readFiles, ...tables])], manifest);
    const frames = new EditionFrames(resolve(folder), manifest, await editionDatabase(), mark);
    if (await frames.isCurrent()) return frames;
    frames.close();
    return EditionFrames.open(folder);
  }

  /** Whether the folder still holds what was opened. */
  async isCurrent(): Promise<boolean> {
    return (await folderMark(this.folder)) === this.#mark;
  }

  /** Rows of a query in which `{clusters}` and the like stand for the edition's Parquet files; values are bound, never pasted. */
  rows(sql: string, values: Values = {}): Promise<Record<string, DuckDBValue>[]> {
    return this.#whileCurrent(() =>
      this.#database.connected(async (connection) => {
        const reader = await connection.runAndReadAll(this.#withFiles(sql), ...bound(values));
        return reader.getRowObjects();
      }),
    );
  }

  /** The columns of such a query, all of them numbers; NaN where there is none. For many rows. */
  numbers(sql: string, values: Values = {}): Promise<Float64Array[]> {
    return this.#whileCurrent(() =>
      this.#database.connected(async (connection) => {
        const doubles = `SELECT coalesce(COLUMNS(*)::DOUBLE, 'NaN'::DOUBLE) FROM (${this.#withFiles(sql)})`;
        const result = await connection.run(doubles, ...bound(values));
        const chunks = await result.fetchAllChunks();
        const rows = chunks.reduce((sum, { rowCount }) => sum + rowCount, 0);
        return Array.from({ length: result.columnCount }, (_, column) => {
          const figures = new Float64Array(rows);
          let at = 0;
          for (const chunk of chunks) {
            const vector = chunk.getColumnVector(column) as DuckDBDoubleVector;
            figures.set((vector as unknown as { items: Float64Array }).items, at);
            at += chunk.rowCount;
          }
          return figures;
        });
      }),
    );
  }

  /** The definition that was used for a year. */
  definition(year: number): Promise<Definition> {
    return this.#whileCurrent(async () => {
      const kept = await keptDefinitions(join(this.folder, 'definitions.json'), this.manifest.years);
      if (kept === null || kept.length === 0)
        throw new Problem(422, `${this.folder} does not hold the definitions it was made with.`);
      return (kept.find((entry) => entry.years.includes(year)) ?? kept.at(-1)!).definition;
    });
  }

  /** Lets go of the database; queries that run are to be waited for first. */
  close(): void {
    this.#database.close();
  }

  #withFiles(sql: string): string {
    return sql.replaceAll(
      /\{([\w%.~!'()*-]+)\}/g,
      (_, table: string) => `read_parquet('${join(this.folder, `${table}.parquet`).replaceAll("'", "''")}')`,
    );
  }

  /** A folder is replaced by a rename: what was read counts only where it was the same before and after. */
  async #whileCurrent<T>(work: () => Promise<T>): Promise<T> {
    if (!(await this.isCurrent())) throw this.#replaced();
    try {
      const result = await work();
      if (await this.isCurrent()) return result;
    } catch (error) {
      if (await this.isCurrent()) throw error;
    }
    throw this.#replaced();
  }

  #replaced(): Problem {
    return new Problem(409, `${this.folder} no longer holds the edition that was opened there: open it again.`);
  }
}

function bound(values: Values): [Record<string, DuckDBValue>, Record<string, ReturnType<typeof LIST>>] {
  const lists = Object.entries(values).filter(([, value]) => Array.isArray(value));
  return [
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'string' || typeof value === 'number' ? value : listValue([...value]),
      ]),
    ),
    Object.fromEntries(lists.map(([name]) => [name, LIST(VARCHAR)])),
  ];
}

/** What tells one manifest file from another that takes its place; the same for a folder without one. */
async function folderMark(folder: string): Promise<string> {
  const found = await stat(join(folder, 'manifest.json'), { bigint: true }).catch(() => null);
  return found === null ? '' : [found.dev, found.ino, found.size, found.mtimeNs].join(' ');
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
