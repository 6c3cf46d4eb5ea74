import { Problem } from '../../kernel/problem.ts';
import type { Observations, Rejection } from '../readers/observations.ts';

/** What `--strict` asks for: the first row or cell that can't be used is a Problem that shows the first twenty of them. */
export function refuseRejections(rejections: readonly Rejection[], { sources }: Observations): void {
  const first = rejections[0];
  if (first === undefined) return;
  const file = sources[first.source]!.name;
  throw new Problem(
    409,
    `--strict: ${rejections.length} ${rejections.length === 1 ? 'row or cell' : 'rows or cells'} can't be used; the first stands in ${file}, line ${first.line}, column ${first.column}: "${first.value}" is ${first.reason}. Mend them, or run without --strict and find them in issues.csv.`,
    rejections.slice(0, 20).map((issue) => ({
      file: sources[issue.source]!.name,
      line: issue.line,
      column: issue.column,
      value: issue.value,
      reason: issue.reason,
    })),
  );
}
