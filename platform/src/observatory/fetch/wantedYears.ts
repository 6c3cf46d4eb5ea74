import { Problem } from '../../kernel/problem.ts';

/** Reads years and ranges of years, `2019` or `2012-2015`, into whole numbers in order, each once, none before the first published or yet to come. */
export function wantedYears(texts: readonly string[], first: number, what: string): number[] {
  const years = texts.flatMap((text) => {
    const [, from, to = from] = /^(\d{4})(?:-(\d{4}))?$/.exec(text) ?? [];
    if (from === undefined || Number(to) < Number(from))
      throw new Problem(400, `“${text}” is no year or range of years such as 2019 or 2012-2015.`);
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => Number(from) + at);
  });
  const tooEarly = years.find((year) => year < first);
  if (tooEarly !== undefined) throw new Problem(400, `There is no ${what} for ${tooEarly}: it begins with ${first}.`);
  const now = new Date().getUTCFullYear();
  const tooLate = years.find((year) => year > now);
  if (tooLate !== undefined)
    throw new Problem(400, `There is no ${what} for ${tooLate} yet: name years from ${first} to ${now}.`);
  return [...new Set(years)].toSorted((one, other) => one - other);
}
