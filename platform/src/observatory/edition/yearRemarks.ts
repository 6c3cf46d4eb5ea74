import { yearSpans } from '../cells/yearSpans.ts';
import type { RatedYear } from './ratedYear.ts';

/** What was remarked of single years, each sentence once with all the years it holds for, and with each year's own figures where it has any. */
export function yearRemarks(years: readonly Pick<RatedYear, 'year' | 'remarks' | 'figuredRemarks'>[]): string[] {
  const plain = new Map<string, number[]>();
  const figured = new Map<string, [year: number, figures: string][]>();
  for (const { year, remarks, figuredRemarks } of years) {
    for (const remark of remarks) plain.set(remark, [...(plain.get(remark) ?? []), year]);
    for (const { words, figures } of figuredRemarks)
      figured.set(words, [...(figured.get(words) ?? []), [year, figures]]);
  }
  return [
    ...[...plain].map(([remark, of]) => `${yearSpans(of)}: ${remark}`),
    ...[...figured].map(([words, of]) => {
      const told = of.map(([year, figures]) => (of.length === 1 ? figures : `${year} ${figures}`));
      return `${yearSpans(of.map(([year]) => year))}: ${words} ${told.join(', ')}.`;
    }),
  ];
}
