import type { z } from 'zod';
import { Problem } from '../../../kernel/problem.ts';
import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';
import { askedYear } from '../askedYear.ts';
import { measureColumns } from '../measureColumns.ts';
import { plainRows } from '../plainRows.ts';
import type { listMapValues, MapMeasure, MapValue } from './contract.ts';
import { classBetween, mapClasses } from './mapClasses.ts';

interface Bounded {
  readonly region: string;
  readonly year: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly stars: number;
  readonly stars_max: number;
}

/** The values of a map of one category, or of all together, with classes that hold for every year. */
export async function mapValues(
  edition: ShelvedEdition,
  { category, measure, year }: z.output<typeof listMapValues.input>,
): Promise<z.input<typeof listMapValues.output>> {
  const all = await edition.once(`map ${measure} ${category ?? ''}`, () => valuesOf(edition, category, measure));
  const known = Float64Array.from(all.filter(({ low, high }) => low !== null && low === high).map(({ low }) => low!));
  const classes = mapClasses(measure, known);
  const wanted = year === undefined ? null : askedYear(edition, year);
  const values = all
    .filter((value) => wanted === null || value.year === wanted)
    .map((value): MapValue => ({
      ...value,
      class: value.low === null || value.high === null ? null : classBetween(value.low, value.high, classes),
    }));
  return { measure, classes, years: wanted === null ? [...edition.manifest.years] : [wanted], values };
}

async function valuesOf(
  edition: ShelvedEdition,
  category: string | undefined,
  measure: MapMeasure,
): Promise<readonly Bounded[]> {
  if (category === undefined && measure !== 'stars' && measure !== 'employment' && measure !== 'growth')
    throw new Problem(400, `A map of ${measure} needs a category: choose one.`, [
      { column: 'category', reason: 'Give the code of a category.' },
    ]);
  const [values, table] =
    category === undefined
      ? [{}, '{regions}']
      : [{ category }, '(select * from {clusters} where category = $category)'];
  const [low, high] = {
    stars: ['stars', 'stars_max'],
    lq: ['lq_low', 'lq_high'],
    focus: ['focus_low', 'focus_high'],
    size: ['value_low / category_high', 'least(value_high / nullif(category_low, 0), 1)'],
    employment: ['value_low', 'value_high'],
    growth: ['value_low / lag(value_high) over earlier - 1', 'value_high / nullif(lag(value_low) over earlier, 0) - 1'],
  }[measure] as [string, string];
  const totals =
    measure === 'size'
      ? 'join (select year, category_total_low as category_low, category_total_high as category_high, region, category from {proof}) using (region, category, year)'
      : '';
  const fields = measureColumns(['value_low', 'value_high'], edition);
  const rows = plainRows(
    await edition.frames.rows(
      `with found as (select region, year, stars, stars_max, lq_low, lq_high, focus_low, focus_high, category, ${fields} from ${category === undefined ? `(select *, '' as category, null as lq_low, null as lq_high, null as focus_low, null as focus_high from ${table})` : table})
       select region, year, (${low})::double as low, (${high})::double as high, stars, stars_max
       from found ${totals} window earlier as (partition by region order by year) order by year, region`,
      values,
    ),
  ) as unknown as Bounded[];
  if (rows.length === 0 && category !== undefined) {
    const known = await edition.frames.rows('select 1 from {categories} where category = $category limit 1', {
      category,
    });
    if (known.length === 0) throw new Problem(404, `Edition ${edition.name} has no category ${category}.`);
  }
  return rows;
}
