import type { ProblemPlace } from '../../../kernel/problem.ts';
import type { Definition } from '../../definitions/definition.ts';
import { codeOf } from './draft.ts';

/** What is to be mended in a draft, by where it stands. */
export interface DraftProblems {
  /** By position of the category. */
  readonly categories: ReadonlyMap<number, readonly string[]>;
  /** By code of the industry. */
  readonly industries: ReadonlyMap<string, readonly string[]>;
  /** What stands nowhere else, such as an empty name. */
  readonly head: readonly string[];
}

/** The places of a refusal, each put to the category and industry that it names. */
export function draftProblems(draft: Definition, places: readonly ProblemPlace[]): DraftProblems {
  const categories = new Map<number, string[]>();
  const industries = new Map<string, string[]>();
  const head: string[] = [];
  for (const { column = '', reason } of places) {
    const [, category, entry] = /^categories\[(\d+)\](?:\.industries\[(\d+)\])?/.exec(column) ?? [];
    if (category === undefined) {
      head.push(column === '' ? reason : `${column} ${reason}`);
      continue;
    }
    categories.set(Number(category), [...(categories.get(Number(category)) ?? []), reason]);
    const found = entry === undefined ? undefined : draft.categories[Number(category)]?.industries[Number(entry)];
    if (found !== undefined) industries.set(codeOf(found), [...(industries.get(codeOf(found)) ?? []), reason]);
  }
  return { categories, industries, head };
}
