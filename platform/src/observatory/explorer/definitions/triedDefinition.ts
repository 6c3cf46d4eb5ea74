import { isDeepStrictEqual } from 'node:util';
import { Problem } from '../../../kernel/problem.ts';
import { over } from '../../cells/interval.ts';
import { checkDefinition, type Range } from '../../definitions/checkDefinition.ts';
import type { Definition } from '../../definitions/definition.ts';
import { yearMatching } from '../../definitions/yearMatching.ts';
import { categoriesInData } from '../../edition/categoriesInData.ts';
import type { RatedYear } from '../../edition/ratedYear.ts';
import { comparison, type Comparison } from '../../laboratory/comparison.ts';
import type { RatableYear } from '../../laboratory/ratableYear.ts';
import { tryRating } from '../../laboratory/tryRating.ts';
import { changedStars, starCounts } from '../starCounts.ts';
import { knifeEdges } from '../thresholds/knifeEdges.ts';
import { levers, movedPreset } from '../thresholds/levers.ts';
import { dueTo, undone } from './dueTo.ts';
import { industryFigures } from './industryFigures.ts';
import type { TriedCategory, TriedDefinition } from './laboratoryContract.ts';

/** Clusters and close cases that are listed one by one, and codes that are named. */
const mostListed = { clusters: 500, edges: 200, codes: 500 };
/** Cells times the categories that take each: beyond this a rating takes too long to wait for. */
const mostSums = 5_000_000;
/** Share of a cut-off within which a figure is close to it. */
const closeTo = 0.05;

/** Rates a year by another definition, and says what that does to the stars and on what it rests. */
export function triedDefinition(
  own: RatableYear,
  definition: Definition,
  set: readonly string[],
  titleOf: (code: string) => string | null,
): TriedDefinition {
  const { cells, system, further } = own;
  refuseTooMuch(own, definition);
  const preset = movedPreset(own.preset, set);
  const rated = tryRating(cells, system, definition, preset, further);
  const compared = comparedWith(own, rated, definition);
  const isOneOnly = set.length === 0 || isSame(definition, own.definition);
  const alone = isOneOnly
    ? { byDefinition: set.length === 0 ? compared : none, byCutoffs: set.length === 0 ? none : compared }
    : {
        byDefinition: comparedWith(own, tryRating(cells, system, definition, own.preset, further), definition),
        byCutoffs: comparedWith(own, tryRating(cells, system, own.definition, preset, further), own.definition),
      };
  const due = dueTo(alone.byDefinition, alone.byCutoffs);
  const dues = compared.rows.flatMap((cluster) => cluster.changes.map((change) => due(cluster, change)));
  const counts = { definition: 0, 'cut-offs': 0, either: 0, both: 0 };
  for (const one of dues) counts[one]++;
  const figures = industryFigures(cells, system);
  const check = checkDefinition(definition, figures);
  const codes = { regions: cells.regions, categories: definition.categories.map(({ code }) => code) };
  const edges = knifeEdges(rated, preset, closeTo, codes, mostListed.edges);
  const before = starsByCategory(own.rated, own.definition);
  const after = starsByCategory(rated, definition);
  const held = categoriesInData(rated);
  return {
    year: own.year,
    levers: levers(own.preset, preset),
    counts: starCounts(own.rated, rated),
    clusters: compared.clusters,
    changed: compared.rows.length,
    changes: changedStars(compared.rows, mostListed.clusters).map((star, at) => ({ ...star, due: dues[at]! })),
    due: {
      definition: counts.definition,
      cutoffs: counts['cut-offs'],
      either: counts.either,
      both: counts.both,
      undone: isOneOnly ? 0 : undone(alone.byDefinition, alone.byCutoffs, compared),
    },
    close: edges.count,
    edges: [...edges.closest],
    coverage: {
      before: plain(checkDefinition(own.definition, figures).coveredShare),
      after: plain(check.coveredShare),
      uncategorised: check.uncategorised.slice(0, mostListed.codes).map(({ industry, low, high, share }) => ({
        industry,
        title: titleOf(industry),
        value_low: low,
        value_high: finite(high),
        share_low: finite(share.low),
        share_high: finite(share.high),
      })),
      not_in_data: check.notInData.slice(0, mostListed.codes),
    },
    categories: definition.categories.map(({ code, title }, at): TriedCategory => {
      const [was, is] = [before.get(code) ?? noStars, after.get(code) ?? noStars];
      const value = { low: rated.categoryTotals.low[at]!, high: rated.categoryTotals.high[at]! };
      const share = over(value, rated.overall);
      const known = (bound: number | undefined): number | null =>
        held[at] === 0 || bound === undefined ? null : finite(bound);
      return {
        category: code,
        title,
        industries_found: rated.coverage.found[at]!,
        industries: rated.coverage.of[at]!,
        value_low: known(value.low),
        value_high: known(value.high),
        share_low: known(share?.low),
        share_high: known(share === null ? undefined : Math.min(1, share.high)),
        stars_before: was.certain,
        stars_max_before: was.most,
        stars_after: is.certain,
        stars_max_after: is.most,
      };
    }),
    remarks: [...rated.remarks],
  };
}

/** Nothing that changes. */
const none: Pick<Comparison, 'rows'> = { rows: [] };
const noStars = { certain: 0, most: 0 };

function comparedWith(
  { rated: own, definition: { categories }, cells }: RatableYear,
  rated: RatedYear,
  definition: Definition,
): Comparison {
  return comparison({ rated: own, categories }, { rated, categories: definition.categories }, cells.regions);
}

/** Whether two definitions rate alike: by codes, kinds and industries. */
function isSame(one: Definition, other: Definition): boolean {
  const ratedBy = ({ categories }: Definition): unknown =>
    categories.map(({ code, kind, industries }) => [code, kind, industries]);
  return isDeepStrictEqual(ratedBy(one), ratedBy(other));
}

function refuseTooMuch({ cells, year, system }: RatableYear, definition: Definition): void {
  const { first } = yearMatching(definition, cells, year, system);
  let sums = 0;
  for (let at = 0; at < cells.length; at++) sums += first[cells.industry[at]! + 1]! - first[cells.industry[at]!]!;
  if (sums > mostSums)
    throw new Problem(
      413,
      `The definition divides the industries of the data into so many categories that ${sums} sums would be rated; here ${mostSums} can be. Map it on your own machine with "asterism map".`,
    );
}

function starsByCategory(
  { sums, stars, starsMax }: RatedYear,
  { categories }: Definition,
): Map<string, { certain: number; most: number }> {
  const found = categories.map(() => ({ certain: 0, most: 0 }));
  sums.category.forEach((category, row) => {
    found[category]!.certain += stars[row]!;
    found[category]!.most += starsMax[row]!;
  });
  return new Map(categories.map(({ code }, at) => [code, found[at]!]));
}

function plain({ low, high }: Range): { low: number | null; high: number | null } {
  return { low: finite(low), high: finite(high) };
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
