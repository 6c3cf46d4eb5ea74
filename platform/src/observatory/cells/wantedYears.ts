import { Problem } from '../../kernel/problem.ts';
import type { Observations } from '../readers/observations.ts';
import { yearSpans } from './yearSpans.ts';

/** The years to rate, ascending: those asked for, else all; one that the input does not hold is a Problem. */
export function wantedYears({ year, measure, length }: Observations, asked: readonly number[] | null): number[] {
  const seen = new Uint8Array(65_536);
  for (let row = 0; row < length; row++) seen[year[row]!] = 1;
  const found = [...seen.keys()].filter((candidate) => seen[candidate] === 1);
  if (found.length === 0) throw new Problem(422, `the input holds no figure of ${measure}`);
  if (asked === null) return found;
  const missing = asked.filter((wanted) => !found.includes(wanted));
  if (missing.length > 0) {
    throw new Problem(422, `the input holds no figures for ${missing.join(', ')}: choose among ${yearSpans(found)}`);
  }
  return [...new Set(asked)].sort((first, second) => first - second);
}
