import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';

let shared: { readonly instance: Promise<DuckDBInstance>; users: number } | null = null;

/** A hold on the one DuckDB of the process, which reads the files of all opened editions; the last to let go closes it. */
export interface EditionDatabase {
  /** Runs work on a connection of its own, so that any number of queries go on side by side. */
  connected<T>(work: (connection: DuckDBConnection) => Promise<T>): Promise<T>;
  close(): void;
}

/** Takes hold of the process's DuckDB, which is started where nobody holds it. */
export async function editionDatabase(): Promise<EditionDatabase> {
  shared ??= {
    instance: DuckDBInstance.create(':memory:', { autoinstall_known_extensions: 'false' }),
    users: 0,
  };
  const held = shared;
  held.users++;
  const instance = await held.instance;
  let isHeld = true;
  return {
    connected: async (work) => {
      const connection = await instance.connect();
      try {
        return await work(connection);
      } finally {
        connection.closeSync();
      }
    },
    close: () => {
      if (!isHeld) return;
      isHeld = false;
      held.users--;
      if (held.users > 0) return;
      if (shared === held) shared = null;
      instance.closeSync();
    },
  };
}
