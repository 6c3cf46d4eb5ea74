import type { Figure } from '../../../figure/figure.ts';
import { printInterval, printNumber, printShare } from '../../../kernel/printedFigure.ts';
import { starWords } from '../../../kernel/starWords.ts';
import { starHistogram, type Fate } from '../../page/starHistogram.ts';
import { printBounds } from '../printBounds.ts';
import { saved } from '../../../kernel/savedColumn.ts';
import { savedColumns } from '../savedColumns.ts';
import { yearLines } from '../yearLines.ts';
import type { CategoryHistory, CategoryPortrait, CategoryYear, SpreadRow } from './contract.ts';
import { words } from './words.ts';

/** How concentrated a category is over regions, year by year: locational Gini and the share of the top tenth, with bands where unknown. */
export function concentrationOverTime({ category, years }: CategoryHistory, title: string, source: string): Figure {
  const rated = years.map(({ regions_rated: regions }) => regions);
  const [least, most] = [Math.min(...rated), Math.max(...rated)];
  const about = savedColumns.thisCategory(category, title);
  const told = (row: CategoryYear): string =>
    words.inYear(
      row.year,
      printBounds(row.gini_low, row.gini_high, twoDecimals),
      printBounds(row.top_share_low, row.top_share_high, printShare),
    );
  return yearLines({
    id: 'concentration',
    title: words.concentration(title),
    description: words.concentrationDescription(told(years[0]!), told(years.at(-1)!)),
    note: least < most ? `${words.concentrationNote} ${words.changedRegions(least, most)}` : words.concentrationNote,
    source,
    panels: [
      {
        title: words.giniLine,
        about: [...about, saved.text('figure', 'Which of the two', () => 'locational_gini')],
        points: years.map(({ year, gini_low: low, gini_high: high }) => ({ year, low, high })),
      },
      {
        title: words.topLine,
        about: [...about, saved.text('figure', 'Which of the two', () => 'share_of_top_tenth')],
        points: years.map(({ year, top_share_low: low, top_share_high: high }) => ({ year, low, high })),
      },
    ],
    unit: words.concentrationUnit,
    columns: ['index_low', 'index_high', '0 to 1'],
    print: twoDecimals,
  });
}

/** A category's certain stars, year by year, with a band up to those possible. */
export function starsOverTime({ category, years }: CategoryHistory, title: string, source: string): Figure {
  const last = years.at(-1)!;
  return yearLines({
    id: 'stars-over-time',
    title: words.starsTitle(title),
    description: words.starsDescription(last.year, starWords(last.stars ?? 0, last.stars_max ?? 0)),
    ...(years.some(({ stars, stars_max: most }) => (most ?? 0) > (stars ?? 0)) ? { note: words.starsNote } : {}),
    source,
    panels: [
      {
        title: words.stars,
        about: savedColumns.thisCategory(category, title),
        points: years.map(({ year, stars: low, stars_max: high }) => ({ year, low, high })),
      },
    ],
    unit: words.stars,
    columns: ['stars', 'stars_max'],
    print: (value) => printNumber(value),
  });
}

/** Sizes of a category's clusters on a logarithmic scale, with the size that earns the star. */
export function sizeSpread(portrait: CategoryPortrait, source: string): Figure {
  const { title, year, measure, figures, cutoffs } = portrait;
  return spread(portrait, source, {
    id: 'sizes',
    title: words.sizes(title, year),
    note: words.logarithmic,
    label: capital(measure),
    describe: words.sizesDescription,
    low: ({ value_low: low }) => low ?? 0,
    high: ({ value_high: high }) => high,
    verdict: ({ size_star: star }) => star,
    cutoff: ends(figures?.size_cutoff_low, figures?.size_cutoff_high),
    reaches: ({ value_low: low }, cutoff) => low! >= cutoff && low! < cutoffs.minimum,
    print: (value) => printNumber(value),
    base: 10,
    factor: 10 ** 0.2,
  });
}

/** Location quotients of a category's clusters on a logarithmic scale, with the quotient that earns the star. */
export function quotientSpread(portrait: CategoryPortrait, source: string): Figure {
  const { title, year, figures } = portrait;
  return spread(portrait, source, {
    id: 'quotients',
    title: words.quotients(title, year),
    note: `${words.logarithmic} ${words.average}`,
    label: words.lq,
    describe: words.quotientsDescription,
    low: ({ lq_low: low }) => low ?? 0,
    high: ({ lq_high: high }) => high,
    verdict: ({ specialisation_star: star }) => star,
    cutoff: ends(figures?.specialisation_cutoff_low, figures?.specialisation_cutoff_high),
    reaches: ({ lq_low: low }, cutoff) => low! >= cutoff,
    print: (value) => String(Number(value.toPrecision(3))),
    base: quotientBase(portrait),
    factor: 2 ** 0.5,
  });
}

/** Ticks at powers of this: few enough for a phone. */
function quotientBase({ spread: rows }: CategoryPortrait): number {
  const known = rows.flatMap(({ lq_low: low }) => (low === null || low <= 0 ? [] : [low]));
  const span = Math.max(...known, 1) / Math.min(...known, 1);
  return span > 2000 ? 10 : span > 40 ? 4 : 2;
}

interface Spread {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly label: string;
  readonly describe: (clusters: number, cutoff: string) => string;
  readonly low: (row: SpreadRow) => number;
  readonly high: (row: SpreadRow) => number | null;
  readonly verdict: (row: SpreadRow) => SpreadRow['size_star'];
  /** Null where nobody can earn the star, or there is none. */
  readonly cutoff: { readonly low: number; readonly high: number } | null;
  /** Whether a cluster without the star reaches the cut-off all the same, and is under the minimum. */
  readonly reaches: (row: SpreadRow, cutoff: number) => boolean;
  readonly print: (value: number) => string;
  /** Ticks stand at its powers. */
  readonly base: number;
  readonly factor: number;
}

function spread({ spread: rows }: CategoryPortrait, source: string, what: Spread): Figure {
  const { low, high, verdict, cutoff, print, base, factor } = what;
  const drawn = rows.filter((row) => low(row) > 0);
  const intervals = drawn.filter((row) => low(row) !== high(row)).length;
  const fate = (row: SpreadRow): Fate => {
    const star = verdict(row);
    if (star === 'yes') return 'earned';
    if (star === 'possible') return 'open';
    return cutoff !== null && what.reaches(row, cutoff.high) ? 'too small' : 'below';
  };
  const printed = cutoff === null ? words.noCutoff : printInterval(cutoff.low, cutoff.high, print);
  return starHistogram({
    id: what.id,
    title: what.title,
    description: what.describe(drawn.length, printed),
    note: [
      what.note,
      ...(intervals > 0 ? [words.intervals(intervals)] : []),
      ...(drawn.length < rows.length ? [words.mayBeZero(rows.length - drawn.length)] : []),
    ].join(' '),
    source,
    label: what.label,
    ticks: Array.from({ length: 31 }, (_, at) => base ** (at - 15)),
    tickFormat: (value) => (value >= 1000 ? printNumber(value) : print(value)),
    values: drawn.map((row) => ({ value: low(row), fate: fate(row) })),
    factor,
    anchor: cutoff?.low ?? 1,
    cutoff: cutoff === null ? null : { ...cutoff, label: words.cutoffLabel(printed) },
  });
}

function ends(low: number | null | undefined, high: number | null | undefined): Spread['cutoff'] {
  return low === null || low === undefined || high === null || high === undefined || low <= 0 ? null : { low, high };
}

function twoDecimals(value: number): string {
  return printNumber(value, 2);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).replaceAll('_', ' ');
}
