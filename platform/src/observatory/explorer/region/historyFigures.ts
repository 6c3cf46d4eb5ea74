import type { Figure } from '../../../figure/figure.ts';
import { printNumber } from '../../../kernel/printedFigure.ts';
import { nameAndCode } from '../../../kernel/nameAndCode.ts';
import { measureName } from '../measureName.ts';
import { printBounds } from '../printBounds.ts';
import { savedColumns } from '../savedColumns.ts';
import { yearLines } from '../yearLines.ts';
import type { RegionPortrait } from './contract.ts';
import { words } from './words.ts';

/** What a region comes to, year by year, with a band where it is unknown. */
export function valueOverTime({ region, name, history, measure }: RegionPortrait, source: string): Figure {
  const [first, last] = [history[0]!, history.at(-1)!];
  return yearLines({
    id: 'over-time',
    title: words.titleOf(nameAndCode(name, region), words.measureTitle(measure, first.year, last.year)),
    description: words.measureDescription(
      measure,
      printBounds(first.value_low, first.value_high),
      printBounds(last.value_low, last.value_high),
    ),
    source,
    panels: [
      {
        title: words.measure(measure),
        about: savedColumns.thisRegion(region, name),
        points: history.map(({ year, value_low: low, value_high: high }) => ({ year, low, high })),
      },
    ],
    unit: words.measure(measure),
    columns: [`${measureName(measure)}_low`, `${measureName(measure)}_high`],
    print: (value) => printNumber(value),
  });
}

/** The stars of all of a region's clusters, year by year, with a band up to the possible ones. */
export function starsOverTime({ region, name, history, lacking }: RegionPortrait, source: string): Figure {
  const [first, last] = [history[0]!, history.at(-1)!];
  const note = [
    ...(history.some(({ stars, stars_max }) => stars < stars_max) ? [words.starsNote] : []),
    ...(lacking.length > 0 ? [words.starsLacking(lacking.map(({ year }) => year))] : []),
  ].join(' ');
  return yearLines({
    id: 'stars-over-time',
    title: words.titleOf(nameAndCode(name, region), words.starsTitle(first.year, last.year)),
    description: words.starsDescription(
      words.starsUpTo(first.stars, first.stars_max),
      words.starsUpTo(last.stars, last.stars_max),
    ),
    ...(note === '' ? {} : { note }),
    source,
    panels: [
      {
        title: words.stars,
        about: savedColumns.thisRegion(region, name),
        points: history.map(({ year, stars: low, stars_max: high }) => ({ year, low, high })),
      },
    ],
    unit: words.stars,
    columns: ['stars', 'stars_max'],
    print: (value) => printNumber(value),
  });
}
