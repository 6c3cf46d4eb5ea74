import { html, type Markup } from '../../report/markup.ts';
import { printCount, printInterval, printNumber, printShare } from '../../kernel/printedFigure.ts';
import { numbers } from '../../kernel/table.ts';
import { byStars } from './byStars.ts';
import { capital } from './capital.ts';
import { textOf, type Reading } from './reading.ts';
import { starWords } from '../../kernel/starWords.ts';
import type { Tallies } from './tallies.ts';

/** Regions named before the rest is only counted. */
const mostNamed = 12;

const numerals = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** What was found, in plain sentences made from the figures. */
export function findings(reading: Reading, counts: Tallies): Markup {
  return html`<section aria-labelledby="found"><h2 id="found" class="skip">What was found</h2>
<p class="lead">${found(reading, counts)} ${strongest(reading)}</p>
<p>${unknown(reading, counts)}${among(reading)}</p></section>`;
}

function found({ year, regions, starsToGive, edition }: Reading, counts: Tallies): string {
  const most = counts.upTo[starsToGive]!;
  const upTo =
    most > counts.certain[starsToGive]!
      ? ` Depending on figures that are not published, up to ${printNumber(most)} could have ${numerals[starsToGive]!}.`
      : '';
  const minimum =
    edition.preset.minimum > 0
      ? ` Below ${printNumber(edition.preset.minimum)} in ${edition.manifest.measure} there is no star.`
      : '';
  return `A cluster is one category of activity in one region; in ${year}, ${printCount(regions.length, 'region')} held ${printNumber(counts.clusters)} of them. ${earned(counts.certain, starsToGive)}${minimum}${upTo}`;
}

/** How many clusters certainly earn how many stars, from the most stars down: "No cluster certainly earns three stars; two earn two stars and nine earn one." */
function earned(certain: readonly number[], starsToGive: number): string {
  const given = Array.from({ length: starsToGive }, (_, at) => starsToGive - at);
  const first = given.findIndex((stars) => certain[stars]! > 0);
  if (first === -1) return 'No cluster certainly earns a star.';
  const parts = given.slice(first).map((stars, at) => {
    const count = certain[stars]!;
    const verb = `${at === 0 && first === 0 ? ' certainly' : ''} ${count === 1 || count === 0 ? 'earns' : 'earn'}`;
    const noun = at > 0 ? '' : stars === 1 ? ' star' : ' stars';
    return `${count === 0 ? 'none' : inWords(count)}${verb} ${numerals[stars]!}${noun}`;
  });
  const none = given.slice(0, first).map((stars) => numerals[stars]!);
  const told = first === 0 ? '' : `No cluster certainly earns ${none.join(' or ')} stars; `;
  return `${capital(told + sentence(parts))}.`;
}

function inWords(count: number): string {
  return numerals[count] ?? printNumber(count);
}

function sentence(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)!}`;
}

function strongest(reading: Reading): string {
  const { edition, called, titleOf, standsOut, hasLocal, measure } = reading;
  const { regions, categories, clusters } = edition.tables;
  const region = byStars(regions, reading.regions, numbers(regions, `${measure}_low`))[0];
  const category = byStars(
    categories,
    reading.categories.filter((row) => standsOut(textOf(categories, 'category')(row))),
    numbers(categories, `${measure}_low`),
  )[0];
  const [low, high] = [numbers(clusters, `${measure}_low`), numbers(clusters, `${measure}_high`)];
  const cluster = byStars(
    clusters,
    reading.clusters.filter((row) => standsOut(textOf(clusters, 'category')(row))),
    low,
  )[0];
  if (
    region === undefined ||
    category === undefined ||
    cluster === undefined ||
    numbers(clusters, 'stars')[cluster] === 0
  )
    return '';
  const starsOf = (table: typeof regions, row: number): string =>
    starWords(numbers(table, 'stars')[row]!, numbers(table, 'stars_max')[row]!);
  return (
    `The region with the most stars is ${called(textOf(regions, 'region')(region))} (${starsOf(regions, region)}), ` +
    `the ${hasLocal ? 'traded ' : ''}category with the most is ${titleOf(textOf(categories, 'category')(category))} (${starsOf(categories, category)}). ` +
    `The largest ${hasLocal ? 'traded ' : ''}cluster with the most stars is ${titleOf(textOf(clusters, 'category')(cluster))} in ${called(textOf(clusters, 'region')(cluster))}, ` +
    `with ${measure} of ${printInterval(low[cluster]!, high[cluster]!)}.`
  );
}

/** Which regions the stars are among, where some of the level could not be rated. */
function among({ year, regions, edition, called }: Reading): string {
  const out = edition.manifest.levels.unratedRegions.filter(({ years }) => years.includes(year));
  if (out.length === 0) return '';
  const named = out.slice(0, mostNamed).map(({ region }) => called(region));
  const more = out.length > mostNamed ? ` and ${printNumber(out.length - mostNamed)} more, all in issues.csv` : '';
  return (
    ` Stars, ranks and totals are among the ${printCount(regions.length, 'region')} that can be bounded; ${printNumber(out.length)} more ${out.length === 1 ? 'is' : 'are'} left out, ` +
    `since nothing bounds a figure there or none is given (${named.join(', ')}${more}). A star that is certain here may not hold once they come back.`
  );
}

function unknown({ clusters, year, regions, edition }: Reading, counts: Tallies): string {
  const cells = numbers(edition.tables.regions, 'cells_unknown');
  const cellsUnknown = regions.reduce((sum, row) => sum + cells[row]!, 0);
  if (counts.unknown === 0 && counts.open === 0)
    return cellsUnknown === 0
      ? 'Every figure that the stars rest on is known.'
      : `${printCount(cellsUnknown, 'figure')} of an industry in a region in ${year} ${cellsUnknown === 1 ? 'is' : 'are'} unknown; no star depends on ${cellsUnknown === 1 ? 'it' : 'them'}.`;
  if (counts.unknown === 0)
    return `${printCount(counts.open, 'cluster')} can still gain stars, because totals or rivals are not fully known.`;
  return (
    `${printNumber(counts.unknown)} of the ${printNumber(clusters.length)} possible clusters (${printShare(counts.unknown / clusters.length)} of them) rest on a figure that its publisher withheld or does not have. ` +
    `Such a figure is not guessed: it is kept as an interval, and a star counts as certain only if it holds wherever in the intervals the truth lies. ` +
    `${printCount(counts.open, 'cluster')} ${counts.open === 1 ? 'has' : 'have'} stars that are open for this reason; they are shown as “up to”.`
  );
}
