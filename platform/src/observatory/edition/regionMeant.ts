import { nearestName } from '../../kernel/nearestName.ts';
import { Problem } from '../../kernel/problem.ts';

/** The code of the region that is meant by its code or its name, in large letters or small; a Problem where none of them is, or several are. */
export function regionMeant(text: string, codes: readonly string[], names: ReadonlyMap<string, string>): string {
  if (codes.includes(text)) return text;
  const same = (one: string): boolean => one.toLowerCase() === text.toLowerCase();
  const meant = codes.filter((code) => same(code) || same(names.get(code) ?? ''));
  if (meant.length === 1) return meant[0]!;
  if (meant.length > 1)
    throw new Problem(400, `Several regions are called "${text}": give the code of one of them, ${meant.join(', ')}.`);
  const near = nearestName(text, [...codes, ...codes.flatMap((code) => names.get(code) ?? [])]);
  throw new Problem(
    404,
    `The edition has no region "${text}"${near === null ? '. Region codes stand in regions.csv.' : `; did you mean ${near}?`}`,
  );
}
