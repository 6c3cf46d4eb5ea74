import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { Transport } from '../../kernel/call.ts';
import { app } from '../../server/app.ts';
import { observatoryApi } from '../api.ts';
import { mapRun } from '../edition/mapRun.ts';
import { madeUpFolder, type MadeUpFolder } from '../edition/madeUpFolder.fixture.ts';
import type { MapRequest } from '../edition/mapRequest.ts';
import { silentTerminal } from '../edition/silentTerminal.fixture.ts';
import { EditionShelf } from '../shelf/editionShelf.ts';

/** A server without a socket over a shelf with one made-up edition, `made-up`: twelve regions, cars and shops, 2022 to 2024. */
export interface ExploredEdition {
  /** The folder of editions; more may be put there. */
  readonly folder: string;
  readonly shelf: EditionShelf;
  readonly transport: Transport;
  /** Closes all and takes the folder away. */
  close(): Promise<void>;
}

/** Makes the made-up edition and serves it; beside it, by name, others of the same country that are asked for in another way. */
export async function exploredEdition(
  others: (source: MadeUpFolder) => Promise<Readonly<Record<string, Partial<MapRequest>>>> = async () => ({}),
): Promise<ExploredEdition> {
  const source = await madeUpFolder();
  const folder = await mkdtemp(join(tmpdir(), 'asterism-shelf-'));
  for (const [name, change] of Object.entries({ 'made-up': {}, ...(await others(source)) }))
    await mapRun({ ...source.request, ...change }, join(folder, name), { report: false }, silentTerminal());
  await rm(source.folder, { recursive: true });
  const shelf = await EditionShelf.open([folder]);
  const server = app({
    served: observatoryApi(shelf),
    assets: null,
    log: pino({ enabled: false }),
    requestsAMinute: null,
    isReady: () => true,
  });
  return {
    folder,
    shelf,
    transport: (request) => server.fetch(request),
    close: async () => {
      shelf.close();
      await rm(folder, { recursive: true });
    },
  };
}
