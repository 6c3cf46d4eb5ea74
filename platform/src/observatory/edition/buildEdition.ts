import { createHash } from 'node:crypto';
import { Problem } from '../../kernel/problem.ts';
import type { Terminal } from '../../kernel/terminal.ts';
import { version } from '../../kernel/version.ts';
import type { Cells } from '../cells/cells.ts';
import { chooseCells } from '../cells/chooseCells.ts';
import { regionsOfLevel } from '../codes/regionsOfLevel.ts';
import type { Definition } from '../definitions/definition.ts';
import type { Preset } from '../presets/preset.ts';
import { overridePreset } from '../presets/overridePreset.ts';
import { readPreset } from '../presets/readPreset.ts';
import type { Observations, Rejection } from '../readers/observations.ts';
import { isMadeUp } from '../readers/isMadeUp.ts';
import { readInputs } from '../readers/readInputs.ts';
import type { ReadRequest } from '../readers/reader.ts';
import { agreementTable } from './agreementTable.ts';
import { categoriesTable } from './categoriesTable.ts';
import { cellsTable } from './cellsTable.ts';
import { clustersTable } from './clustersTable.ts';
import { columnRoles } from './columnRoles.ts';
import type { Edition, EditionTables } from './edition.ts';
import { countReasons, inFileOrder, issuesTable } from './issuesTable.ts';
import { lazily } from './lazily.ts';
import type { Manifest } from './manifest.ts';
import type { MapRequest } from './mapRequest.ts';
import { proofTable } from './proofTable.ts';
import { rateYears } from './rateYears.ts';
import type { RatedYear } from './ratedYear.ts';
import { regionsTable } from './regionsTable.ts';
import { ClusterRows } from './rows.ts';
import { suspectFigures } from './suspectFigures.ts';
import { trendsTable } from './trendsTable.ts';
import type { YearDefinition } from './yearDefinition.ts';
import { yearDefinitions } from './yearDefinitions.ts';

/** Reads, chooses, rates: a request becomes an edition in memory. `geometry` is what its map will be drawn on. */
export async function buildEdition(
  request: MapRequest,
  terminal: Terminal,
  geometry: { readonly name: string; readonly sha256: string } | null = null,
): Promise<Edition> {
  const { progress, signal } = terminal;
  const preset = overridePreset(await readPreset(request.preset), request.settings);
  const measures = [request.measure, ...furtherMeasures(preset, request.measure)];
  const columns = new Map(measures.map((measure) => [measure, columnRoles(request.columns, measures, measure)]));
  const observations = await read(request, request.measure, columns, terminal);
  signal.throwIfAborted();
  progress.step('Choosing levels and bounding unknown cells');
  const observedYears = request.years ?? [...new Set(observations.year)].sort((a, b) => a - b);
  const definitions = await yearDefinitions(request, observations, observedYears);
  const chosen = chooseCells(observations, { ...cellsRequest(request), definition: definitions[0]!.definition });
  const { cells } = chosen;
  const further = new Map<string, Cells>();
  const found = [...observations.rejections, ...chosen.rejections];
  for (const measure of measures.slice(1)) {
    const observed = await read(request, measure, columns, terminal);
    const other = chooseCells(observed, { ...cellsRequest(request), definition: definitions[0]!.definition });
    further.set(measure, other.cells);
    found.push(...observed.rejections, ...other.rejections);
  }
  progress.step('Rating clusters');
  const years = rateYears(cells, further, definitions, preset, observations);
  const rejections = inFileOrder(found, observations.sources);
  if (request.strict) refuse(rejections, observations);
  const latest = definitions.find((entry) => entry.years.includes(cells.years.at(-1)!))!.definition;
  const madeUp = (await Promise.all(request.inputs.map(isMadeUp))).includes(true);
  const notes = [...chosen.notes, ...suspectFigures(cells), ...years.flatMap((year) => year.remarks)];
  return assemble(
    request,
    preset,
    definitions,
    latest,
    observations,
    cells,
    years,
    rejections,
    notes,
    madeUp,
    geometry,
  );
}

async function read(
  request: MapRequest,
  measure: string,
  columns: ReadonlyMap<string, ReadRequest['columns']>,
  { progress, signal }: Terminal,
): Promise<Observations> {
  progress.step(
    `Reading ${measure} from ${request.inputs.length === 1 ? request.inputs[0]! : `${request.inputs.length} files`}`,
  );
  return readInputs(
    [...request.inputs],
    {
      measure,
      columns: columns.get(measure)!,
      where: request.where,
      ...(request.fileYear === null ? {} : { year: request.fileYear }),
    },
    ({ bytes, of }) => progress.advance(bytes, of),
    signal,
  );
}

function cellsRequest(request: MapRequest): Omit<Parameters<typeof chooseCells>[1], 'definition'> {
  return {
    years: request.years === null ? null : [...request.years],
    ...(request.regionLevel === null ? {} : { regionLevel: request.regionLevel }),
    ...(request.industryLevel === null ? {} : { industryLevel: request.industryLevel }),
    ...(request.totalIndustry === null ? {} : { totalIndustry: request.totalIndustry }),
    ...(request.totalRegion === null ? {} : { totalRegion: request.totalRegion }),
  };
}

function furtherMeasures(preset: Preset, measure: string): string[] {
  return Object.keys(preset.size?.quantile ?? {}).filter((needed) => needed !== measure);
}

function refuse(rejections: readonly Rejection[], observations: Observations): void {
  const first = rejections[0];
  if (first === undefined) return;
  const file = observations.sources[first.source]!.name;
  throw new Problem(
    409,
    `--strict: ${rejections.length} ${rejections.length === 1 ? 'row or cell' : 'rows or cells'} can't be used; the first stands in ${file}, line ${first.line}, column ${first.column}: "${first.value}" is ${first.reason}. Mend them, or run without --strict and find them in issues.csv.`,
    rejections.slice(0, 20).map((issue) => ({
      file: observations.sources[issue.source]!.name,
      line: issue.line,
      column: issue.column,
      value: issue.value,
      reason: issue.reason,
    })),
  );
}

function assemble(
  request: MapRequest,
  preset: Preset,
  definitions: readonly YearDefinition[],
  definition: Definition,
  observations: Observations,
  cells: Cells,
  years: readonly RatedYear[],
  rejections: readonly Rejection[],
  notes: readonly string[],
  madeUp: boolean,
  geometry: { readonly name: string; readonly sha256: string } | null,
): Edition {
  const rows = new ClusterRows(years);
  const codes = definition.categories.map((category) => category.code);
  const tables: EditionTables = lazily<EditionTables>({
    cells: () => cellsTable(cells),
    clusters: () => clustersTable(rows, cells.regions, codes, request.measure),
    proof: () => proofTable(rows, cells.regions, codes, preset.minimum),
    regions: () => regionsTable(years, cells.regions, request.measure),
    categories: () => categoriesTable(years, definition.categories, request.measure),
    agreement: () => agreementTable(years, tables.regions, tables.categories, cells.regions, definition.categories),
    trends: () => (years.length < 2 ? null : trendsTable(years, cells.regions, definition.categories, request.measure)),
    issues: () => issuesTable(rejections, observations.sources),
  });
  const title = `Clusters of ${regionsOfLevel(cells.levels.region)}, ${yearSpan(cells.years)}`;
  const manifest: Manifest = {
    asterism: { format: 1, version },
    title,
    measure: request.measure,
    years: [...cells.years],
    inputs: observations.sources.map((source, index) => ({
      name: source.name,
      bytes: source.bytes,
      sha256: source.sha256,
      reader: source.reader,
      rowsRead: source.rowsRead,
      rowsUsed: source.rowsUsed,
      rowsRejected: rejections.filter((issue) => issue.source === index).length,
      rowsSetAside: { ...source.rowsSetAside },
    })),
    madeUp,
    definition: {
      name: definition.name,
      version: definitions.map((entry) => entry.definition.version).join(', '),
      title: definition.title,
      source: definition.source,
      licence: definition.licence,
      sha256: createHash('sha256')
        .update(JSON.stringify(definitions.map((entry) => entry.definition)))
        .digest('hex'),
    },
    preset,
    parameters: {
      columns: { ...request.columns },
      where: { ...request.where },
      fileYear: request.fileYear,
      regionLevel: request.regionLevel,
      industryLevel: request.industryLevel,
      totalIndustry: request.totalIndustry,
      totalRegion: request.totalRegion,
      geometry: geometry === null ? null : { name: geometry.name, sha256: geometry.sha256 },
    },
    levels: { ...cells.levels, leftOut: [...cells.levels.leftOut] },
    notes: [...notes],
    issues: countReasons(rejections),
    counts: {
      regions: cells.regions.length,
      categories: definition.categories.length,
      clusters: rows.length,
      unknownCells: cells.value.reduce((sum, value) => sum + (Number.isNaN(value) ? 1 : 0), 0),
      certainStars: total(years, (year) => year.stars),
      possibleStars: total(years, (year) => year.starsMax) - total(years, (year) => year.stars),
    },
    outputs: [],
  };
  return {
    title,
    manifest,
    definition,
    definitions,
    preset,
    years: cells.years,
    tables,
  };
}

function yearSpan(years: readonly number[]): string {
  return years.length === 1 ? String(years[0]) : `${years[0]} to ${years.at(-1)}`;
}

function total(years: readonly RatedYear[], of: (year: RatedYear) => Uint8Array): number {
  return years.reduce((sum, year) => sum + of(year).reduce((stars, star) => stars + star, 0), 0);
}
