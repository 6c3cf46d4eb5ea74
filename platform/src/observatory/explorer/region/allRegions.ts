import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';
import { measureColumns } from '../measureColumns.ts';
import { plainRows, type PlainRow } from '../plainRows.ts';
import { interval, type Interval } from '../../cells/interval.ts';

/** All regions together in one year, with bounds. */
export interface AllRegions {
  /** By category that the year's data hold. */
  readonly ofCategories: ReadonlyMap<string, Interval>;
  readonly ofAll: Interval;
}

const unbounded: Interval = { low: 0, high: Infinity };

/** The totals of a year as the edition has them; worked out once. */
export function allRegions(edition: ShelvedEdition, year: number): Promise<AllRegions> {
  return edition.once(`totals ${year}`, async () => {
    const [categories, overall] = await Promise.all([
      edition.frames.rows(`select category, ${fields(edition)} from {categories} where year = $year`, { year }),
      edition.frames.rows(
        'select total_low as value_low, total_high as value_high from {proof} where year = $year limit 1',
        { year },
      ),
    ]);
    return { ofCategories: byCategory(categories), ofAll: plainRows(overall).map(ofRow)[0] ?? unbounded };
  });
}

/** All regions together at both ends of a change. */
export interface SharedRegions {
  readonly before: AllRegions;
  readonly after: AllRegions;
  /** How many regions are in the data of both years, and in those of either. */
  readonly both: number;
  readonly either: number;
}

/**
 * The totals of two years over the same regions, so that what is published of more regions is no growth: the edition's own where both
 * years have the same ones, else sums over those in both. Worked out once.
 */
export function sharedRegions(edition: ShelvedEdition, from: number, to: number): Promise<SharedRegions> {
  return edition.once(`totals ${from} and ${to}`, async () => {
    const [counts] = plainRows(
      await edition.frames.rows(
        `select count(*) filter (years = 2) as both, count(*) as either
         from (select region, count(distinct year) as years from {regions} where year in ($from, $to) group by region)`,
        { from, to },
      ),
    );
    const [both, either] = [Number(counts!['both']), Number(counts!['either'])];
    const of = (year: number): Promise<AllRegions> =>
      both === either || from === to ? allRegions(edition, year) : sums(edition, year, year === from ? to : from);
    const [before, after] = await Promise.all([of(from), of(to)]);
    return { before, after, both: from === to ? either : both, either };
  });
}

/** Sums of a year over the regions that another year has too. */
async function sums(edition: ShelvedEdition, year: number, other: number): Promise<AllRegions> {
  const shared = (table: string): string =>
    `(select *, ${fields(edition)} from ${table} where year = $year and region in (select region from {regions} where year = $other))`;
  const summed = 'sum(value_low) as value_low, sum(value_high) as value_high';
  const [categories, overall, held] = await Promise.all([
    edition.frames.rows(`select category, ${summed} from ${shared('{clusters}')} group by category`, { year, other }),
    edition.frames.rows(`select ${summed} from ${shared('{regions}')}`, { year, other }),
    allRegions(edition, year),
  ]);
  const found = byCategory(categories);
  return {
    ofCategories: new Map([...held.ofCategories.keys()].map((code) => [code, found.get(code) ?? { low: 0, high: 0 }])),
    ofAll: plainRows(overall).map(ofRow)[0] ?? unbounded,
  };
}

function fields(edition: ShelvedEdition): string {
  return measureColumns(['value_low', 'value_high'], edition);
}

function byCategory(rows: Parameters<typeof plainRows>[0]): ReadonlyMap<string, Interval> {
  return new Map(
    plainRows(rows).flatMap((row) => {
      const of = ofRow(row);
      return of === null ? [] : [[String(row['category']), of] as const];
    }),
  );
}

function ofRow(row: PlainRow): Interval | null {
  return interval(row['value_low'], row['value_high']);
}
