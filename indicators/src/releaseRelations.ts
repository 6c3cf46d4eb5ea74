import type { Intervals } from './intervals.ts';
import { relationsOf, type Relation, type Relations } from './relations.ts';
import type { Release } from './release.ts';
import { verdict } from './verdict.ts';

/** Relations over figures and, behind them, so many thresholds of stars, each of them at least 0. */
export interface ReleaseRelations {
  readonly relations: Relations;
  readonly thresholds: number;
}

/**
 * What the results of a release say of its figures, as linear relations. `known` is what the sums alone say of the figures. A quotient is linear in
 * two of its figures where the other totals are known; where they are not, it bounds the cluster by the ends of theirs, and shares of
 * unknown totals are not ranked: an attacker can know a little more then.
 */
export function releaseRelations(release: Release, known: Intervals): ReleaseRelations {
  const { regions, categories } = release;
  const relations: Relation[] = [];
  const cell = (cluster: number): number =>
    Math.floor(cluster / categories) * (categories + 1) + (cluster % categories);
  const total = (cluster: number): number => Math.floor(cluster / categories) * (categories + 1) + categories;
  const clusters = Array.from({ length: regions * categories }, (_, cluster) => cluster);
  let thresholds = 0;
  const threshold = (): number => known.low.length + thresholds++;
  const isPoint = (at: number): boolean => known.low[at] === known.high[at];

  for (const cluster of clusters) relations.push(...quotientRelations(release, known, cluster));

  const asSize = (cluster: number): Terms => [[cell(cluster), 1]];
  const smallest = Math.min(...clusters.map((cluster) => known.low[total(cluster)]!).filter((value) => value > 0));
  const asShare = (cluster: number): Terms | null =>
    isPoint(total(cluster)) && known.low[total(cluster)]! > 0
      ? [[cell(cluster), smallest / known.low[total(cluster)]!]]
      : null;
  for (let category = 0; category < categories; category++) {
    const own = clusters.filter((cluster) => cluster % categories === category);
    relations.push(
      ...rankRelations(own, release.sizeRanks, asSize),
      ...starRelations(own, release.sizeStars, asSize, threshold),
    );
  }
  relations.push(
    ...rankRelations(clusters, release.focusRanks, asShare),
    ...starRelations(clusters, release.focusStars, asShare, threshold),
  );
  return { relations: relationsOf(relations), thresholds };
}

type Terms = readonly (readonly [cell: number, weight: number])[];

/** `least ≤ x·E/(R·C) ≤ most`, from the quotient told and from the specialisation star. */
function quotientRelations(release: Release, known: Intervals, cluster: number): readonly Relation[] {
  const { regions, categories, quotients, specialisationStars, minimumQuotient = 2 } = release;
  const star = specialisationStars?.[cluster] ?? verdict.possible;
  const least = Math.max(quotients?.low[cluster] ?? 0, star === verdict.yes ? minimumQuotient : 0);
  const most = Math.min(quotients?.high[cluster] ?? Infinity, star === verdict.no ? minimumQuotient : Infinity);
  if (least === 0 && most === Infinity) return [];
  const width = categories + 1;
  const x = Math.floor(cluster / categories) * width + (cluster % categories);
  const region = Math.floor(cluster / categories) * width + categories;
  const category = regions * width + (cluster % categories);
  const overall = regions * width + categories;
  const isPoint = (at: number): boolean => known.low[at] === known.high[at];
  const both = (terms: (quotient: number) => Terms): readonly Relation[] => [
    ...(least > 0 ? [{ terms: terms(least), low: 0, high: Infinity }] : []),
    ...(most < Infinity ? [{ terms: terms(most), low: -Infinity, high: 0 }] : []),
  ];
  if (isPoint(overall) && isPoint(category) && !isPoint(region)) {
    const share = known.low[category]! / known.low[overall]!;
    return both((quotient) => [
      [x, 1],
      [region, -quotient * share],
    ]);
  }
  if (isPoint(overall) && isPoint(region) && !isPoint(category)) {
    const share = known.low[region]! / known.low[overall]!;
    return both((quotient) => [
      [x, 1],
      [category, -quotient * share],
    ]);
  }
  const atLeast = (least * known.low[region]! * known.low[category]!) / known.high[overall]!;
  const atMost = (most * known.high[region]! * known.high[category]!) / known.low[overall]!;
  return [{ terms: [[x, 1]], low: atLeast > 0 ? atLeast : 0, high: atMost >= 0 ? atMost : Infinity }];
}

/** Ranks told order what they rank; equal ranks make it equal. */
function rankRelations(
  clusters: readonly number[],
  ranks: Int32Array | undefined,
  ranked: (cluster: number) => Terms | null,
): readonly Relation[] {
  if (ranks === undefined) return [];
  const order = clusters
    .flatMap((cluster) => {
      const terms = ranked(cluster);
      return ranks[cluster]! > 0 && terms !== null ? [{ rank: ranks[cluster]!, terms }] : [];
    })
    .sort((a, b) => a.rank - b.rank);
  return order.slice(1).map(({ rank, terms }, k) => ({
    terms: [...order[k]!.terms, ...negative(terms)],
    low: 0,
    high: order[k]!.rank === rank ? 0 : Infinity,
  }));
}

/** Whatever has the star is at least what has none. */
function starRelations(
  clusters: readonly number[],
  stars: Uint8Array | undefined,
  ranked: (cluster: number) => Terms | null,
  threshold: () => number,
): readonly Relation[] {
  if (stars === undefined || !clusters.some((cluster) => stars[cluster] === verdict.yes)) return [];
  const between: Terms = [[threshold(), -1]];
  return clusters.flatMap((cluster) => {
    const terms = ranked(cluster);
    if (terms === null || stars[cluster] === verdict.possible) return [];
    const isYes = stars[cluster] === verdict.yes;
    return [{ terms: [...terms, ...between], low: isYes ? 0 : -Infinity, high: isYes ? Infinity : 0 }];
  });
}

function negative(terms: Terms): Terms {
  return terms.map(([at, weight]) => [at, -weight] as const);
}
