import {
  atLeastStar,
  every,
  focusShares,
  locationQuotients,
  quantileStar,
  specialisationStar,
  topStar,
  verdict as verdicts,
  type ClusterTable,
  type Intervals,
  type Totals,
} from '@asterism/indicators';
import { Problem } from '../../kernel/problem.ts';
import type { Category } from '../definitions/definition.ts';
import type { Preset } from '../presets/preset.ts';
import type { CategorySums } from './categorySums.ts';
import { groupOf, groupRows, pick, type Groups } from './groups.ts';
import type { RatedYear, Ranks } from './ratedYear.ts';

/** What one year's rating needs beside the rules. */
export interface YearFigures {
  readonly year: number;
  readonly measure: string;
  readonly sums: CategorySums;
  readonly categories: readonly Category[];
  readonly regionTotalsArePublished: boolean;
  /** Figures of the total region by category and over all industries; null where totals are sums over the regions. */
  readonly totalRegion: { readonly categories: Intervals; readonly overall: { readonly low: number; readonly high: number } } | null;
  /** Further measures that the preset's rules ask for, row for row as `sums`. */
  readonly further: ReadonlyMap<string, Intervals>;
}

/**
 * Gives the stars of one year: size, specialisation and focus as the preset states them, each yes, no or possible
 * (European Cluster Observatory; Delgado, Porter and Stern 2016 for the quantile rules).
 */
export function rateYear(figures: YearFigures, preset: Preset): RatedYear {
  const { sums, categories } = figures;
  const byCategory = groupRows(sums.category, categories.length);
  const categoryTotals = figures.totalRegion?.categories ?? addUp(sums.value, sums.category, categories.length);
  const overall = figures.totalRegion?.overall ?? whole(sums.regionTotals);
  const totals: Totals = {
    region: sums.regionTotals,
    regionIsSum: !figures.regionTotalsArePublished,
    category: categoryTotals,
    categoryIsSum: figures.totalRegion === null,
    overallLow: overall.low,
    overallHigh: overall.high,
  };
  const table: ClusterTable = { region: sums.region, category: sums.category, value: sums.value };
  const remarks: string[] = [];
  const largeEnough = atLeastStar(sums.value, preset.minimum);

  const bases = preset.specialisation.base === 'kind' ? kindBases(figures, table, totals) : [{ table, totals, rows: null }];
  const { quotient, atLeast } = specialise(bases, table.region.length, preset.specialisation.min ?? null);
  const specialisation = specialisationRule(preset, quotient, atLeast, byCategory, categories.length, largeEnough);

  const focus = focusShares(table, totals);
  const focusStar = preset.focus === undefined ? null : focusRule(preset.focus, figures, focus, byCategory, largeEnough, remarks);
  const size = preset.size === undefined ? null : sizeRule(preset.size, figures, byCategory, largeEnough, remarks);

  const given = [size?.verdict, specialisation?.verdict, focusStar?.verdict].filter((star) => star !== undefined);
  return {
    year: figures.year,
    sums,
    categoryTotals,
    overall,
    quotient,
    focus,
    size,
    specialisation,
    focusStar,
    largeEnough,
    stars: count(given, verdicts.yes, table.region.length),
    starsMax: count(given, verdicts.possible, table.region.length),
    remarks,
  };
}

function sizeRule(
  rule: NonNullable<Preset['size']>,
  figures: YearFigures,
  byCategory: Groups,
  largeEnough: Uint8Array,
  remarks: string[],
): RatedYear['size'] {
  const rows = figures.sums.region.length;
  const ranks = emptyRanks(rows);
  const conditions = [largeEnough];
  const place = new Uint8Array(rows).fill(verdicts.yes);
  const tooFew: string[] = [];
  for (let category = 0; category < figures.categories.length; category++) {
    const members = groupOf(byCategory, category);
    if (members.length === 0) continue;
    const star = topStar(pickBounds(figures.sums.value, members), rule.top ?? 0.5);
    spread(star, members, ranks, rule.top === undefined ? null : place);
    if (star.placesHigh === 0) tooFew.push(figures.categories[category]!.code);
  }
  if (rule.top !== undefined) {
    conditions.push(place);
    if (tooFew.length > 0) {
      remarks.push(
        `${figures.year}: nobody can get the size star in ${tooFew.length === 1 ? 'category' : `${tooFew.length} categories`} ${tooFew.join(', ')}, ` +
          `because ${rule.top} of so few regions is less than one place.`,
      );
    }
  }
  for (const [measure, probability] of Object.entries(rule.quantile ?? {})) {
    const values = measure === figures.measure ? figures.sums.value : figures.further.get(measure);
    if (values === undefined) throw new Problem(422, `The preset's size rule needs ${measure}, which the input does not hold.`);
    const { verdict, cutoff } = quantileByCategory(values, byCategory, figures.categories.length, probability);
    conditions.push(verdict);
    if (measure === figures.measure && rule.top === undefined) {
      ranks.cutoff.low.set(cutoff.low);
      ranks.cutoff.high.set(cutoff.high);
    }
  }
  return { ranks, verdict: every(conditions[0]!, ...conditions.slice(1)) };
}

function focusRule(
  rule: NonNullable<Preset['focus']>,
  figures: YearFigures,
  focus: Intervals,
  byCategory: Groups,
  largeEnough: Uint8Array,
  remarks: string[],
): RatedYear['focusStar'] {
  const rows = focus.low.length;
  const ranks = emptyRanks(rows);
  const place = new Uint8Array(rows);
  const groups: Groups = rule.within === 'category' ? byCategory : groupRows(new Uint32Array(rows), 1);
  for (let group = 0; group + 1 < groups.first.length; group++) {
    const members = groupOf(groups, group);
    if (members.length === 0) continue;
    const star = topStar(pickBounds(focus, members), rule.top);
    spread(star, members, ranks, place);
    if (star.placesHigh === 0) remarks.push(`${figures.year}: nobody can get the focus star among ${members.length} clusters, because ${rule.top} of so few is less than one place.`);
  }
  return { ranks, verdict: every(place, largeEnough) };
}

function specialisationRule(
  preset: Preset,
  quotient: Intervals,
  atLeast: Uint8Array | null,
  byCategory: Groups,
  categories: number,
  largeEnough: Uint8Array,
): RatedYear['specialisation'] {
  const { min, quantile } = preset.specialisation;
  if (min === undefined && quantile === undefined) return null;
  const rows = quotient.low.length;
  const cutoff = { low: new Float64Array(rows).fill(min ?? 0), high: new Float64Array(rows).fill(min ?? 0) };
  const conditions = [largeEnough];
  if (atLeast !== null) conditions.push(atLeast);
  if (quantile !== undefined) {
    const result = quantileByCategory(quotient, byCategory, categories, quantile);
    conditions.push(result.verdict);
    for (let row = 0; row < rows; row++) {
      cutoff.low[row] = Math.max(cutoff.low[row]!, result.cutoff.low[row]!);
      cutoff.high[row] = Math.max(cutoff.high[row]!, result.cutoff.high[row]!);
    }
  }
  return { cutoff, verdict: every(conditions[0]!, ...conditions.slice(1)) };
}

interface Base {
  readonly table: ClusterTable;
  readonly totals: Totals;
  /** Rows of the whole table that this base holds; null for all of them. */
  readonly rows: Uint32Array | null;
}

/** Shares within traded, or within local, employment: the base of the quotients that US Cluster Mapping publishes. */
function kindBases(figures: YearFigures, table: ClusterTable, totals: Totals): Base[] {
  const kinds = [...new Set(figures.categories.map((category) => category.kind))];
  if (kinds.includes(undefined)) {
    const without = figures.categories.find((category) => category.kind === undefined)!;
    throw new Problem(422, `The specialisation base "kind" needs a kind for every category, but ${without.code} (${without.title}) has none: add kind: traded or local to it.`);
  }
  return kinds.map((kind) => {
    const rows = Uint32Array.from(table.category.keys()).filter((row) => figures.categories[table.category[row]!]!.kind === kind);
    const part: ClusterTable = { region: pick(table.region, rows), category: pick(table.category, rows), value: pickBounds(table.value, rows) };
    const region = addUp(part.value, part.region, totals.region.low.length);
    const ofKind = Uint32Array.from(figures.categories.keys()).filter((category) => figures.categories[category]!.kind === kind);
    const overall = whole(pickBounds(totals.category, ofKind));
    return { table: part, totals: { ...totals, region, regionIsSum: true, overallLow: overall.low, overallHigh: overall.high }, rows };
  });
}

function specialise(bases: readonly Base[], rows: number, minimum: number | null): { quotient: Intervals; atLeast: Uint8Array | null } {
  const quotient = { low: new Float64Array(rows), high: new Float64Array(rows) };
  const atLeast = minimum === null ? null : new Uint8Array(rows);
  for (const base of bases) {
    const found = locationQuotients(base.table, base.totals);
    const star = minimum === null ? null : specialisationStar(base.table, base.totals, found, minimum);
    for (let at = 0; at < found.low.length; at++) {
      const row = base.rows === null ? at : base.rows[at]!;
      quotient.low[row] = found.low[at]!;
      quotient.high[row] = found.high[at]!;
      if (atLeast !== null && star !== null) atLeast[row] = star[at]!;
    }
  }
  return { quotient, atLeast };
}

function quantileByCategory(values: Intervals, byCategory: Groups, categories: number, probability: number): { verdict: Uint8Array; cutoff: Intervals } {
  const rows = values.low.length;
  const verdict = new Uint8Array(rows);
  const cutoff = { low: new Float64Array(rows), high: new Float64Array(rows) };
  for (let category = 0; category < categories; category++) {
    const members = groupOf(byCategory, category);
    if (members.length === 0) continue;
    const star = quantileStar(pickBounds(values, members), probability);
    members.forEach((row, at) => {
      verdict[row] = star.verdict[at]!;
      cutoff.low[row] = star.cutoffLow;
      cutoff.high[row] = star.cutoffHigh;
    });
  }
  return { verdict, cutoff };
}

function spread(star: ReturnType<typeof topStar>, members: Uint32Array, ranks: Ranks, place: Uint8Array | null): void {
  for (let at = 0; at < members.length; at++) {
    const row = members[at]!;
    ranks.rankLow[row] = star.rankLow[at]!;
    ranks.rankHigh[row] = star.rankHigh[at]!;
    ranks.nLow[row] = star.nLow;
    ranks.nHigh[row] = star.nHigh;
    ranks.cutoff.low[row] = star.cutoffLow;
    ranks.cutoff.high[row] = star.cutoffHigh;
    if (place !== null) place[row] = star.verdict[at]!;
  }
}

function emptyRanks(rows: number): Ranks {
  return {
    rankLow: new Int32Array(rows),
    rankHigh: new Int32Array(rows),
    nLow: new Uint32Array(rows),
    nHigh: new Uint32Array(rows),
    cutoff: { low: new Float64Array(rows), high: new Float64Array(rows) },
  };
}

function addUp(values: Intervals, group: Uint32Array, groups: number): Intervals {
  const sums = { low: new Float64Array(groups), high: new Float64Array(groups) };
  for (let row = 0; row < group.length; row++) {
    sums.low[group[row]!]! += values.low[row]!;
    sums.high[group[row]!]! += values.high[row]!;
  }
  return sums;
}

function whole(values: Intervals): { low: number; high: number } {
  let low = 0;
  let high = 0;
  for (let at = 0; at < values.low.length; at++) {
    low += values.low[at]!;
    high += values.high[at]!;
  }
  return { low, high };
}

function pickBounds(values: Intervals, rows: Uint32Array): Intervals {
  return { low: pick(values.low, rows), high: pick(values.high, rows) };
}

function count(stars: readonly Uint8Array[], atLeast: number, rows: number): Uint8Array {
  const counts = new Uint8Array(rows);
  for (const star of stars) {
    for (let row = 0; row < rows; row++) if (star[row]! >= atLeast) counts[row]! += 1;
  }
  return counts;
}
