import type { z } from 'zod';
import { nameAndCode } from '../../../kernel/nameAndCode.ts';
import type { Served } from '../../../kernel/serve.ts';
import { clusterCells, furtherClusterCells, type ClusterCell } from '../../edition/clusterCells.ts';
import { explain } from '../../edition/explain.ts';
import { mapCommandLine, shellWord } from '../../edition/mapCommandLine.ts';
import { totalKinds } from '../../edition/totalsTable.ts';
import { matchingWithParts } from '../../definitions/yearMatching.ts';
import type { EditionShelf } from '../../shelf/editionShelf.ts';
import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';
import { clusterRow, type ClusterRow } from '../clusters/contract.ts';
import { leftOut } from '../leftOut.ts';
import { measureColumns } from '../measureColumns.ts';
import { ofEdition } from '../ofEdition.ts';
import { plainRows, type PlainRow } from '../plainRows.ts';
import { clusterHistory, clusterTrend } from './clusterHistory.ts';
import { clusterPlace, type ClusterPlace } from './clusterPlace.ts';
import { clusterProof } from './clusterProof.ts';
import { clusterNeighbours, explainCluster, showCluster, type CellRow, type ShownCluster } from './contract.ts';
import { editionPath } from './editionPath.ts';
import { neighbours } from './neighbours.ts';
import { nextInRankings } from './nextInRankings.ts';

/** What answers questions about one cluster. */
export function serveCluster(shelf: EditionShelf): Served[] {
  return [
    ofEdition(shelf, showCluster, shown),
    ofEdition(shelf, explainCluster, async (edition, asked) => {
      const { region, name, category, year } = await clusterPlace(edition, asked);
      const called = nameAndCode(name, region);
      const { stars, starsMax, lines } = await explain(edition.frames, region, category, year, called);
      return { region, category, year, stars, stars_max: starsMax, lines: [...lines] };
    }),
    ofEdition(shelf, clusterNeighbours, async (edition, asked) =>
      neighbours(edition, await clusterPlace(edition, asked)),
    ),
  ];
}

async function shown(edition: ShelvedEdition, asked: z.output<typeof showCluster.input>): Promise<ShownCluster> {
  const place = await clusterPlace(edition, asked);
  const { region, name, category, title, kind, year } = place;
  const { measure, years } = edition.manifest;
  const [row, next, cells, furtherCells, lacking, published, history, trend] = await Promise.all([
    rowOf(edition, place),
    nextInRankings(edition, place),
    clusterCells(edition.frames, place, place.definition),
    furtherClusterCells(edition.frames, place, place.definition),
    lackingIndustries(edition, place),
    publishedTotals(edition, place),
    clusterHistory(edition, place),
    clusterTrend(edition, place),
  ]);
  const { levels } = edition.manifest;
  return {
    region,
    name,
    category,
    title,
    kind,
    year,
    years,
    measure,
    state: history.find((one) => one.year === year)!.state,
    left_out: leftOut(edition, region, year),
    cluster: row === null ? null : clusterOf(row),
    proof: row === null ? null : clusterProof(edition, row, next),
    cells: cellRows(cells, measure),
    further_cells: furtherCells.map((of) => ({ measure: of.measure, cells: cellRows(of.cells, of.measure) })),
    lacking,
    totals: { region_from: levels.regionTotals, category_from: levels.categoryTotals, published },
    history,
    trend,
    commands: commandsOf(edition, place),
  };
}

/** What makes the proof and the edition again, as it can be pasted where `run_in` says. */
function commandsOf(
  { folder, name, manifest }: ShelvedEdition,
  { region, category, year }: ClusterPlace,
): ShownCluster['commands'] {
  const { path, runIn } = editionPath(folder, name, process.cwd());
  const { geometry } = manifest.parameters;
  return {
    explain: `npx asterism explain ${shellWord(path)} ${shellWord(region)} ${shellWord(category)} --year ${year}`,
    map: mapCommandLine(manifest, path),
    run_in: runIn,
    reads: [...manifest.inputs, ...(geometry === null ? [] : [geometry])].map((file) => file.name),
  };
}

/** The cluster's row of the clusters and of the proof together; null where there is none. */
async function rowOf(edition: ShelvedEdition, { region, category, year }: ClusterPlace): Promise<PlainRow | null> {
  const columns = measureColumns(clusterRow.keyof().options, edition);
  const rows = await edition.frames.rows(
    `select ${columns}, proof.* exclude (region, category, year)
     from {clusters} clusters join (select * from {proof}) proof using (region, category, year)
     where region = $region and category = $category and year = $year`,
    { region, category, year },
  );
  return plainRows(rows)[0] ?? null;
}

function clusterOf(row: PlainRow): ClusterRow {
  return Object.fromEntries(clusterRow.keyof().options.map((name) => [name, row[name] ?? null])) as ClusterRow;
}

function cellRows(rows: readonly ClusterCell[], measure: string): CellRow[] {
  const bounded = (value: string | number | null | undefined): number | null =>
    typeof value === 'number' && Number.isFinite(value) ? value : null;
  return rows.map((row) => ({
    industry: String(row['industry']),
    value: bounded(row[measure]),
    value_low: bounded(row[`${measure}_low`]),
    value_high: bounded(row[`${measure}_high`]),
    flag: typeof row['flag'] === 'string' ? row['flag'] : null,
    share: bounded(row['share']),
  }));
}

/** Industries of the category as its definition writes them, to which none of the year's data falls. */
async function lackingIndustries(
  edition: ShelvedEdition,
  { category, year, definition }: ClusterPlace,
): Promise<string[]> {
  const missing = await edition.once(`industries of the definition that ${year} lacks`, async () => {
    const rows = await edition.frames.rows('select distinct industry from {cells} where year = $year', { year });
    const held = rows.map(({ industry }) => String(industry));
    return new Set(matchingWithParts(definition, held, 'unknown').unmatchedDefinition);
  });
  const own = definition.categories.find(({ code }) => code === category)?.industries ?? [];
  return own.map((entry) => (typeof entry === 'string' ? entry : entry.industry)).filter((code) => missing.has(code));
}

/** The published totals on which the cluster's shares rest: the region's, those of its industries, and the grand one. */
async function publishedTotals(
  edition: ShelvedEdition,
  { region, category, year, definition }: ClusterPlace,
): Promise<ShownCluster['totals']['published']> {
  const rows = plainRows(
    await edition.frames.rows(
      `select what, code, low, high from {totals} where year = $year and (code is null or what <> $region_kind or code = $region)`,
      { year, region, region_kind: totalKinds.region },
    ),
  );
  const ofIndustry = rows.filter(({ what, code }) => what !== totalKinds.region && code !== null);
  const codes = [...new Set(ofIndustry.map(({ code }) => String(code)))];
  const matching = matchingWithParts(definition, codes, 'unknown');
  const wanted = definition.categories.findIndex(({ code }) => code === category);
  const own = new Set(
    codes.filter((_, at) => matching.category.subarray(matching.first[at], matching.first[at + 1]).includes(wanted)),
  );
  return rows.filter(
    ({ what, code }) => what === totalKinds.region || code === null || own.has(String(code)),
  ) as ShownCluster['totals']['published'];
}
