import type { ProblemPlace } from '../../kernel/problem.ts';
import type { Observations, Rejections } from './observations.ts';

const mostShown = 20;

/** Where the first twenty rows or cells stand that can't be used, as a Problem shows them. */
export function rejectionPlaces(
  listed: Rejections['listed'],
  { sources }: Pick<Observations, 'sources'>,
): ProblemPlace[] {
  return listed.slice(0, mostShown).map((issue) => ({
    file: sources[issue.source]!.name,
    line: issue.line,
    column: issue.column,
    value: issue.value,
    reason: issue.reason,
  }));
}
