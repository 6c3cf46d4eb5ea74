import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { madeUpCountry, madeUpDefinition, madeUpHeader } from './madeUpCountry.fixture.ts';
import { madeUpRequest } from './madeUpRequest.fixture.ts';
import type { MapRequest } from './mapRequest.ts';

/** A new folder below the system's temporary one with the made-up country in it; whoever asks for it takes it away again. */
export interface MadeUpFolder {
  readonly folder: string;
  readonly input: string;
  /** The request that rates all of the input. */
  readonly request: MapRequest;
  /** Writes a file into the folder and gives its path. */
  write(name: string, text: string): Promise<string>;
}

/** Writes the made-up country's employment and definition into a new folder. */
export async function madeUpFolder(): Promise<MadeUpFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'asterism-edition-'));
  const write = async (name: string, text: string): Promise<string> => {
    await writeFile(join(folder, name), text);
    return join(folder, name);
  };
  const input = await write('employment.csv', madeUpTable(madeUpCountry()));
  const definition = await write('definition.yaml', madeUpDefinition);
  return { folder, input, request: madeUpRequest({ inputs: [input], definition, totalIndustry: 'TOTAL' }), write };
}

/** Rows as the text of a tidy table. */
export function madeUpTable(rows: readonly string[]): string {
  return `${[madeUpHeader, ...rows].join('\n')}\n`;
}
