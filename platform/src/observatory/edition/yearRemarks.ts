import { yearSpans } from '../cells/yearSpans.ts';

/** A remark that ends in figures of its year: what it says of several years is said once, with the figures of each. */
export interface FiguredRemark {
  readonly words: string;
  readonly figures: string;
}

/** What is remarked of one year as a whole: whole sentences without its number, and remarks that end in figures of it. */
export interface YearRemarks {
  readonly year: number;
  readonly plain: readonly string[];
  readonly figured: readonly FiguredRemark[];
}

/** What was remarked of single years, each sentence once with all the years it holds for, and with each year's own figures where it has any. */
export function yearRemarks(years: readonly YearRemarks[]): string[] {
  const plainYears = new Map<string, number[]>();
  const figuredYears = new Map<string, [year: number, figures: string][]>();
  for (const { year, plain, figured } of years) {
    for (const remark of plain) plainYears.set(remark, [...(plainYears.get(remark) ?? []), year]);
    for (const { words, figures } of figured)
      figuredYears.set(words, [...(figuredYears.get(words) ?? []), [year, figures]]);
  }
  return [
    ...[...plainYears].map(([remark, of]) => `${yearSpans(of)}: ${remark}`),
    ...[...figuredYears].map(([words, of]) => {
      const told = of.map(([year, figures]) => (of.length === 1 ? figures : `${year} ${figures}`));
      return `${yearSpans(of.map(([year]) => year))}: ${words} ${told.join(', ')}.`;
    }),
  ];
}
