import { firstFew } from '../../kernel/firstFew.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Terminal } from '../../kernel/terminal.ts';
import { standaloneFigure } from '../../report/standaloneFigure.ts';
import { regionsOfLevel } from '../codes/regionsOfLevel.ts';
import { publishedFolder } from '../edition/publishedFolder.ts';
import { sourceLine } from '../edition/sourceLine.ts';
import { provenance } from '../input/provenance.ts';
import { readCells, type ReadCells } from '../input/readCells.ts';
import { workings } from '../measures/workings.ts';
import type { ResultManifest } from '../result/resultManifest.ts';
import type { ResultRequest } from '../result/resultRequest.ts';
import { writeResult } from '../result/writeResult.ts';
import { yearTables } from '../result/yearTables.ts';
import { openInWords } from './openInWords.ts';
import type { Space } from './space.ts';
import { spaceFigure } from './spaceFigure.ts';
import { spaceJson } from './spaceJson.ts';
import { spaceOf } from './spaceOf.ts';
import { spaceTables } from './spaceTables.ts';

/** What makes a specialisation, who plays a part, and from which proximity on two are linked. */
export interface SpaceChoice {
  readonly threshold: number;
  readonly leastDiversity: number;
  readonly leastUbiquity: number;
  readonly links: number;
}

/** A space as made, and the manifest of the folder it was written to; null where none was asked for. */
export interface SpaceResult {
  readonly space: Space;
  readonly json: Record<string, unknown>;
  readonly manifest: ResultManifest | null;
}

/** Employment files in; the space of the latest year asked for out, in a folder where one is named. */
export async function spaceRun(
  request: ResultRequest,
  choice: SpaceChoice,
  out: string | null,
  terminal: Terminal,
): Promise<SpaceResult> {
  if (out === null) {
    const { space, json } = await make(request, choice, terminal);
    terminal.progress.end();
    return { space, json, manifest: null };
  }
  return publishedFolder(out, terminal, async (folder) => {
    const { space, json, read, notes } = await make(request, choice, terminal);
    const origin = await provenance(request, read);
    const tables = spaceTables(space, request);
    const figure = spaceFigure(space, tables[0], {
      measure: request.measure,
      by: request.by,
      regions: regionsOfLevel(read.cells.levels.region),
      threshold: choice.links,
      knownOnly: request.knownOnly,
      source: sourceLine(origin, 'network'),
    });
    terminal.progress.step(`Writing ${out}`);
    const made = {
      kind: 'space' as const,
      title: `${request.by === 'category' ? 'Category' : 'Industry'} space of ${regionsOfLevel(read.cells.levels.region)}, ${space.year}`,
      years: [space.year],
      asked: { ...choice },
      notes,
      tables,
      files: { 'space.json': `${JSON.stringify(json, null, 2)}\n`, 'space.svg': await standaloneFigure(figure) },
    };
    return { space, json, manifest: await writeResult(request, read, origin, made, folder, terminal.signal) };
  });
}

async function make(
  request: ResultRequest,
  choice: SpaceChoice,
  terminal: Terminal,
): Promise<{ space: Space; json: Record<string, unknown>; read: ReadCells; notes: string[] }> {
  const { threshold, leastDiversity, leastUbiquity, links } = choice;
  const read = await readCells(request, request.by === 'category' ? request : null, [], terminal);
  terminal.progress.step('Laying out the space');
  const { table, categories } = yearTables(read, { knownOnly: request.knownOnly, threshold }).at(-1)!;
  if (table.unknown.presence.any && (leastDiversity > 1 || leastUbiquity > 1)) {
    throw new Problem(
      422,
      `In ${table.year} unknown cells leave open which regions and ${request.by === 'category' ? 'categories' : 'industries'} have enough specialisations for --least-diversity and --least-ubiquity: take unknown cells as absent with --known-only, or leave these options out.`,
    );
  }
  const space = spaceOf(
    workings(table, { threshold, leastDiversity, leastUbiquity, relatedness: 'proximity', order: 1 }, null, null),
    categories,
    links,
  );
  if (space.links.length === 0) {
    throw new Problem(
      422,
      `In ${table.year} no region is certainly specialised in two ${request.by === 'category' ? 'categories' : 'industries'}, so nothing is near anything.`,
    );
  }
  return { space, json: spaceJson(space, { ...request, threshold: links }), read, notes: notesOn(space) };
}

function notesOn(space: Space): string[] {
  const { nodes } = space;
  const unlinked = nodes.filter(({ community }) => community === 0).map(({ code }) => code);
  return [...openInWords(space), ...(unlinked.length === 0 ? [] : [`Without a link: ${firstFew(unlinked, 8)}.`])];
}
