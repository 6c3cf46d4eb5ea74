import { createHash } from 'node:crypto';
import type { Terminal } from '../../kernel/terminal.ts';
import { version } from '../../kernel/version.ts';
import type { Cells } from '../cells/cells.ts';
import { regionsOfLevel } from '../codes/regionsOfLevel.ts';
import type { Definition } from '../definitions/definition.ts';
import { readCells } from '../input/readCells.ts';
import type { Preset } from '../presets/preset.ts';
import { overridePreset } from '../presets/overridePreset.ts';
import { readPreset } from '../presets/readPreset.ts';
import type { Observations, Rejection } from '../readers/observations.ts';
import { isMadeUp } from '../readers/isMadeUp.ts';
import { agreementTable } from './agreementTable.ts';
import { categoriesTable } from './categoriesTable.ts';
import { cellsTable } from './cellsTable.ts';
import { clustersTable } from './clustersTable.ts';
import type { Edition, EditionTables } from './edition.ts';
import { countReasons, issuesTable } from './issuesTable.ts';
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

/** Reads, chooses, rates: a request becomes an edition in memory. `geometry` is what its map will be drawn on. */
export async function buildEdition(
  request: MapRequest,
  terminal: Terminal,
  geometry: { readonly name: string; readonly sha256: string } | null = null,
): Promise<Edition> {
  const { progress } = terminal;
  const preset = overridePreset(await readPreset(request.preset), request.settings);
  const furtherMeasures = Object.keys(preset.size?.quantile ?? {}).filter((needed) => needed !== request.measure);
  const { observations, cells, further, definitions, rejections, notes } = await readCells(
    request,
    request,
    furtherMeasures,
    terminal,
  );
  progress.step('Rating clusters');
  const years = rateYears(cells, further, definitions, preset, observations);
  const latest = definitions.find((entry) => entry.years.includes(cells.years.at(-1)!))!.definition;
  const madeUp = (await Promise.all(request.inputs.map(isMadeUp))).includes(true);
  const said = [...notes, ...suspectFigures(cells), ...years.flatMap((year) => year.remarks)];
  return assemble(request, preset, definitions, latest, observations, cells, years, rejections, said, madeUp, geometry);
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
