import type { Table } from '../../kernel/table.ts';
import type { Terminal } from '../../kernel/terminal.ts';
import { version } from '../../kernel/version.ts';
import { regionsOfLevel } from '../codes/regionsOfLevel.ts';
import { provenance, yearSpan, type Provenance } from '../input/provenance.ts';
import { readCells, type ReadCells } from '../input/readCells.ts';
import type { Preset } from '../presets/preset.ts';
import { overridePreset } from '../presets/overridePreset.ts';
import { readPreset } from '../presets/readPreset.ts';
import { agreementTable } from './agreementTable.ts';
import { categoriesTable } from './categoriesTable.ts';
import { cellsTable } from './cellsTable.ts';
import { clustersTable } from './clustersTable.ts';
import type { Edition, EditionTables } from './edition.ts';
import { furtherCells } from './furtherCells.ts';
import { issuesTable } from './issuesTable.ts';
import { lazily } from './lazily.ts';
import type { Manifest } from './manifest.ts';
import type { MapRequest } from './mapRequest.ts';
import { proofTable } from './proofTable.ts';
import { rateYears } from './rateYears.ts';
import type { RatedYear } from './ratedYear.ts';
import { regionsTable } from './regionsTable.ts';
import { ClusterRows } from './rows.ts';
import { suspectFigures, suspectInWords } from './suspectFigures.ts';
import { totalsTable } from './totalsTable.ts';
import { trendsTable } from './trendsTable.ts';

/** Reads, chooses, rates: a request becomes an edition in memory. `geometry` is what its map will be drawn on, `onCells` is handed the table of cells before they are rated. */
export async function buildEdition(
  request: MapRequest,
  terminal: Terminal,
  geometry: { readonly name: string; readonly sha256: string } | null = null,
  onCells: (table: Table) => void = () => undefined,
): Promise<Edition> {
  const { progress } = terminal;
  const preset = overridePreset(await readPreset(request.preset), request.settings);
  const furtherMeasures = Object.keys(preset.size?.quantile ?? {}).filter((needed) => needed !== request.measure);
  const read = await readCells(request, request, furtherMeasures, terminal);
  const { observations, cells, further, definitions } = read;
  onCells(cellsTable(cells));
  progress.step('Rating clusters');
  const { years, notes: ofYears } = rateYears(cells, further, definitions, preset, observations);
  const notes = [...read.notes, ...suspectFigures(cells).map(suspectInWords), ...ofYears];
  return assemble(request, preset, read, await provenance(request, read), years, notes, geometry);
}

function assemble(
  request: MapRequest,
  preset: Preset,
  { observations, cells, further, definitions, rejections }: ReadCells,
  origin: Provenance,
  years: readonly RatedYear[],
  notes: readonly string[],
  geometry: { readonly name: string; readonly sha256: string } | null,
): Edition {
  const definition = definitions.find((entry) => entry.years.includes(cells.years.at(-1)!))!.definition;
  const rows = new ClusterRows(years);
  const codes = definition.categories.map((category) => category.code);
  const tables: EditionTables = lazily<EditionTables>({
    cells: () => cellsTable(cells),
    totals: () => totalsTable(cells),
    clusters: () => clustersTable(rows, cells.regions, codes, request.measure),
    proof: () => proofTable(rows, cells.regions, codes, preset.minimum),
    regions: () => regionsTable(years, cells.regions, request.measure),
    categories: () => categoriesTable(years, definition.categories, request.measure),
    agreement: () => agreementTable(years, tables.regions, tables.categories, cells.regions, definition.categories),
    trends: () => (years.length < 2 ? null : trendsTable(years, cells.regions, definition.categories, request.measure)),
    issues: () => issuesTable(rejections, observations.sources),
  });
  const title = request.title ?? `Clusters of ${regionsOfLevel(cells.levels.region)}, ${yearSpan(cells.years)}`;
  const manifest: Manifest = {
    asterism: { format: 1, version },
    title,
    measure: request.measure,
    years: origin.years,
    inputs: origin.inputs,
    madeUp: origin.madeUp,
    definition: origin.definition,
    preset,
    parameters: {
      ...origin.parameters,
      geometry: geometry === null ? null : { name: geometry.name, sha256: geometry.sha256 },
      ...(request.title === null ? {} : { title: request.title }),
    },
    levels: origin.levels,
    notes: [...notes],
    issues: origin.issues,
    counts: {
      regions: cells.regions.length,
      categories: activeCategories(years),
      clusters: rows.length,
      unknownCells: unknownCells(cells.value),
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
    furtherCells: [...further].map(([measure, other]) => cellsTable(other, furtherCells(measure))),
  };
}

/** How many categories have a cluster in any year. */
function activeCategories(years: readonly RatedYear[]): number {
  const active = new Set<number>();
  for (const { sums } of years) for (const category of sums.category) active.add(category);
  return active.size;
}

function unknownCells(values: Float64Array): number {
  let count = 0;
  for (const value of values) if (Number.isNaN(value)) count++;
  return count;
}

function total(years: readonly RatedYear[], of: (year: RatedYear) => Uint8Array): number {
  let stars = 0;
  for (const year of years) for (const star of of(year)) stars += star;
  return stars;
}
