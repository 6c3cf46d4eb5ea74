import { Problem } from '../../kernel/problem.ts';
import type { Terminal } from '../../kernel/terminal.ts';
import type { Cells } from '../cells/cells.ts';
import { chooseCells, type CellsRequest } from '../cells/chooseCells.ts';
import type { Definition } from '../definitions/definition.ts';
import { columnRoles } from '../edition/columnRoles.ts';
import { joined } from '../edition/issuesTable.ts';
import type { MapRequest } from '../edition/mapRequest.ts';
import type { YearDefinition } from '../edition/yearDefinition.ts';
import { yearDefinitions } from '../edition/yearDefinitions.ts';
import type { Observations, Rejections } from '../readers/observations.ts';
import type { FiguresRequest } from './figuresRequest.ts';
import { mostListed } from '../readers/rejectionList.ts';
import { readFigures } from './readFigures.ts';
import { refuseLongCodes } from './refuseLongCodes.ts';
import { refuseRejections } from './refuseRejections.ts';

/** What a run rests on: the observations read, the cells chosen from them, and what makes up a category in which years. */
export interface ReadCells {
  /** Of the main measure. */
  readonly observations: Observations;
  readonly cells: Cells;
  /** The cells of further measures that the run asked for, by measure. */
  readonly further: ReadonlyMap<string, Cells>;
  /** One entry, or one for each vintage of the classification. */
  readonly definitions: readonly YearDefinition[];
  /** Of all measures, by file and line. */
  readonly rejections: Rejections;
  /** Sentences on what was decided. */
  readonly notes: readonly string[];
}

/**
 * Reads a run's measure, and any further ones, and chooses its cells at the levels that a definition needs; where there is none (null),
 * every industry of the finest complete level is a category of its own.
 */
export async function readCells(
  request: FiguresRequest,
  definition: Pick<MapRequest, 'definition' | 'definitionVersion'> | null,
  further: readonly string[],
  terminal: Terminal,
): Promise<ReadCells> {
  const { progress, signal } = terminal;
  const measures = [request.measure, ...further];
  const columns = measures.map((measure) => columnRoles(request.columns, measures, measure));
  const observations = await readFigures(request, request.measure, columns[0]!, terminal);
  signal.throwIfAborted();
  refuseLongCodes(observations);
  progress.step('Choosing levels and bounding unknown cells');
  const years = request.years ?? [...new Set(observations.year)].sort((a, b) => a - b);
  const given = definition === null ? null : await yearDefinitions(definition, observations, years);
  const asked = { ...levelsAsked(request), definition: given?.[0]!.definition ?? eachIndustry([]) };
  const { cells, notes, ...chosen } = chosenOr(request, observations, () => chooseCells(observations, asked));
  const found = [listOf(observations), listOf(chosen)];
  const others = new Map<string, Cells>();
  for (const [at, measure] of further.entries()) {
    const observed = await readFigures(request, measure, columns[at + 1]!, terminal);
    const other = chooseCells(observed, asked);
    others.set(measure, other.cells);
    found.push(listOf(observed), listOf(other));
  }
  const rejections = joined(found, observations.sources);
  if (request.strict) refuseRejections(rejections, observations);
  return {
    observations,
    cells,
    further: others,
    definitions: given ?? [{ years: cells.years, definition: eachIndustry(cells.industries) }],
    rejections,
    notes: [...observations.notes, ...notes, ...unlistedInWords(rejections)],
  };
}

/** What is chosen; under `--strict` rows that can't be used are told before what they, or the rows that are left, lead to. */
function chosenOr<Chosen>({ strict }: FiguresRequest, observations: Observations, choose: () => Chosen): Chosen {
  try {
    return choose();
  } catch (error) {
    if (strict && error instanceof Problem) refuseRejections(listOf(observations), observations, error);
    throw error;
  }
}

function listOf({ rejections, unlisted }: Pick<Observations, 'rejections' | 'unlisted'>): Rejections {
  return { listed: rejections, unlisted };
}

/** That issues.csv does not list every row, where it doesn't. */
function unlistedInWords({ unlisted }: Rejections): string[] {
  if (unlisted.length === 0) return [];
  const more = unlisted.reduce((sum, { count }) => sum + count, 0);
  return [
    `issues.csv lists the first ${mostListed.toLocaleString('en')} rows of each file and reason; ${more.toLocaleString('en')} more are only counted.`,
  ];
}

function levelsAsked(request: FiguresRequest): Omit<CellsRequest, 'definition'> {
  return {
    years: request.years === null ? null : [...request.years],
    unboundedRegions: request.unboundedRegions,
    ...(request.regionLevel === null ? {} : { regionLevel: request.regionLevel }),
    ...(request.industryLevel === null ? {} : { industryLevel: request.industryLevel }),
    ...(request.totalIndustry === null ? {} : { totalIndustry: request.totalIndustry }),
    ...(request.totalRegion === null ? {} : { totalRegion: request.totalRegion }),
  };
}

/** The industries of the data as categories. */
function eachIndustry(industries: readonly string[]): Definition {
  return {
    name: 'industries',
    version: '1',
    title: 'Each industry by itself',
    source: 'the codes of the input files',
    licence: 'none needed',
    classification: { name: 'as in the input files' },
    categories: industries.map((code) => ({ code, title: code, industries: [code] })),
  };
}
