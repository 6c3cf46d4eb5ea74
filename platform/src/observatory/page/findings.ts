import { html, type Markup } from '../../report/markup.ts';
import { printCount, printInterval, printNumber, printShare } from '../../report/printedFigure.ts';
import { numbers } from '../../report/table.ts';
import { byStars } from './byStars.ts';
import { textOf, type Reading } from './reading.ts';
import { starWords } from './starMarks.ts';
import type { Tallies } from './tallies.ts';

const numerals = ['no', 'one', 'two', 'three'];

/** What was found, in plain sentences made from the figures. */
export function findings(reading: Reading, counts: Tallies): Markup {
  return html`<section aria-labelledby="found"><h2 id="found" class="skip">What was found</h2>
<p class="lead">${found(reading, counts)} ${strongest(reading)}</p>
<p>${unknown(reading, counts)}</p></section>`;
}

function found({ year, regions, starsToGive, edition }: Reading, counts: Tallies): string {
  const given = Array.from({ length: starsToGive }, (_, at) => starsToGive - at);
  const shares = given.map(
    (stars, at) =>
      `${printNumber(counts.certain[stars]!)} ${at === 0 ? `certainly earn ${numerals[stars]!} stars` : numerals[stars]!}`,
  );
  const most = counts.upTo[starsToGive]!;
  const upTo =
    most > counts.certain[starsToGive]!
      ? ` Depending on figures that are not published, up to ${printNumber(most)} could have ${numerals[starsToGive]!}.`
      : '';
  const minimum =
    edition.preset.minimum > 0
      ? ` Below ${printNumber(edition.preset.minimum)} in ${edition.manifest.measure} there is no star.`
      : '';
  return `In ${year}, ${printCount(regions.length, 'region')} held ${printCount(counts.clusters, 'cluster')}: one category of activity in one region. ${sentence(shares)}.${minimum}${upTo}`;
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

function unknown({ clusters }: Reading, counts: Tallies): string {
  if (counts.unknown === 0)
    return counts.open === 0
      ? 'Every figure that the stars rest on is known.'
      : `${printCount(counts.open, 'cluster')} can still gain stars, because totals or rivals are not fully known.`;
  return (
    `${printNumber(counts.unknown)} of the ${printNumber(clusters.length)} possible clusters (${printShare(counts.unknown / clusters.length)}) rest on a figure that its publisher withheld or does not have. ` +
    `Such a figure is not guessed: it is kept as an interval, and a star counts as certain only if it holds wherever in the intervals the truth lies. ` +
    `${printCount(counts.open, 'cluster')} ${counts.open === 1 ? 'has' : 'have'} stars that are open for this reason; they are shown as “up to”.`
  );
}
