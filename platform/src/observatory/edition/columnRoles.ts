import { Problem } from '../../kernel/problem.ts';
import type { ReadRequest } from '../readers/reader.ts';

const shared = new Set(['region', 'industry', 'year', 'flag']);
const ofTheFirst = new Set(['measure', 'low', 'high']);

/**
 * The columns for reading one of a run's measures, the first of which is rated: what `--columns` names by the measure's own name, with `_low`
 * and `_high`, and what all measures share. A role that is none of them is a Problem.
 */
export function columnRoles(
  columns: Readonly<Record<string, string>>,
  measures: readonly string[],
  measure: string,
): ReadRequest['columns'] {
  const roles: Record<string, string> = {};
  for (const [name, column] of Object.entries(columns)) {
    if (shared.has(name) || (ofTheFirst.has(name) && measure === measures[0])) roles[name] = column;
    else if (name === measure) roles['measure'] = column;
    else if (name === `${measure}_low`) roles['low'] = column;
    else if (name === `${measure}_high`) roles['high'] = column;
    else if (!ofTheFirst.has(name) && !measures.includes(name.replace(/_(low|high)$/, ''))) {
      throw new Problem(
        400,
        `--columns knows region, industry, year, ${measures.join(', ')}, low, high and flag, not "${name}".`,
      );
    }
  }
  return roles;
}
