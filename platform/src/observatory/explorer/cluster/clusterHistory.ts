import { isHeld } from '../../edition/isHeld.ts';
import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';
import { measureColumns } from '../measureColumns.ts';
import { plainRows } from '../plainRows.ts';
import type { ClusterPlace } from './clusterPlace.ts';
import type { ClusterTrend, HistoryRow } from './contract.ts';

const fields = [
  'year',
  'value',
  'value_low',
  'value_high',
  'lq',
  'lq_low',
  'lq_high',
  'focus',
  'focus_low',
  'focus_high',
  'stars',
  'stars_max',
] as const;

/** A cluster's figures year by year: zero where the region had no such activity, unknown where region or category had no figures at all. */
export async function clusterHistory(
  edition: ShelvedEdition,
  { region, category }: Pick<ClusterPlace, 'region' | 'category'>,
): Promise<HistoryRow[]> {
  const columns = measureColumns(fields, edition);
  const [clusters, regions, covered] = await Promise.all([
    edition.frames.rows(`select ${columns} from {clusters} where region = $region and category = $category`, {
      region,
      category,
    }),
    edition.frames.rows('select year from {regions} where region = $region', { region }),
    edition.frames.rows(`select year from {categories} where category = $category and ${isHeld}`, {
      category,
    }),
  ]);
  const byYear = new Map(plainRows(clusters).map((row) => [Number(row['year']), row]));
  const yearsOf = (rows: typeof regions): Set<number> => new Set(plainRows(rows).map((row) => Number(row['year'])));
  const [present, inData] = [yearsOf(regions), yearsOf(covered)];
  return Promise.all(
    edition.manifest.years.map(async (year): Promise<HistoryRow> => {
      const row = byYear.get(year);
      if (row !== undefined) return { ...row, state: 'cluster' } as HistoryRow;
      const state = await absence(edition, category, year, { region: present.has(year), category: inData.has(year) });
      return { ...blank(state === 'no activity' ? 0 : null), year, state };
    }),
  );
}

/** Why there is no cluster. */
async function absence(
  edition: ShelvedEdition,
  category: string,
  year: number,
  hasFigures: { readonly region: boolean; readonly category: boolean },
): Promise<HistoryRow['state']> {
  if (!hasFigures.region) return 'region without figures';
  const { categories } = await edition.frames.definition(year);
  if (!categories.some(({ code }) => code === category)) return 'category not defined';
  return hasFigures.category ? 'no activity' : 'category without figures';
}

function blank(figure: 0 | null): Omit<HistoryRow, 'year' | 'state'> {
  return {
    value: figure,
    value_low: figure,
    value_high: figure,
    lq: figure,
    lq_low: figure,
    lq_high: figure,
    focus: figure,
    focus_low: figure,
    focus_high: figure,
    stars: 0,
    stars_max: 0,
  };
}

/** How a cluster changed over the years; null in an edition that has no trends. */
export async function clusterTrend(
  edition: ShelvedEdition,
  { region, category }: Pick<ClusterPlace, 'region' | 'category'>,
): Promise<ClusterTrend | null> {
  if (!edition.manifest.outputs.some(({ name }) => name === 'trends.parquet')) return null;
  const columns = measureColumns(
    [
      'from',
      'to',
      'value_from',
      'value_to',
      'growth',
      'lq_from',
      'lq_to',
      'change',
      'national',
      'industry_mix',
      'regional',
      'stars_gained',
      'stars_lost',
      'stage',
    ],
    edition,
  );
  const rows = await edition.frames.rows(
    `select ${columns} from {trends} where region = $region and category = $category`,
    { region, category },
  );
  return (plainRows(rows)[0] as ClusterTrend | undefined) ?? null;
}
