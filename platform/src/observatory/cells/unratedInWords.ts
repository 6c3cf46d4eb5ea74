import { printNumber } from '../../kernel/printedFigure.ts';
import type { UnratedRegion } from './cells.ts';
import { yearSpans } from './yearSpans.ts';

/** Regions named in one sentence before the rest is only counted. */
const mostNamed = 12;

/** What it means that a run leaves regions out, and which they are; no sentence where it leaves out none. */
export function unratedInWords(unrated: readonly UnratedRegion[]): string[] {
  if (unrated.length === 0) return [];
  return [
    `Stars, ranks, quotients and totals are among the regions that can be bounded. Left out of all of them: ${unratedWithWhy(unrated)}. ` +
      'A star that is certain among the others may not hold once these come back (issues.csv names them all; --unbounded-regions keep rates them too, and leaves open what rests on them).',
  ];
}

/** Regions with the years in which they are left out, and the reason: "A, B (2014), where nothing bounds a figure". */
export function unratedWithWhy(unrated: readonly UnratedRegion[]): string {
  const ofKind = (why: UnratedRegion['why'], words: string): string[] => {
    const own = unrated.filter((entry) => entry.why === why);
    return own.length === 0 ? [] : [`${namedWithYears(own)}, ${words}`];
  };
  return [
    ...ofKind('unbounded figure', 'where nothing bounds a figure'),
    ...ofKind('no figure', 'where no figure is given'),
  ].join('; and ');
}

/** What it means that a run keeps regions with figures that nothing bounds; no sentence where there are none. */
export function keptInWords(kept: readonly Omit<UnratedRegion, 'why'>[]): string[] {
  if (kept.length === 0) return [];
  return [
    `Rated although nothing bounds a figure of theirs (--unbounded-regions keep): ${namedWithYears(kept)}. A figure without a bound is taken to be anything from its least upwards; what rests on it is open.`,
  ];
}

function namedWithYears(regions: readonly Omit<UnratedRegion, 'why'>[]): string {
  const named = [...Map.groupBy(regions.slice(0, mostNamed), ({ years }) => yearSpans(years))].map(
    ([years, own]) => `${own.map(({ region }) => region).join(', ')} (${years})`,
  );
  const more = regions.length - mostNamed;
  return more > 0 ? `${named.join(', ')} and ${printNumber(more)} more` : named.join(', ');
}
