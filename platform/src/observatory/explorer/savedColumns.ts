import { saved, type SavedColumn } from '../../kernel/savedColumn.ts';
import { measureName } from './measureName.ts';

type Bound = number | null;
type Columns<Row> = readonly SavedColumn<Row>[];

/** What several tables save of the same things, each declared once: codes and names apart, figures with their bounds. */
export const savedColumns = {
  region: [
    saved.text('region', 'Code of the region', ({ region }) => region),
    saved.text('region_name', 'Name of the region; missing where only its code is known', ({ name }) => name),
  ] satisfies Columns<{ readonly region: string; readonly name: string | null }>,
  regionBy: (nameOf: (region: string) => string | null): Columns<{ readonly region: string }> => [
    saved.text('region', 'Code of the region', ({ region }) => region),
    saved.text('region_name', 'Name of the region; missing where only its code is known', ({ region }) =>
      nameOf(region),
    ),
  ],
  /** The one region that a table is about. */
  thisRegion: (region: string, name: string | null): Columns<unknown> => [
    saved.text('region', 'Code of the region', () => region),
    saved.text('region_name', 'Name of the region; missing where only its code is known', () => name),
  ],
  category: [
    saved.text('category', 'Code of the category', ({ category }) => category),
    saved.text('category_title', 'Title of the category', ({ title }) => title),
  ] satisfies Columns<{ readonly category: string; readonly title: string }>,
  categoryBy: (titleOf: (category: string) => string): Columns<{ readonly category: string }> => [
    saved.text('category', 'Code of the category', ({ category }) => category),
    saved.text('category_title', 'Title of the category', ({ category }) => titleOf(category)),
  ],
  /** The one category that a table is about. */
  thisCategory: (category: string, title: string): Columns<unknown> => [
    saved.text('category', 'Code of the category', () => category),
    saved.text('category_title', 'Title of the category', () => title),
  ],
  industryBy: (titleOf: (industry: string) => string | null): Columns<{ readonly industry: string }> => [
    saved.text('industry', 'Code of the industry', ({ industry }) => industry),
    saved.text('industry_title', 'Title of the industry; missing where only its code is known', ({ industry }) =>
      titleOf(industry),
    ),
  ],
  year: [saved.integer('year', 'Year of the figures', ({ year }) => year)] satisfies Columns<{ readonly year: number }>,
  /** The one year that a table is about. */
  thisYear: (year: number): Columns<unknown> => [saved.integer('year', 'Year of the figures', () => year)],
  stars: [
    saved.integer('stars', 'Certain stars', ({ stars }) => stars),
    saved.integer('stars_max', 'Certain and possible stars', ({ stars_max: most }) => most),
  ] satisfies Columns<{ readonly stars: Bound; readonly stars_max: Bound }>,
  starsWhen: <Row>(when: 'before' | 'after', of: (row: Row) => readonly [Bound, Bound]): Columns<Row> => [
    saved.integer(`stars_${when}`, `Certain stars ${when}`, (row) => of(row)[0]),
    saved.integer(`stars_max_${when}`, `Certain and possible stars ${when}`, (row) => of(row)[1]),
  ],
  /** The edition's measure under its own name. */
  measure: (measure: string): Columns<{ readonly value_low: Bound; readonly value_high: Bound }> =>
    saved.bounds(measureName(measure), capital(measure), ({ value_low: low, value_high: high }) => [low, high]),
  lq: saved.bounds(
    'lq',
    'Location quotient',
    ({ lq_low: low, lq_high: high }) => [low, high],
    'ratio',
  ) satisfies Columns<{
    readonly lq_low: Bound;
    readonly lq_high: Bound;
  }>,
  focus: saved.bounds(
    'focus',
    "Share of the region's total",
    ({ focus_low: low, focus_high: high }) => [low, high],
    'share of 1',
  ) satisfies Columns<{ readonly focus_low: Bound; readonly focus_high: Bound }>,
} as const;

function capital(measure: string): string {
  return measure.charAt(0).toUpperCase() + measure.slice(1).replaceAll('_', ' ');
}
