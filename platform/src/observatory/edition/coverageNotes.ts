import { firstFew } from '../../kernel/firstFew.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Source } from '../readers/observations.ts';
import { naicsVintage } from '../codes/naicsVintage.ts';
import type { Cells } from '../cells/cells.ts';
import { yearsWithNothingToRate } from '../cells/nothingToRate.ts';
import type { Definition } from '../definitions/definition.ts';
import type { YearMatching } from '../definitions/yearMatching.ts';
import { yearRange } from './categorySums.ts';
import { figure, percent } from './figuresInWords.ts';
import type { FiguredRemark } from './yearRemarks.ts';

const named = 8;

/**
 * Sentences (without their year) on how far the year's data and the definition cover each other: categories without an industry in the data, or with only
 * some; and industries published whole that the definition divides. A definition none of whose industries the
 * data hold is a Problem, and so is a year with no region left.
 */
export function coverageNotes(
  cells: Cells,
  year: number,
  definition: Definition,
  matching: YearMatching,
  source: Source,
): string[] {
  const { found, of, undivided, unmatchedDefinition } = matching;
  if (matching.category.length === 0) {
    throw (
      yearsWithNothingToRate(cells) ??
      new Problem(
        422,
        `None of the industries of the definition ${definition.name} is in the data of ${year}: the data hold ${list(cells.industries)}. Choose another --definition, or another --industry-level.`,
      )
    );
  }
  const total = of.reduce((sum, count) => sum + count, 0);
  const titles = (is: (category: number) => boolean): string[] =>
    definition.categories.filter((_, category) => is(category)).map(({ title }) => title);
  const isUndivided = new Set(matching.category.filter((_, entry) => matching.isPart[entry] === 1));
  const absent = titles((category) => found[category] === 0 && !isUndivided.has(category));
  const partly = titles((category) => found[category]! > 0 && found[category]! < of[category]!);
  return [
    ...vintageNote(year, definition, source),
    ...(absent.length === 0
      ? []
      : [
          `the data hold no industry of ${categoriesInWords(absent)}: nothing is said of ${absent.length === 1 ? 'it' : 'them'}, which is not the same as zero.`,
        ]),
    ...(partly.length === 0
      ? []
      : [
          `the data lack ${unmatchedDefinition.length} of the definition's ${total} industries; only a part of ${categoriesInWords(partly)} is counted.`,
        ]),
    ...(undivided.length === 0
      ? []
      : [
          `the data give ${list(undivided)} whole, which the definition divides; each category that takes a part of it gets a range from nothing to all of it.`,
        ]),
  ];
}

/** What of a year's data is in no category, and how much that is; nothing where it is known to be nothing. */
export function outsideCategories(cells: Cells, year: number, { unmatchedData }: YearMatching): FiguredRemark[] {
  const { low, share } = employmentOf(cells, year, new Set(unmatchedData));
  if (unmatchedData.length === 0 || share === 0) return [];
  const which =
    unmatchedData.length === 1
      ? `one industry of the data (${list(unmatchedData)}) is`
      : `${unmatchedData.length} industries of the data (${list(unmatchedData)}) are`;
  return [
    {
      words: `${which} in no category, at least this much of the known ${cells.measure}:`,
      figures: `${figure(low)} (${percent(share)})`,
    },
  ];
}

function employmentOf(cells: Cells, year: number, codes: ReadonlySet<string>): { low: number; share: number } {
  const [begin, end] = yearRange(cells, cells.years.indexOf(year));
  let low = 0;
  let all = 0;
  const isMeant = Uint8Array.from(cells.industries, (code) => (codes.has(code) ? 1 : 0));
  for (let at = begin; at < end; at++) {
    all += cells.low[at]!;
    if (isMeant[cells.industry[at]!] === 1) low += cells.low[at]!;
  }
  return { low, share: all === 0 ? 0 : low / all };
}

function categoriesInWords(titles: readonly string[]): string {
  return `${titles.length === 1 ? 'the category' : `${titles.length} categories`} ${list(titles)}`;
}

function list(names: readonly string[]): string {
  return firstFew(names, named);
}

/** NAICS changes every five years: figures of a newer vintage than the definition's have industries that it does not know. */
function vintageNote(year: number, { classification, name }: Definition, { industrySystem, reader }: Source): string[] {
  if (industrySystem !== 'naics' || !/^\d{4}$/.test(classification.version ?? '')) return [];
  const vintage = naicsVintage(year, reader.startsWith('qcew') ? 'qcew' : 'cbp');
  if (vintage <= Number(classification.version)) return [];
  return [
    `the figures are coded in NAICS ${vintage}, the definition ${name} in NAICS ${classification.version}: industries that changed in between are missing from their categories. asterism definitions translate carries a definition over.`,
  ];
}
