import { isolated } from '../../../kernel/isolated.ts';
import { printCount, printNumber, printShare } from '../../../kernel/printedFigure.ts';
import { yearSpans } from '../../cells/yearSpans.ts';
import { printBounds } from '../printBounds.ts';
import type { PortraitCluster, RegionPortrait, RegionRow } from './contract.ts';
import { words } from './words.ts';

/** How many of the strongest clusters are named. */
const mostNamed = 3;

/**
 * A region's portrait in plain sentences: what it comes to, its stars, its strongest clusters, what changed since its first year, and
 * what is unknown. Nothing is said that the bounds of unknown figures leave open, but that they do.
 */
export function regionInWords(portrait: RegionPortrait): string[] {
  const { year, history, name, region } = portrait;
  const now = history.find((row) => row.year === year);
  if (now === undefined) {
    const years = history.map((row) => row.year);
    return [
      `${isolated(name ?? region)} ${portrait.left_out === null ? 'has no figures' : 'is not rated'} in ${year}: the edition has ${portrait.left_out === null ? 'them' : 'it'} for ${yearSpans(years)}.`,
    ];
  }
  const first = history.find((row) => row.year === portrait.first_year);
  return [
    size(portrait, now),
    stars(now),
    ...strongest(portrait.clusters),
    ...(first === undefined ? [] : [since(portrait, first, now)]),
    unknown(portrait, now),
  ];
}

function size({ name, region, measure, total, year }: RegionPortrait, now: RegionRow): string {
  const share =
    total.low === null || total.high === null || total.low === 0 || now.value_low === null || now.value_high === null
      ? ''
      : `: ${printBounds(now.value_low / total.high, Math.min(1, now.value_high / total.low), fineShare)} of all regions together`;
  return `In ${year} ${measure} in ${isolated(name ?? region)} ${amounts(measure, now.value_low, now.value_high)}${share}.`;
}

/** Whether a measure is spoken of as many, as wages and establishments are. */
function isMany(measure: string): boolean {
  return measure.endsWith('s');
}

/** A share with digits enough to tell it from nothing. */
function fineShare(share: number): string {
  return printShare(share, share < 0.001 ? 3 : 1);
}

function amounts(measure: string, low: number | null, high: number | null): string {
  if (low === null) return `${isMany(measure) ? 'are' : 'is'} unknown`;
  if (high === null) return `came to ${printNumber(low)} or more`;
  const [least, most] = [printNumber(low), printNumber(high)];
  if (least === most) return `came to ${least}`;
  return low <= 0 ? `came to ${most} at most` : `lay between ${least} and ${most}`;
}

function stars({ stars: certain, stars_max: most, stars_1, stars_2, stars_3, clusters }: RegionRow): string {
  const kinds = [
    [stars_3, 'three'],
    [stars_2, 'two'],
    [stars_1, 'one'],
  ] as const;
  const named = kinds.filter(([count]) => count > 0).map(([count, of]) => `${printNumber(count)} with ${of}`);
  const open =
    most > certain
      ? ` Unknown figures leave ${most - certain === 1 ? 'one more' : `up to ${printNumber(most - certain)} more`} open.`
      : '';
  if (certain === 0)
    return most > 0
      ? `None of its ${printCount(clusters, 'cluster')} has a star for certain.${open.replace(' more', '')}`
      : `None of its ${printCount(clusters, 'cluster')} has a star.`;
  const starred = stars_1 + stars_2 + stars_3;
  return `${starred === 1 ? 'One' : printNumber(starred)} of its ${printCount(clusters, 'cluster')} ${starred === 1 ? 'has' : 'have'} stars, ${printNumber(certain)} in all: ${listed(named)}.${open}`;
}

function strongest(clusters: readonly PortraitCluster[]): string[] {
  const starred = clusters.filter((cluster) => cluster.stars > 0);
  const most = starred[0]?.stars;
  if (most === undefined) return [];
  const best = starred.filter((cluster) => cluster.stars === most);
  const named = best
    .toSorted((a, b) => (b.lq_low ?? 0) - (a.lq_low ?? 0))
    .slice(0, mostNamed)
    .map((cluster) => isolated(cluster.title) + quotient(cluster));
  const others = best.length - named.length;
  const besides = others === 0 ? '' : `; ${printCount(others, 'other has', 'others have')} as many`;
  return [
    named.length === 1 && others === 0
      ? `The strongest is ${named[0]!}, with ${printCount(most, 'star')}.`
      : `The strongest are ${listed(named)}, with ${printCount(most, 'star')} each${besides}.`,
  ];
}

/** A cluster's quotient, where it is certainly or perhaps above the average. */
function quotient({ lq_low, lq_high }: PortraitCluster): string {
  if (lq_low === null || lq_high === null || lq_high < 1) return '';
  return ` (location quotient ${printBounds(lq_low, lq_high, (value) => printNumber(value, 1))})`;
}

function since({ measure, lacking }: RegionPortrait, first: RegionRow, now: RegionRow): string {
  const change = `Since ${first.year} ${grown(measure, first, now)}`;
  const [before, after] = [first, now].map(({ year }) => lacking.find((one) => one.year === year));
  if (hasSame(before?.categories, after?.categories)) return `${change}, and ${moreStars(first, now)}.`;
  const lacks = [before, after].filter((one) => one !== undefined);
  return `${change}. Its stars can’t be compared with those of ${first.year}: ${lacks.map(words.lacks).join(', and ')}.`;
}

function hasSame(one: readonly string[] = [], other: readonly string[] = []): boolean {
  return one.length === other.length && one.every((code) => other.includes(code));
}

function grown(measure: string, first: RegionRow, now: RegionRow): string {
  const has = isMany(measure) ? 'have' : 'has';
  const [before, beforeMost, after, afterMost] = [first.value_low, first.value_high, now.value_low, now.value_high];
  if (before === null || beforeMost === null || after === null || afterMost === null || before === 0)
    return `nobody knows how ${measure} ${has} changed`;
  const [least, most] = [after / beforeMost - 1, afterMost / before - 1];
  if (least === 0 && most === 0) return `${measure} ${has} not changed`;
  if (least >= 0) return `${measure} ${has} grown by ${printBounds(least, most, printShare)}`;
  if (most <= 0) return `${measure} ${has} fallen by ${printBounds(-most, -least, printShare)}`;
  return `it is open whether ${measure} ${has} grown (at most by ${printShare(most)}) or fallen (at most by ${printShare(-least)})`;
}

function moreStars(first: RegionRow, now: RegionRow): string {
  const [least, most] = [now.stars - first.stars_max, now.stars_max - first.stars];
  if (least === 0 && most === 0) return 'it has as many stars as then';
  if (least > 0) return `it has ${counted(least, most)} more`;
  if (most < 0) return `it has ${counted(-most, -least)} fewer`;
  if (least === 0) return 'it has no fewer stars than then';
  if (most === 0) return 'it has no more stars than then';
  return 'unknown figures leave open whether it has more stars or fewer';
}

function counted(least: number, most: number): string {
  return least === most ? printCount(least, 'star') : `${printNumber(least)} to ${printCount(most, 'star')}`;
}

function unknown({ lacking }: RegionPortrait, { cells_unknown: cells, year }: RegionRow): string {
  const lacks = lacking.find((one) => one.year === year);
  if (cells === 0 && lacks === undefined) return words.unknownNone;
  const known =
    cells === 0
      ? words.unknownNoneOfData
      : `The figures of ${printCount(cells, 'industry', 'industries')} are unknown; what rests on them is given as a range.`;
  return lacks === undefined ? known : `${known} ${words.lacksInAll(lacks)}.`;
}

/** "A, B and C"; parted by semicolons where an item holds a comma itself. */
function listed(items: readonly string[]): string {
  if (items.some((item) => item.includes(','))) return items.join('; ');
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)!}`;
}
