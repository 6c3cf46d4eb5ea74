import { nearestName } from '../../kernel/nearestName.ts';
import { Problem } from '../../kernel/problem.ts';
import { leftOutInWords } from '../cells/leftOutInWords.ts';
import { isHeld } from './isHeld.ts';
import { presetSchema } from '../presets/preset.ts';
import { clusterCells, furtherClusterCells, plainRow, type ClusterCell } from './clusterCells.ts';
import type { EditionFrames } from './editionFrames.ts';
import { asksOwnSize, furtherProof, type FurtherProof } from './furtherProof.ts';
import { between, figure, percent, percentBetween } from './figuresInWords.ts';

/** Why a cluster has the stars it has: every rule with what went in, the cut-off, rank and margin, as lines of plain words. */
export interface Explanation {
  readonly region: string;
  readonly category: string;
  readonly year: number;
  readonly stars: number;
  readonly starsMax: number;
  readonly lines: readonly string[];
  readonly cells: readonly ClusterCell[];
  /** The cells of each further measure that the rules ask for. */
  readonly furtherCells: readonly { readonly measure: string; readonly cells: readonly ClusterCell[] }[];
}

type Row = Record<string, number | string | null>;

/** Explains one cluster of an edition; the latest year unless one is named. `called` is how the region is named in the words. */
export async function explain(
  edition: EditionFrames,
  region: string,
  category: string,
  askedYear: number | null,
  called: string = region,
): Promise<Explanation> {
  const year = askedYear ?? edition.manifest.years.at(-1)!;
  if (!edition.manifest.years.includes(year)) {
    throw new Problem(404, `The edition has no year ${year}; it has ${edition.manifest.years.join(', ')}.`);
  }
  const definition = await edition.definition(year);
  const known = definition.categories.find(
    (candidate) => candidate.code === category || candidate.title.toLowerCase() === category.toLowerCase(),
  );
  if (known === undefined) {
    const near = nearestName(
      category,
      definition.categories.flatMap(({ code, title }) => [code, title]),
    );
    throw new Problem(
      404,
      `The definition ${definition.name} has no category "${category}"${near === null ? `; its categories are ${definition.categories.map((candidate) => candidate.code).join(', ')}.` : `; did you mean ${near}?`}`,
    );
  }
  const where = { region, category: known.code, year };
  const regions = await edition.rows(
    'SELECT count(*)::DOUBLE AS n FROM {regions} WHERE region = $region AND year = $year',
    { region, year },
  );
  if (regions[0]!['n'] === 0) {
    const leftOut = edition.manifest.levels.unratedRegions.find(
      (one) => one.region === region && one.years.includes(year),
    );
    if (leftOut !== undefined)
      throw new Problem(404, `${leftOutInWords[leftOut.why](called, year)} issues.csv names the rows.`);
    throw new Problem(404, `The edition has no region "${region}" in ${year}. Region codes stand in regions.csv.`);
  }
  const found = await edition.rows(
    'SELECT c.*, p.* EXCLUDE (region, category, year) FROM {clusters} c JOIN {proof} p USING (region, category, year) WHERE region = $region AND category = $category AND year = $year',
    where,
  );
  const row = found[0] === undefined ? null : plainRow(found[0]);
  if (row === null) {
    const covered = await edition.rows(
      `SELECT 1 FROM {categories} WHERE category = $category AND year = $year AND ${isHeld}`,
      { category: known.code, year },
    );
    const line =
      covered.length === 0
        ? `The data of ${year} hold no industry of ${known.title}: nothing is known of it, which is not the same as zero.`
        : `${known.title} has no ${edition.manifest.measure} in ${called} in ${year}, so there is no cluster and no star.`;
    return { ...where, stars: 0, starsMax: 0, cells: [], furtherCells: [], lines: [line] };
  }
  const { measure } = edition.manifest;
  const preset = presetSchema.parse(edition.manifest.preset);
  const further = furtherProof(row, preset, measure);
  const [cells, furtherCells] = await Promise.all([
    clusterCells(edition, where, definition),
    furtherClusterCells(edition, where, definition),
  ]);
  const isBelowMinimum = Number(row[`${measure}_high`]) < preset.minimum;
  const stars = Number(row['stars']);
  const starsMax = Number(row['stars_max']);
  const lines = [
    `${known.title} (${known.code}) in ${called}, ${year}: ${starsInWords(stars, starsMax)}.`,
    `${capital(measure)}: ${interval(row, measure)}, of ${between(row['region_total_low'], row['region_total_high'])} in the region, ${between(row['category_total_low'], row['category_total_high'])} in the category and ${between(row['total_low'], row['total_high'])} in all.`,
    ...minimumLine(row, measure, preset.minimum),
    ...starLine(
      'Size',
      row['size_star'],
      `rank ${between(row['size_rank_low'], row['size_rank_high'])} of ${between(row['size_n_low'], row['size_n_high'])} regions with the category`,
      between(row['size_cutoff_low'], row['size_cutoff_high']),
      row['size_margin'],
      [row['size_cutoff_low'], row['size_cutoff_high']],
      {
        isBelowMinimum,
        canReach: reaches(row[`${measure}_high`], row['size_cutoff_low']),
        lackingFor: further.held.filter(({ met }) => met === 'no').map((one) => one.measure),
        ...(asksOwnSize(preset, measure) ? {} : { noCutoff: `the rule asks for no ${measure}` }),
      },
    ),
    ...further.held.map(furtherLine),
    ...further.lacking.map(
      (other) =>
        `Size by ${other}: not in this edition, which was made before proofs held it; asterism map makes it again from its inputs.`,
    ),
    ...starLine(
      'Specialisation',
      row['specialisation_star'],
      `location quotient ${between(row['lq_low'], row['lq_high'])}`,
      between(row['specialisation_cutoff_low'], row['specialisation_cutoff_high']),
      row['specialisation_margin'],
      [row['specialisation_cutoff_low'], row['specialisation_cutoff_high']],
      { isBelowMinimum, canReach: reaches(row['lq_high'], row['specialisation_cutoff_low']) },
    ),
    ...starLine(
      'Focus',
      row['focus_star'],
      `${ofTheRegion(row['focus_low'], row['focus_high'])}, rank ${between(row['focus_rank_low'], row['focus_rank_high'])} of ${between(row['focus_n_low'], row['focus_n_high'])} clusters`,
      percentBetween(row['focus_cutoff_low'], row['focus_cutoff_high']),
      row['focus_margin'],
      [row['focus_cutoff_low'], row['focus_cutoff_high']],
      { isBelowMinimum, canReach: reaches(row['focus_high'], row['focus_cutoff_low']), asShare: true },
    ),
    unknownCellsLine(Number(row['unknown_cells'])),
  ];
  return { ...where, stars, starsMax, lines, cells, furtherCells };
}

function unknownCellsLine(count: number): string {
  if (count === 0) return 'All its own cells are published figures.';
  return count === 1
    ? 'One of its cells is unknown; it stands as the interval that the published figures leave.'
    : `${count} of its cells are unknown; they stand as intervals that the published figures leave.`;
}

function minimumLine(row: Row, measure: string, minimum: number): string[] {
  if (minimum === 0) return [];
  const low = Number(row[`${measure}_low`]);
  const high = Number(row[`${measure}_high`]);
  const rule = `at least ${figure(minimum)} for any star`;
  if (low >= minimum) return [`Minimum: reached (${rule}, ${figure(low - minimum)} above).`];
  return high < minimum
    ? [`Minimum: not reached (${rule}, ${figure(minimum - high)} short), so it has no star.`]
    : [`Minimum: perhaps (${rule}).`];
}

function starLine(
  name: string,
  verdict: unknown,
  value: string,
  cutoff: string,
  margin: unknown,
  [lowestCutoff, highestCutoff]: readonly [unknown, unknown],
  {
    isBelowMinimum,
    canReach,
    asShare = false,
    lackingFor = [],
    noCutoff = 'no cut-off, because there are too few',
  }: {
    readonly isBelowMinimum: boolean;
    readonly canReach: boolean;
    readonly asShare?: boolean;
    /** Further measures that the rule asks for in vain. */
    readonly lackingFor?: readonly string[];
    /** What is said where there is no cut-off. */
    readonly noCutoff?: string;
  },
): string[] {
  if (typeof verdict !== 'string') return [];
  const distance = typeof margin === 'number' ? margin : NaN;
  const against = Number.isNaN(distance)
    ? noCutoff
    : `${distance < 0 && (verdict === 'possible' || canReach) ? 'at worst ' : ''}${distanceInWords(distance, cutoff, canReach ? highestCutoff : lowestCutoff, asShare)}`;
  const why = verdict === 'no' ? reasonFor(distance, { isBelowMinimum, canReach, lackingFor }) : '';
  return [`${name}: ${verdict}${why}. ${capital(value)}; ${against}.`];
}

/** Why a star is not given though the cut-off is reached, or may be. */
function reasonFor(
  distance: number,
  {
    isBelowMinimum,
    canReach,
    lackingFor,
  }: { readonly isBelowMinimum: boolean; readonly canReach: boolean; readonly lackingFor: readonly string[] },
): string {
  if (isBelowMinimum && (distance >= 0 || canReach)) return ', for want of the minimum';
  if (lackingFor.length > 0 && !(distance < 0)) return `, for want of ${lackingFor.join(' and ')}`;
  return distance >= 0 ? ', for want of another figure that the rule needs' : '';
}

/** What the rule for size asks of another measure, told like a star. */
function furtherLine(one: FurtherProof): string {
  const { measure, met, value_low: low, value_high: high, rank_low: best, rank_high: worst } = one;
  return starLine(
    `Size by ${measure}`,
    met,
    `${between(low, high)}, rank ${between(best, worst)} of ${between(one.n_low, one.n_high)} regions with the category`,
    between(one.cutoff_low, one.cutoff_high),
    one.margin,
    [one.cutoff_low, one.cutoff_high],
    { isBelowMinimum: false, canReach: reaches(high, one.cutoff_low) },
  ).join(' ');
}

function reaches(high: unknown, cutoff: unknown): boolean {
  return typeof high === 'number' && typeof cutoff === 'number' && high >= cutoff;
}

function ofTheRegion(low: unknown, high: unknown): string {
  const share = percentBetween(low, high);
  return share === 'unknown' ? 'share of the region unknown' : `${share} of the region`;
}

function distanceInWords(distance: number, words: string, cutoff: unknown, asShare: boolean): string {
  if (words === 'unknown') return `${distance < 0 ? 'below' : 'at or above'} the cut-off, which is unknown`;
  if (distance === 0) return `just at the cut-off of ${words}`;
  if (!Number.isFinite(distance))
    return `${distance > 0 ? 'above' : 'below'} the cut-off of ${words}, by no known limit`;
  const size = Math.abs(distance);
  const relative =
    typeof cutoff === 'number' && cutoff > 0 && Number.isFinite(cutoff) ? ` (${percent(size / cutoff)} of it)` : '';
  const amount = asShare ? `${Number((size * 100).toPrecision(3))} percentage points` : figure(size);
  return `${amount} ${distance > 0 ? 'above' : 'below'} the cut-off of ${words}${relative}`;
}

/** "2 stars", or "2 stars, up to 3". */
export function starsInWords(stars: number, starsMax: number): string {
  const certain = `${stars} ${stars === 1 ? 'star' : 'stars'}`;
  return stars === starsMax ? certain : `${certain}, up to ${starsMax}`;
}

function interval(row: Row, measure: string): string {
  return between(row[`${measure}_low`], row[`${measure}_high`]);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
