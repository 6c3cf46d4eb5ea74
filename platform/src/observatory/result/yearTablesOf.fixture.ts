import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentTerminal } from '../edition/silentTerminal.fixture.ts';
import { readCells } from '../input/readCells.ts';
import { yearTables } from './yearTables.ts';

/** The tables by industry of lines of region, industry, year and employment. */
export async function yearTablesOf(...lines: readonly string[]): Promise<ReturnType<typeof yearTables>> {
  const folder = await mkdtemp(join(tmpdir(), 'asterism-years-'));
  try {
    const path = join(folder, 'years.csv');
    await writeFile(path, `region,industry,year,employment\n${lines.join('\n')}\n`);
    const request = {
      inputs: [path],
      years: null,
      measure: 'employment',
      columns: {},
      where: {},
      fileYear: null,
      decimal: null,
      regionLevel: null,
      industryLevel: null,
      totalIndustry: null,
      totalRegion: null,
      unboundedRegions: 'leave-out',
      strict: false,
    } as const;
    const read = await readCells(request, null, [], silentTerminal());
    return yearTables(read, { knownOnly: false, threshold: 1 });
  } finally {
    await rm(folder, { recursive: true });
  }
}
