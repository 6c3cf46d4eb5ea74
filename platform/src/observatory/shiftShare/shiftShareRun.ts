import { firstFew } from '../../kernel/firstFew.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Terminal } from '../../kernel/terminal.ts';
import { printCount } from '../../kernel/printedFigure.ts';
import { standaloneFigure } from '../../report/standaloneFigure.ts';
import { yearSpans } from '../cells/yearSpans.ts';
import { regionsOfLevel } from '../codes/regionsOfLevel.ts';
import type { Definition } from '../definitions/definition.ts';
import { publishedFolder } from '../edition/publishedFolder.ts';
import { sourceLine } from '../edition/sourceLine.ts';
import { provenance } from '../input/provenance.ts';
import { readCells } from '../input/readCells.ts';
import type { ResultManifest } from '../result/resultManifest.ts';
import type { ResultRequest } from '../result/resultRequest.ts';
import { writeResult } from '../result/writeResult.ts';
import { yearTables } from '../result/yearTables.ts';
import { changeOf, inNoCategory, nationalFiguresOf, type LabelledChange } from './changeOf.ts';
import { shiftShareFigure } from './shiftShareFigure.ts';
import { shiftShareParts, type ShiftShareMethod } from './shiftShareParts.ts';
import { shiftShareTables } from './shiftShareTables.ts';

/** Which change, and how it is taken apart. */
export interface ShiftShareChoice {
  readonly from: number;
  readonly to: number;
  readonly method: ShiftShareMethod;
}

const sources: Readonly<Record<ShiftShareMethod, string>> = {
  classic: 'classic (Dunn 1960)',
  'esteban-marquillas': 'with homothetic employment (Esteban-Marquillas 1972)',
  arcelus: 'in eight parts (Arcelus 1984), expected and differential ones taken together',
  dynamic: 'dynamic, year by year (Barff and Knight 1988)',
};

/** Employment files in, a folder with the change of every region and category taken apart, and a plot of it, out. */
export async function shiftShareRun(
  request: Omit<ResultRequest, 'years'>,
  choice: ShiftShareChoice,
  out: string,
  terminal: Terminal,
): Promise<ResultManifest> {
  const { from, to, method } = choice;
  if (from >= to)
    throw new Problem(400, `--from ${from} --to ${to}: a change goes from an earlier year to a later one.`);
  return publishedFolder(out, terminal, async (folder) => {
    const asked: ResultRequest = { ...request, years: method === 'dynamic' ? null : [from, to] };
    const read = await readCells(asked, request.by === 'category' ? request : null, [], terminal);
    terminal.progress.step('Taking the change apart');
    const years = yearTables(read, { knownOnly: request.knownOnly, threshold: 1 }).filter(
      ({ table }) => table.year >= from && table.year <= to,
    );
    const found = years.map(({ table }) => table.year);
    if (found[0] !== from || found.at(-1) !== to) {
      throw new Problem(
        422,
        `The input holds no figures for ${found[0] === from ? to : from}: choose among ${yearSpans(read.cells.years)}.`,
      );
    }
    const { definition } = years[0]!;
    if (years.some((year) => codesOf(year.definition) !== codesOf(definition))) {
      throw new Problem(
        422,
        `The definition has other categories for ${from} than for ${to}: name one vintage with --definition-version.`,
      );
    }
    const change = changeOf(
      years.map(({ table }) => table),
      definition,
    );
    const parts = shiftShareParts(method, change);
    const hasBounds = parts.every(({ bounds }) => bounds !== null);
    const titles = new Map([
      ...definition.categories.map(({ code, title }) => [code, title] as const),
      [inNoCategory, 'In no category'],
    ]);
    const tables = shiftShareTables(change, parts, titles, request);
    const origin = await provenance(asked, read);
    const figure = shiftShareFigure(change, parts, tables[1], {
      measure: request.measure,
      method: sources[method],
      knownOnly: request.knownOnly,
      source: sourceLine(origin, 'decomposition'),
    });
    terminal.progress.step(`Writing ${out}`);
    return writeResult(
      asked,
      read,
      origin,
      {
        kind: 'shift-share',
        title: `Shift-share of ${regionsOfLevel(read.cells.levels.region)}, ${from} to ${to}`,
        years: found,
        asked: { ...choice },
        notes: [
          ...notesOn(change, titles, hasBounds),
          ...(figure === null
            ? [
                hasBounds
                  ? 'There is no plot: of no region all parts are known or lie between two figures. --known-only takes unknown cells as absent and draws one.'
                  : 'There is no plot: of no region all parts are known. --method classic and dynamic draw what parts lie between; --known-only takes unknown cells as absent.',
              ]
            : []),
        ],
        tables,
        files: figure === null ? {} : { 'shift-share.svg': await standaloneFigure(figure) },
      },
      folder,
      terminal.signal,
    );
  });
}

function codesOf({ categories }: Definition): string {
  return categories.map(({ code }) => code).join('\n');
}

function notesOn(change: LabelledChange, titles: ReadonlyMap<string, string>, hasBounds: boolean): string[] {
  const { years, comeAndGo, lacking, tables, regions } = change;
  const national = nationalFiguresOf(change);
  const hasNation = !national.some(({ totalBefore, totalAfter }) => Number.isNaN(totalBefore + totalAfter));
  const hidden = years.filter((_, at) => tables[at]!.some(Number.isNaN));
  return [
    ...(hasNation
      ? []
      : [
          hasBounds
            ? 'The total over all regions and industries is unknown in one of the years, so changes are known but their parts are ranges (_low, _high); --known-only takes unknown cells as absent.'
            : 'The total over all regions and industries is unknown in one of the years, so changes are known but not their parts; --method classic and dynamic give ranges for them, --known-only takes unknown cells as absent.',
        ]),
    ...(hasNation && hidden.length > 0
      ? [
          hasBounds
            ? `Figures unknown in ${yearSpans(hidden)} make ranges (_low, _high) of the parts of their own cells, and of their regions.`
            : `Figures unknown in ${yearSpans(hidden)} leave the parts of their own cells, and of their regions, empty; --method classic and dynamic give ranges for them.`,
        ]
      : []),
    ...(comeAndGo.length > 0
      ? [
          `${printCount(comeAndGo.length, 'region')} of ${regions} in only some of the years (${firstFew(comeAndGo, 8)}): no change of theirs is known, and the nation is the regions that are in the data at both ends.`,
        ]
      : []),
    ...[...Map.groupBy(lacking, (one) => yearSpans(one.years))].map(([without, of]) => {
      const others = years.filter((year) => !of[0]!.years.includes(year));
      const named = firstFew(
        of.map(({ category }) => titles.get(category) ?? category),
        8,
      );
      return `The data of ${without} hold nothing of ${named}: how ${of.length === 1 ? 'it' : 'they'} changed, and what the changes of regions are made of, is unknown; the totals of ${yearSpans(others)} have ${of.length === 1 ? 'it' : 'them'} in them.`;
    }),
  ];
}
