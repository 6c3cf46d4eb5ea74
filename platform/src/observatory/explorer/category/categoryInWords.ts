import { isolated } from '../../../kernel/isolated.ts';
import { nameAndCode } from '../../../kernel/nameAndCode.ts';
import { printCount, printInterval, printNumber, printShare } from '../../../kernel/printedFigure.ts';
import { starWords } from '../../../kernel/starWords.ts';
import { printBounds } from '../printBounds.ts';
import type { CategoryHistory, CategoryPortrait, CategoryYear, ClusterOfCategory } from './contract.ts';
import { printSmallShare } from './words.ts';

/** Growth below this goes as none. */
const even = 0.001;

/** What is said of a category, from what its figures are sure of. */
export interface Told {
  readonly portrait: Pick<
    CategoryPortrait,
    | 'year'
    | 'measure'
    | 'title'
    | 'kind'
    | 'figures'
    | 'all_low'
    | 'all_high'
    | 'regions_rated'
    | 'strongest'
    | 'largest'
    | 'spread'
  >;
  /** Null while it is not known. */
  readonly history: CategoryHistory | null;
}

/** A category in a few plain sentences. None says more than the bounds of the figures allow. */
export function categoryInWords({ portrait, history }: Told): string {
  const { figures, title, year } = portrait;
  if (figures === null) return `The definition of ${year} does not have the category ${isolated(title)}.`;
  if (figures.value_low === null)
    return `The data of ${year} hold none of the industries of ${isolated(title)}. Nothing is known of it, which is not the same as zero.`;
  return [
    ...size(portrait),
    ...largest(portrait),
    ...stars(portrait),
    ...concentration(history, year),
    ...change(history, year),
    ...unknown(portrait),
  ].join(' ');
}

function size({ title, year, measure, kind, figures, all_low, all_high, regions_rated }: Told['portrait']): string[] {
  const { value_low, value_high, regions, regions_max: most } = figures!;
  const share = quotient(value_low, value_high, all_low, all_high);
  const ofAll =
    share === null
      ? ''
      : `, ${printInterval(share.low, share.high, printSmallShare)} of that of all regions and industries`;
  const kindOf =
    kind === null ? 'has' : kind === 'emerging' ? 'is a category taking shape, with' : `is a ${kind} category with`;
  const perhaps = regions !== null && most !== null && most > regions ? `, perhaps ${printNumber(most)}` : '';
  return [
    `${isolated(title)} ${kindOf} ${measure.replaceAll('_', ' ')} of ${printBounds(value_low, value_high)} in ${year}${ofAll}.`,
    `${printNumber(regions ?? NaN)} of ${printCount(regions_rated, 'region')} certainly have it${perhaps}.`,
  ];
}

function largest({ largest: clusters, spread }: Told['portrait']): string[] {
  const [first] = clusters;
  if (first === undefined) return [];
  const isSure = spread.every(
    ({ region, value_high: most }) => region === first.region || (most !== null && most < first.value_low!),
  );
  const figure = printBounds(first.value_low, first.value_high);
  return [
    isSure
      ? `The largest is in ${called(first)}, with ${figure}.`
      : `Among the largest is the one in ${called(first)}, with ${figure}; unknown figures leave open which is the largest.`,
  ];
}

function stars({ figures, strongest }: Told['portrait']): string[] {
  const { stars: certain, stars_max: most, stars_3: three } = figures!;
  if (certain === null || most === null) return [];
  if (most === 0) return ['None of its clusters has a star.'];
  const top = strongest.filter((cluster) => cluster.stars === 3).slice(0, 3);
  const named = top.length === 0 ? '' : `: ${list(top.map(called))}${three! > top.length ? ' among them' : ''}`;
  return [
    `Its clusters have ${starWords(certain, most)}.`,
    ...(three === null || three === 0
      ? []
      : [`${printCount(three, 'cluster')} certainly ${three === 1 ? 'has' : 'have'} all three${named}.`]),
  ];
}

function concentration(history: CategoryHistory | null, year: number): string[] {
  const row = history?.years.find((one) => one.year === year);
  if (row === undefined || row.top_share_low === null || row.top_share_high === null) return [];
  return [
    `The ${printCount(row.top_regions, 'region')} with most of it ${row.top_regions === 1 ? 'holds' : 'hold'} ${printInterval(row.top_share_low, row.top_share_high, (share) => printShare(share, 0))} of it.`,
  ];
}

/** Growth and stars since the first year, where both years have the same regions: else more figures would look like growth. */
function change(history: CategoryHistory | null, year: number): string[] {
  const rows = history?.years.filter((row) => row.value_low !== null) ?? [];
  const [first, last] = [rows[0], rows.find((row) => row.year === year)];
  if (first === undefined || last === undefined || first.year >= last.year) return [];
  if (!last.same_regions)
    return [
      `Figures of ${first.year} cover ${printCount(first.regions_rated, 'region')}, those of ${year} ${first.regions_rated === last.regions_rated ? 'others' : printNumber(last.regions_rated)}: they can’t be compared.`,
    ];
  const [least, most] = [
    last.value_low! / (first.value_high ?? Infinity) - 1,
    (last.value_high ?? Infinity) / first.value_low! - 1,
  ];
  const moved = starsSince(first, last);
  if (least > -even && most < even) return [`It is as large as in ${first.year}, within ${printShare(even)}${moved}.`];
  if (least > 0) return [`Since ${first.year} it has grown by ${between(least, most)}${moved}.`];
  if (most < 0) return [`Since ${first.year} it has shrunk by ${between(-most, -least)}${moved}.`];
  return [`Whether it has grown since ${first.year} is left open by unknown figures${moved}.`];
}

function starsSince(first: CategoryYear, last: CategoryYear): string {
  if (first.stars === null || last.stars === null || first.stars_max === null || last.stars_max === null) return '';
  if (last.stars > first.stars_max) return ', and gained stars';
  if (last.stars_max < first.stars) return ', and lost stars';
  return first.stars === last.stars && first.stars_max === first.stars && last.stars_max === last.stars
    ? ', with as many stars as then'
    : '';
}

function unknown({ figures }: Told['portrait']): string[] {
  const { cells_unknown: cells, industries_found: found, industries } = figures!;
  return [
    ...(found > 0 && found < industries
      ? [
          `The data hold ${printNumber(found)} of its ${printNumber(industries)} industries, and its figures count no others.`,
        ]
      : []),
    ...(cells > 0
      ? [`${printCount(cells, 'figure')} of an industry in a region ${cells === 1 ? 'is' : 'are'} not published.`]
      : []),
  ];
}

function between(low: number, high: number): string {
  return printInterval(low, high, (share) => printShare(share, 1));
}

/** What a part is of a whole, with bounds; null where the whole is not known at all. */
function quotient(
  low: number | null,
  high: number | null,
  wholeLow: number | null,
  wholeHigh: number | null,
): { low: number; high: number } | null {
  if (low === null || high === null || wholeLow === null || wholeHigh === null || !(wholeLow > 0)) return null;
  return { low: low / wholeHigh, high: Math.min(1, high / wholeLow) };
}

function called({ region, name }: Pick<ClusterOfCategory, 'region' | 'name'>): string {
  return nameAndCode(name, region);
}

function list(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
}
