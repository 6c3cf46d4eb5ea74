import type { z } from 'zod';
import { presetSchema } from '../../presets/preset.ts';
import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';
import { askedYear } from '../askedYear.ts';
import { measureColumns } from '../measureColumns.ts';
import { plainRows } from '../plainRows.ts';
import { allRegions } from '../region/allRegions.ts';
import { bounds } from '../../cells/interval.ts';
import { regionNames } from '../regionNames.ts';
import { categoryIndustries } from './categoryIndustries.ts';
import {
  categoryRow,
  clusterOfCategory,
  spreadRow,
  type CategoryIndustry,
  type CategoryPortrait,
  type CategoryRow,
  type ClusterOfCategory,
  type showCategory,
  type SpreadRow,
} from './contract.ts';
import { knownCategory } from '../knownCategory.ts';

const mostClusters = 25;
const mostLargest = 3;

/** What a year says of one category. */
export async function categoryPortrait(
  edition: ShelvedEdition,
  { category, year: asked }: z.output<typeof showCategory.input>,
): Promise<CategoryPortrait> {
  const title = await knownCategory(edition, category);
  const year = askedYear(edition, asked);
  const definition = await edition.frames.definition(year);
  const defined = definition.categories.find(({ code }) => code === category);
  const parent = definition.categories.find(({ code }) => code === defined?.parent);
  const { name, version } = definition.classification;
  const [figures, rated, cutoffs, strongest, largest, spread, all, industries] = await Promise.all([
    row(edition, category, year),
    edition.frames.rows('select count(*) as regions from {regions} where year = $year', { year }),
    cutoffsOf(edition, category, year),
    clusters(edition, category, year, 'stars_max > 0', 'stars desc, stars_max desc, value_low desc', mostClusters),
    clusters(edition, category, year, 'value_low > 0', 'value_low desc', mostLargest),
    spreadOf(edition, category, year),
    allRegions(edition, year),
    categoryIndustries(edition, category, year),
  ]);
  const overall = bounds(all.ofAll);
  return {
    year,
    years: edition.manifest.years,
    measure: edition.manifest.measure,
    category,
    title,
    kind: defined?.kind ?? figures?.kind ?? null,
    note: defined?.note ?? null,
    parent: parent === undefined ? null : { category: parent.code, title: parent.title },
    definition: { title: definition.title, classification: version === undefined ? name : `${name} ${version}` },
    figures,
    all_low: overall.low,
    all_high: overall.high,
    regions_rated: Number(plainRows(rated)[0]!['regions']),
    cutoffs,
    strongest,
    largest,
    spread,
    industries: withinTotal(industries, figures),
  };
}

/** The figures of an only industry, narrowed by what is known of the category itself. */
function withinTotal(industries: readonly CategoryIndustry[], figures: CategoryRow | null): CategoryIndustry[] {
  const [only, ...others] = industries;
  if (only === undefined || others.length > 0 || only.weight !== 1 || only.is_part || only.codes.length === 0)
    return [...industries];
  const { value_low: low = null, value_high: high = null } = figures ?? {};
  return [
    {
      ...only,
      value_low: low === null || only.value_low === null ? only.value_low : Math.max(low, only.value_low),
      value_high: high === null || only.value_high === null ? high : Math.min(high, only.value_high),
    },
  ];
}

async function row(edition: ShelvedEdition, category: string, year: number): Promise<CategoryRow | null> {
  const columns = measureColumns(categoryRow.keyof().options, edition);
  const sql = `select ${columns} from {categories} where category = $category and year = $year`;
  return (plainRows(await edition.frames.rows(sql, { category, year }))[0] as CategoryRow | undefined) ?? null;
}

async function cutoffsOf(
  edition: ShelvedEdition,
  category: string,
  year: number,
): Promise<CategoryPortrait['cutoffs']> {
  const { minimum, focus } = presetSchema.parse(edition.manifest.preset);
  const within = focus?.within ?? null;
  const [found] = plainRows(
    await edition.frames.rows(
      `select min(focus_cutoff_low) as focus_low, max(focus_cutoff_high) as focus_high from {proof}
       where year = $year${within === 'category' ? ' and category = $category' : ''}`,
      within === 'category' ? { category, year } : { year },
    ),
  );
  return {
    minimum,
    focus_within: within,
    focus_low: found!['focus_low'] as number | null,
    focus_high: found!['focus_high'] as number | null,
  };
}

async function clusters(
  edition: ShelvedEdition,
  category: string,
  year: number,
  which: string,
  order: string,
  most: number,
): Promise<ClusterOfCategory[]> {
  const own = clusterOfCategory.keyof().options.filter((field) => field !== 'name');
  const names = await regionNames(edition);
  const rows = await edition.frames.rows(
    `select * from (select ${measureColumns(own, edition)} from {clusters} where category = $category and year = $year)
     where ${which} order by ${order}, region limit ${most}`,
    { category, year },
  );
  return plainRows(rows).map((found) => ({
    ...(found as unknown as ClusterOfCategory),
    name: names.get(String(found['region'])) ?? null,
  }));
}

async function spreadOf(edition: ShelvedEdition, category: string, year: number): Promise<SpreadRow[]> {
  const rows = await edition.frames.rows(
    `select ${measureColumns(spreadRow.keyof().options, edition)} from {clusters}
     where category = $category and year = $year order by region`,
    { category, year },
  );
  return plainRows(rows) as unknown as SpreadRow[];
}
