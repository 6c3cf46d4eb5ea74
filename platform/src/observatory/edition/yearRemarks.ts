import { yearSpans } from '../cells/yearSpans.ts';
import type { RatedYear } from './ratedYear.ts';

/** What was remarked of single years, each sentence once with all the years it holds for. */
export function yearRemarks(years: readonly RatedYear[]): string[] {
  const yearsOf = new Map<string, number[]>();
  for (const { year, remarks } of years) {
    for (const remark of remarks) yearsOf.set(remark, [...(yearsOf.get(remark) ?? []), year]);
  }
  return [...yearsOf].map(([remark, of]) => `${yearSpans(of)}: ${remark}`);
}
