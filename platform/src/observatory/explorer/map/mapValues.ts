import type { z } from 'zod';
import { Problem } from '../../../kernel/problem.ts';
import { isHeld } from '../../edition/isHeld.ts';
import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';
import { askedYear } from '../askedYear.ts';
import { knownCategory } from '../knownCategory.ts';
import { measureColumns } from '../measureColumns.ts';
import { plainRows } from '../plainRows.ts';
import type { listMapValues, MapClass, MapValue } from './contract.ts';
import { classBetween, classOf, mapClasses, type Bounds } from './mapClasses.ts';
import { ofAllTogether, yearsOfMap, type MapMeasure } from './mapMeasures.ts';

type Asked = z.output<typeof listMapValues.input>;

/** What a map shows of all years, with the classes that hold for every one of them. */
interface Mapped {
  readonly classes: readonly MapClass[];
  readonly years: readonly number[];
  readonly values: readonly MapValue[];
}

/** The values of a map of one category, or of all together, of one year or all of them. */
export async function mapValues(edition: ShelvedEdition, asked: Asked): Promise<z.input<typeof listMapValues.output>> {
  const { classes, years, values } = await mapOfYears(edition, asked);
  const wanted = asked.year === undefined ? null : askedYear(edition, asked.year);
  return {
    category: asked.category ?? null,
    measure: asked.measure,
    classes: [...classes],
    years: [...years],
    values: wanted === null ? [...values] : values.filter(({ year }) => year === wanted),
  };
}

function mapOfYears(edition: ShelvedEdition, { category, measure }: Asked): Promise<Mapped> {
  return edition.once(`map ${measure} ${category ?? ''}`, async () => {
    const rows = await rowsOf(edition, category, measure);
    const classes = mapClasses(
      measure,
      rows.flatMap((row) => boundsOf(row) ?? []),
    );
    return {
      classes,
      years: yearsOfMap(measure, edition.manifest.years),
      values: rows.map((row) => ({ ...row, class: classIn(classes, measure, row) })),
    };
  });
}

type Row = Omit<MapValue, 'class'>;

function classIn(classes: readonly MapClass[], measure: MapMeasure, row: Row): number | null {
  if (measure === 'stars') return classOf(row.stars, classes);
  const bounds = boundsOf(row);
  return bounds === null ? null : classBetween(bounds, classes);
}

/** The bounds of a figure; null where it has none at all. */
function boundsOf({ low, high }: Row): Bounds | null {
  return low === null ? null : { low, high: high ?? Infinity };
}

async function rowsOf(edition: ShelvedEdition, category: string | undefined, measure: MapMeasure): Promise<Row[]> {
  if (category === undefined && !ofAllTogether.has(measure))
    throw new Problem(400, `A map of ${measure} needs a category: choose one.`, [
      { column: 'category', reason: 'Give the code of a category.' },
    ]);
  if (category !== undefined) await knownCategory(edition, category);
  const own = measureColumns(['value_low', 'value_high'], edition);
  const found =
    category === undefined
      ? `select region, year, stars, stars_max, ${own} from {regions}`
      : `select region, year, coalesce(stars, 0) as stars, coalesce(stars_max, 0) as stars_max,
           lq_low, lq_high, focus_low, focus_high, category_total_low, category_total_high,
           coalesce(value_low, 0) as value_low, coalesce(value_high, 0) as value_high
         from (select region, year from {regions}
               where year in (select year from {categories} where category = $category and ${isHeld}))
         left join (select region, year, stars, stars_max, lq_low, lq_high, focus_low, focus_high, ${own}
                    from {clusters} where category = $category) using (region, year)
         left join (select region, year, category_total_low, category_total_high
                    from {proof} where category = $category) using (region, year)`;
  const [low, high] = expressions[measure];
  const rows = plainRows(
    await edition.frames.rows(
      `select region, year, (${low})::double as low, (${high})::double as high, stars, stars_max from (${found})
       window earlier as (partition by region order by year) order by year, region`,
      category === undefined ? {} : { category },
    ),
  ) as unknown as Row[];
  return measure === 'growth' ? rows.filter(({ year }) => year !== edition.manifest.years[0]) : rows;
}

/**
 * Lower and upper bound of each measure: where a region lacks the category, all but growth are 0 for certain. Years whose data hold no
 * industry of the category are left out: nothing is known of it there.
 */
const expressions: Readonly<Record<MapMeasure, readonly [low: string, high: string]>> = {
  stars: ['stars', 'stars_max'],
  lq: ['coalesce(lq_low, 0)', 'case when value_high = 0 then 0 else lq_high end'],
  focus: ['coalesce(focus_low, 0)', 'case when value_high = 0 then 0 else focus_high end'],
  size: [
    'coalesce(value_low / nullif(category_total_high, 0), 0)',
    'case when value_high = 0 then 0 else least(1, value_high / nullif(category_total_low, 0)) end',
  ],
  employment: ['value_low', 'value_high'],
  growth: [
    perYear('value_low', 'value_high'),
    `case when lag(value_high) over earlier > 0 then ${perYear('value_high', 'value_low')} end`,
  ],
};

/** Growth per year since the last year with figures before, which may be some years back. */
function perYear(now: string, before: string): string {
  return `pow(${now} / nullif(lag(${before}) over earlier, 0), 1.0 / (year - lag(year) over earlier)) - 1`;
}
