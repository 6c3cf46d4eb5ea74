import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mapRun } from './mapRun.ts';
import { madeUpDefinition } from './madeUpCountry.fixture.ts';
import { madeUpRequest } from './madeUpRequest.fixture.ts';
import { readRegionPlaces } from './readRegionPlaces.ts';
import { silentTerminal } from './silentTerminal.fixture.ts';

test('without boundaries, codes of NUTS tell what the regions are called; others have no names', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'asterism-places-'));
  try {
    const definition = join(folder, 'definition.yaml');
    await writeFile(definition, madeUpDefinition);
    const nameIn = async (edition: string, codes: readonly string[]): Promise<(string | undefined)[]> => {
      const input = join(folder, `${edition}.csv`);
      const rows = codes.flatMap((code, at) => [`${code},29,2024,${at + 10}`, `${code},47,2024,20`]);
      await writeFile(input, `region,industry,year,employment\n${rows.join('\n')}\n`);
      const out = join(folder, edition);
      await mapRun(madeUpRequest({ inputs: [input], definition }), out, { report: false }, silentTerminal());
      const { names } = await readRegionPlaces(out);
      return codes.map((code) => names.get(code));
    };
    expect(await nameIn('nuts', ['DE11', 'FR10', 'AT13'])).toEqual(['Stuttgart', 'Île-de-France', 'Wien']);
    expect(await nameIn('own', ['north', 'south'])).toEqual([undefined, undefined]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
