import { verdict } from '@asterism/indicators';
import type { Category } from '../definitions/definition.ts';
import type { RatedYear } from '../edition/ratedYear.ts';

/** The three stars. */
export type Star = 'size' | 'specialisation' | 'focus';

/** A range of figures; both ends equal where it is certain. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** What a star rests on in one of the two ratings: the figure that is held against the cut-off, and whether the minimum for any star is reached. */
export interface Standing {
  readonly verdict: 'yes' | 'no' | 'possible';
  /** Size in the measure, location quotient, or share of the region. */
  readonly figure: Range;
  /** What earns the star; null where nothing does, because there are too few. */
  readonly cutoff: Range | null;
  readonly largeEnough: 'yes' | 'no' | 'possible';
}

/** One star of one cluster that changed: gained or lost for certain, opened (now possible), or closed (no longer possible). */
export interface StarChange {
  readonly star: Star;
  readonly change: 'gained' | 'lost' | 'opened' | 'closed';
  /** Null where there was, or is, no such cluster, or the rules give no such star. */
  readonly before: Standing | null;
  readonly after: Standing | null;
}

/** A cluster with a star that changed. */
export interface ChangedCluster {
  readonly region: string;
  readonly category: string;
  readonly starsBefore: number;
  readonly starsMaxBefore: number;
  readonly starsAfter: number;
  readonly starsMaxAfter: number;
  readonly changes: readonly StarChange[];
}

/** How many stars are certain, and how many more are possible. */
export interface StarCount {
  readonly certain: number;
  readonly possible: number;
}

/** Two ratings of the same cells, side by side. */
export interface Comparison {
  /** In order of region, then category. */
  readonly rows: readonly ChangedCluster[];
  readonly before: StarCount;
  readonly after: StarCount;
  /** Pairs of region and category that have activity in the one rating and not in the other. */
  readonly clusters: {
    readonly before: number;
    readonly after: number;
    readonly gained: number;
    readonly lost: number;
  };
  readonly changes: Readonly<Record<StarChange['change'], number>>;
}

/** A rating with the categories that its rows are numbered by. */
export interface RatedBy {
  readonly rated: RatedYear;
  readonly categories: readonly Category[];
}

/**
 * What another definition or preset does to the stars of a year: every cluster of which a star changed, with the figures and cut-offs
 * before and after. Both ratings are of the same cells (`regions` are theirs); categories are the same where their codes are.
 */
export function comparison(before: RatedBy, after: RatedBy, regions: readonly string[]): Comparison {
  const codes = [...new Set([...before.categories, ...after.categories].map(({ code }) => code))].sort();
  const [rowBefore, rowAfter] = [rowsByKey(before, codes, regions.length), rowsByKey(after, codes, regions.length)];
  const [was, is] = [verdictsOf(before.rated), verdictsOf(after.rated)];
  const changes = { gained: 0, lost: 0, opened: 0, closed: 0 };
  const rows: ChangedCluster[] = [];
  let both = 0;
  for (let key = 0; key < rowBefore.length; key++) {
    const [at, now] = [rowBefore[key]!, rowAfter[key]!];
    if (at >= 0 && now >= 0) both++;
    if (!isChanged(was, at, is, now)) continue;
    const changed = changesOf(before.rated, at, after.rated, now);
    for (const { change } of changed) changes[change]++;
    rows.push({
      region: regions[Math.floor(key / codes.length)]!,
      category: codes[key % codes.length]!,
      starsBefore: before.rated.stars[at] ?? 0,
      starsMaxBefore: before.rated.starsMax[at] ?? 0,
      starsAfter: after.rated.stars[now] ?? 0,
      starsMaxAfter: after.rated.starsMax[now] ?? 0,
      changes: changed,
    });
  }
  return {
    rows,
    before: starCount(before.rated),
    after: starCount(after.rated),
    clusters: {
      before: before.rated.sums.region.length,
      after: after.rated.sums.region.length,
      gained: after.rated.sums.region.length - both,
      lost: before.rated.sums.region.length - both,
    },
    changes,
  };
}

const words = { [verdict.no]: 'no', [verdict.possible]: 'possible', [verdict.yes]: 'yes' } as const;
const stars: readonly Star[] = ['size', 'specialisation', 'focus'];

/** Rows by `region × codes + code`; −1 where there is none. */
function rowsByKey({ rated, categories }: RatedBy, codes: readonly string[], regions: number): Int32Array {
  const position = new Map(codes.map((code, at) => [code, at]));
  const column = Uint32Array.from(categories, ({ code }) => position.get(code)!);
  const { region, category } = rated.sums;
  const rows = new Int32Array(regions * codes.length).fill(-1);
  for (let row = 0; row < region.length; row++) rows[region[row]! * codes.length + column[category[row]!]!] = row;
  return rows;
}

function verdictsOf(rated: RatedYear): (Uint8Array | null)[] {
  return stars.map((star) => ruleOf(rated, star)?.verdict ?? null);
}

function isChanged(
  was: readonly (Uint8Array | null)[],
  at: number,
  is: readonly (Uint8Array | null)[],
  now: number,
): boolean {
  for (let star = 0; star < was.length; star++)
    if ((was[star]?.[at] ?? verdict.no) !== (is[star]?.[now] ?? verdict.no)) return true;
  return false;
}

function changesOf(before: RatedYear, at: number, after: RatedYear, now: number): StarChange[] {
  return stars.flatMap((star) => {
    const [was, is] = [verdictOf(before, star, at), verdictOf(after, star, now)];
    if (was === is) return [];
    const change =
      is === verdict.yes ? 'gained' : is === verdict.possible ? 'opened' : was === verdict.yes ? 'lost' : 'closed';
    return [{ star, change, before: standing(before, star, at), after: standing(after, star, now) }];
  });
}

function verdictOf(rated: RatedYear, star: Star, row: number): number {
  return ruleOf(rated, star)?.verdict[row] ?? verdict.no;
}

function ruleOf(
  rated: RatedYear,
  star: Star,
): RatedYear['size'] | RatedYear['specialisation'] | RatedYear['focusStar'] {
  return star === 'focus' ? rated.focusStar : rated[star];
}

function standing(rated: RatedYear, star: Star, row: number): Standing | null {
  const rule = ruleOf(rated, star);
  if (rule === null || row < 0) return null;
  const cutoff = rangeAt('ranks' in rule ? rule.ranks.cutoff : rule.cutoff, row);
  const figures = { size: rated.sums.value, specialisation: rated.quotient, focus: rated.focus };
  return {
    verdict: words[rule.verdict[row] as keyof typeof words],
    figure: rangeAt(figures[star], row),
    cutoff: Number.isNaN(cutoff.low) || Number.isNaN(cutoff.high) ? null : cutoff,
    largeEnough: words[rated.largeEnough[row] as keyof typeof words],
  };
}

function rangeAt({ low, high }: { readonly low: Float64Array; readonly high: Float64Array }, row: number): Range {
  return { low: low[row]!, high: high[row]! };
}

function starCount({ stars: certain, starsMax }: RatedYear): StarCount {
  const count = certain.reduce((sum, star) => sum + star, 0);
  return { certain: count, possible: starsMax.reduce((sum, star) => sum + star, 0) - count };
}
