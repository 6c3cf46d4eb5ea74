import { isDeepStrictEqual } from 'node:util';
import { textColumn, type Table } from '../../kernel/table.ts';
import type { Rejection, Source } from '../readers/observations.ts';

/** Every row or cell of an input that could not be used, with where it stood and why. */
export function issuesTable(rejections: readonly Rejection[], sources: readonly Source[]): Table {
  return {
    name: 'issues',
    title: 'Issues: what could not be used',
    rows: rejections.length,
    columns: [
      textColumn(
        { name: 'file', description: 'Input file' },
        rejections.map((issue) => sources[issue.source]!.name),
      ),
      {
        name: 'line',
        description: 'Line in the file, 1 is the first',
        kind: 'integer',
        values: Float64Array.from(rejections, (issue) => issue.line),
      },
      textColumn(
        { name: 'column', description: 'Column of the file' },
        rejections.map((issue) => issue.column),
      ),
      textColumn(
        { name: 'value', description: 'What stood there' },
        rejections.map((issue) => issue.value),
      ),
      textColumn(
        { name: 'reason', description: 'Why it could not be used' },
        rejections.map((issue) => issue.reason),
      ),
    ],
  };
}

/** How many issues there are for each reason, most first. */
export function countReasons(rejections: readonly Rejection[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { reason } of rejections) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}

/** Issues by file and line, each once, whatever the order in which the files were given and the issues found. */
export function inFileOrder(rejections: readonly Rejection[], sources: readonly Source[]): Rejection[] {
  const names = sources.map((source) => source.name);
  const sorted = rejections.toSorted(
    (a, b) =>
      compare(names[a.source]!, names[b.source]!) ||
      a.line - b.line ||
      compare(a.column, b.column) ||
      compare(a.reason, b.reason),
  );
  return sorted.filter((issue, at) => at === 0 || !isDeepStrictEqual(issue, sorted[at - 1]));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
