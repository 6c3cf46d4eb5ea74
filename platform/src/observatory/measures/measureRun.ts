import type { Terminal } from '../../kernel/terminal.ts';
import { regionsOfLevel } from '../codes/regionsOfLevel.ts';
import { publishedFolder } from '../edition/publishedFolder.ts';
import { provenance, yearSpan } from '../input/provenance.ts';
import { readCells } from '../input/readCells.ts';
import type { ResultManifest } from '../result/resultManifest.ts';
import type { ResultRequest } from '../result/resultRequest.ts';
import { writeResult } from '../result/writeResult.ts';
import { yearTables } from '../result/yearTables.ts';
import { measuresNamed } from './allMeasures.ts';
import { doubts } from './doubts.ts';
import { industryGroups } from './industryGroups.ts';
import type { MeasureChoice } from './measureChoice.ts';
import { measureTables, type MeasuredYear } from './measureTables.ts';
import { workings } from './workings.ts';

/** Employment files in, a folder with a table for each shape of measure out. */
export async function measureRun(
  request: ResultRequest,
  names: readonly string[],
  choice: MeasureChoice,
  out: string,
  terminal: Terminal,
): Promise<ResultManifest> {
  const measures = measuresNamed(names);
  return publishedFolder(out, terminal, async (folder) => {
    const read = await readCells(request, request.by === 'category' ? request : null, [], terminal);
    terminal.progress.step('Measuring');
    const years: MeasuredYear[] = [];
    const found = yearTables(read, { knownOnly: request.knownOnly, threshold: choice.threshold });
    for (const [at, { table, categories, definition }] of found.entries()) {
      terminal.signal.throwIfAborted();
      const last = found[at - 1];
      const before = last?.definition === definition ? last.table : null;
      const groups = industryGroups(categories, request.by, read.observations);
      years.push({ table: workings(table, choice, groups, before), categories });
    }
    const tables = measureTables(years, measures, request);
    terminal.progress.step(`Writing ${out}`);
    return writeResult(
      request,
      read,
      await provenance(request, read),
      {
        kind: 'indicators',
        title: `Measures of ${regionsOfLevel(read.cells.levels.region)}, ${yearSpan(read.cells.years)}`,
        years: [...read.cells.years],
        asked: { measures: measures.map(({ name }) => name), ...choice },
        notes: doubts(
          years.map(({ table }) => table),
          measures,
        ),
        tables,
      },
      folder,
      terminal.signal,
    );
  });
}
