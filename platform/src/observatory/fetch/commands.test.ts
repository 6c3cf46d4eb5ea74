import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recordingTerminal, type RecordingTerminal } from '../../kernel/recordingTerminal.fixture.ts';
import type { Terminal } from '../../kernel/terminal.ts';
import { fetchCommand } from './commands.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'asterism-fetch-command-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function typed(words: string[], terminal: Terminal): Promise<void> {
  await fetchCommand(terminal).exitOverride().parseAsync(words, { from: 'user' });
}

const said = ({ results, notes }: RecordingTerminal): string => [...results, ...notes].join('');

/** A server that plays every publisher: boundaries of one made-up region. */
async function withPublisher(work: (base: string) => Promise<void>): Promise<void> {
  const server = createServer((_, response) => void response.end('{"type":"FeatureCollection","features":[]}'));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  try {
    await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describe('asterism fetch', () => {
  test('keeps a file in its publisher’s folder and says what to print with it', async () => {
    await withPublisher(async (base) => {
      const terminal = recordingTerminal();
      await typed(['nuts', '2021', '--level', '2', '--out', folder, '--base-url', base], terminal);
      const file = join(folder, 'nuts', 'NUTS_RG_60M_2021_4326_LEVL_2.geojson');
      expect(await readFile(file, 'utf8')).toContain('FeatureCollection');
      expect(said(terminal)).toContain(file);
      expect(said(terminal)).toContain('© EuroGeographics for the administrative boundaries');
      expect(terminal.steps).toEqual(['Fetching boundaries of NUTS 2021, level 2, 1 : 60 million']);
    });
  });

  test('--json prints one object', async () => {
    await withPublisher(async (base) => {
      const terminal = recordingTerminal(true);
      await typed(['nuts', '2016', '--out', folder, '--base-url', base], terminal);
      expect(JSON.parse(said(terminal))).toMatchObject({ files: [{ state: 'fetched', provenance: { bytes: 42 } }] });
    });
  });

  test('--list names every publisher with its licence and attribution', async () => {
    const terminal = recordingTerminal();
    await typed(['--list'], terminal);
    for (const word of ['eurostat', 'cbp', 'qcew', 'nuts', 'CC BY 4.0', 'public domain', 'Source: Eurostat'])
      expect(said(terminal)).toContain(word);
  });

  test('wrong options are told in a sentence', async () => {
    const terminal = recordingTerminal();
    await expect(typed([], terminal)).rejects.toThrow('Name a publisher');
    await expect(typed(['nut', '2021'], terminal)).rejects.toThrow('did you mean nuts?');
    await expect(typed(['cbp', '2020', '--most', 'lots'], terminal)).rejects.toThrow('--most takes a number of MiB');
    await expect(typed(['cbp', '2020', '--base-url', 'ftp://x'], terminal)).rejects.toThrow(
      '--base-url takes an http or https address',
    );
    await expect(typed(['qcew', '2020', '--contact', 'me'], terminal)).rejects.toThrow(
      '--contact takes an e-mail address',
    );
  });
});
