import type { z } from 'zod';
import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';
import { askedYear } from '../askedYear.ts';
import { clusterRow } from '../clusters/contract.ts';
import { leftOut } from '../leftOut.ts';
import { measureColumns } from '../measureColumns.ts';
import { plainRows } from '../plainRows.ts';
import type { PortraitCluster, RegionPortrait, showRegion } from './contract.ts';
import { bounds, nothing, over, type Interval } from '../../cells/interval.ts';
import { knownRegion } from './knownRegion.ts';
import { lackingCategories } from './lackingCategories.ts';
import { regionRows } from './regionRows.ts';
import { yearOfRegion, type YearOfRegion } from './yearOfRegion.ts';
import { yearsOfRegion } from './yearsOfRegion.ts';

/** One region's economy in a year, with what it was in its first one. */
export async function regionPortrait(
  edition: ShelvedEdition,
  { region, year: asked }: z.output<typeof showRegion.input>,
): Promise<RegionPortrait> {
  const name = await knownRegion(edition, region);
  const year = askedYear(edition, asked);
  const years = await yearsOfRegion(edition, region);
  const firstYear = years[0]! < year && years.includes(year) ? years[0]! : null;
  const clusterColumns = measureColumns(clusterRow.keyof().options, edition);
  const [history, rows, now, first, lacking] = await Promise.all([
    regionRows(edition, 'region = $region order by year', { region }),
    edition.frames.rows(
      `select * from (select ${clusterColumns} from {clusters} where region = $region and year = $year)
       join (select category, year, title, kind from {categories}) using (category, year)
       order by stars desc, stars_max desc, value_high desc nulls first, category`,
      { region, year },
    ),
    yearOfRegion(edition, region, year),
    firstYear === null ? null : yearOfRegion(edition, region, firstYear),
    lackingCategories(edition),
  ]);
  return {
    region,
    name,
    measure: edition.manifest.measure,
    year,
    first_year: firstYear,
    left_out: leftOut(edition, region, year),
    total: bounds(now.ofAll),
    rest: bounds(now.rest),
    history,
    lacking: lacking.filter(({ year: of }) => years.includes(of)),
    clusters: plainRows(rows).map(
      (row) => ({ ...row, ...besides(String(row['category']), now, first) }) as PortraitCluster,
    ),
  };
}

/** What stands beside a cluster's own figures: its category among all regions, and the cluster in the first year. */
function besides(
  category: string,
  now: YearOfRegion,
  first: YearOfRegion | null,
): Pick<PortraitCluster, 'average_low' | 'average_high' | 'first_low' | 'first_high' | 'growth_low' | 'growth_high'> {
  const average = over(now.ofCategories.get(category) ?? nothing, now.ofAll);
  const before =
    first === null ? null : (first.values.get(category) ?? (first.ofCategories.has(category) ? nothing : null));
  const factor = before === null ? null : over(now.values.get(category) ?? nothing, before);
  const span = first === null ? 1 : now.year - first.year;
  const [{ low: average_low, high }, { low: first_low, high: first_high }, growth] = [
    bounds(average),
    bounds(before),
    bounds(factor === null ? null : perYear(factor, span)),
  ];
  return {
    average_low,
    average_high: high === null ? null : Math.min(1, high),
    first_low,
    first_high,
    growth_low: growth.low,
    growth_high: growth.high,
  };
}

/** The yearly rate behind a factor over several years. */
function perYear({ low, high }: Interval, years: number): Interval {
  return { low: low ** (1 / years) - 1, high: high ** (1 / years) - 1 };
}
