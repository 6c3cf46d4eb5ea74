import type { Definition } from './definition.ts';
import type { IndustrySystem } from './industryKey.ts';
import { matchIndustries } from './matchIndustries.ts';

/** A figure that may lie anywhere between two bounds; both equal where it is known. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** The figures of each industry over all regions of one year, at the level a run would use. */
export interface IndustryTotals {
  readonly measure: string;
  readonly year: number;
  readonly system: IndustrySystem;
  readonly industries: readonly string[];
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** What a definition covers of a data file, and what each of the two has that the other lacks. */
export interface DefinitionCheck {
  readonly definition: string;
  readonly measure: string;
  readonly year: number;
  /** Over all industries of the data, whether a category takes them or not. */
  readonly total: Range;
  readonly categories: readonly CategoryCheck[];
  /** What all categories hold together. */
  readonly covered: Range;
  readonly coveredShare: Range;
  /** Codes of the definition to which no industry of the data falls. */
  readonly notInData: readonly string[];
  /** Industries of the data in no category, the largest first; they count in totals only. */
  readonly uncategorised: readonly (Range & { readonly industry: string; readonly share: Range })[];
}

export interface CategoryCheck extends Range {
  readonly code: string;
  readonly title: string;
  readonly kind: string | null;
  /** How many industries of the data fall to the category, in whole or in part. */
  readonly industries: number;
  readonly share: Range;
}

/** Holds a definition against figures: what each category gets, what is left out, and which codes find no partner. Shares are of the total. */
export function checkDefinition(definition: Definition, totals: IndustryTotals): DefinitionCheck {
  const matching = matchIndustries(definition, totals.industries, totals.system);
  const total = sum(totals.low, totals.high);
  const low = new Float64Array(definition.categories.length);
  const high = new Float64Array(definition.categories.length);
  const industries = new Uint32Array(definition.categories.length);
  totals.industries.forEach((_, at) => {
    for (let entry = matching.first[at]!; entry < matching.first[at + 1]!; entry++) {
      const category = matching.category[entry]!;
      low[category]! += matching.weight[entry]! * totals.low[at]!;
      high[category]! += matching.weight[entry]! * totals.high[at]!;
      industries[category]!++;
    }
  });
  const covered = sum(low, high);
  const position = new Map(totals.industries.map((industry, at) => [industry, at]));
  return {
    definition: definition.name,
    measure: totals.measure,
    year: totals.year,
    total,
    categories: definition.categories.map((category, at) => {
      const figure = { low: low[at]!, high: high[at]! };
      return {
        code: category.code,
        title: category.title,
        kind: category.kind ?? null,
        industries: industries[at]!,
        ...figure,
        share: shareOf(figure, total),
      };
    }),
    covered,
    coveredShare: shareOf(covered, total),
    notInData: matching.unmatchedDefinition,
    uncategorised: matching.unmatchedData
      .map((industry) => {
        const figure = { low: totals.low[position.get(industry)!]!, high: totals.high[position.get(industry)!]! };
        return { industry, ...figure, share: shareOf(figure, total) };
      })
      .toSorted((a, b) => b.low - a.low || b.high - a.high),
  };
}

function sum(low: Float64Array, high: Float64Array): Range {
  const add = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
  return { low: add(low), high: add(high) };
}

/** A part's share of the whole it belongs to: least where the part is least and the rest is most. NaN where nothing is there. */
function shareOf(part: Range, total: Range): Range {
  const restLow = total.low - part.low;
  const restHigh = total.high - part.high;
  return {
    low: Number.isFinite(restHigh) ? part.low / (part.low + restHigh) : 0,
    high: Number.isFinite(part.high) ? part.high / (part.high + restLow) : 1,
  };
}
