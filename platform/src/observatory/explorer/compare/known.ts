import { Problem } from '../../../kernel/problem.ts';
import type { Absent } from './contract.ts';

/** Finds each of what was asked for; what is not there is set apart with the reason, a Problem where nothing is left. */
export async function known<Found>(
  asked: readonly string[],
  find: (one: string) => Promise<Found>,
): Promise<{ readonly found: ReadonlyMap<string, Found>; readonly absent: Absent[] }> {
  const found = new Map<string, Found>();
  const refused: { readonly asked: string; readonly problem: Problem }[] = [];
  for (const one of new Set(asked)) {
    try {
      found.set(one, await find(one));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      refused.push({ asked: one, problem: error });
    }
  }
  const first = refused[0]?.problem;
  if (found.size === 0 && first !== undefined) {
    const sentences = refused.map(({ problem }) => problem.message);
    const places = refused.flatMap(({ problem }) => problem.places);
    throw new Problem(first.status, sentences.join(' '), places);
  }
  return { found, absent: refused.map((one) => ({ asked: one.asked, why: one.problem.message })) };
}
