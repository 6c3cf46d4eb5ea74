import { isDeepStrictEqual } from 'node:util';
import { textColumn, type Table } from '../../kernel/table.ts';
import type { Rejection, Rejections, Source, Unlisted } from '../readers/observations.ts';

/**
 * Every row or cell of an input that could not be used, with where it stood and why; where a file has very many of one reason, the
 * first of them and a last row without a line that says how many more there are.
 */
export function issuesTable(rejections: Rejections, sources: readonly Source[]): Table {
  const rows = [
    ...rejections.listed,
    ...rejections.unlisted.map(({ source, reason, count }) => ({
      source,
      line: NaN,
      column: '',
      value: `and ${count.toLocaleString('en')} more, not listed`,
      reason,
    })),
  ];
  return {
    name: 'issues',
    title: 'Issues: what could not be used',
    rows: rows.length,
    columns: [
      textColumn(
        { name: 'file', description: 'Input file' },
        rows.map((issue) => sources[issue.source]!.name),
      ),
      {
        name: 'line',
        description: 'Line in the file, 1 is the first; empty where the row counts what is not listed',
        kind: 'integer',
        values: Float64Array.from(rows, (issue) => issue.line),
      },
      textColumn(
        { name: 'column', description: 'Column of the file' },
        rows.map((issue) => issue.column),
      ),
      textColumn(
        { name: 'value', description: 'What stood there' },
        rows.map((issue) => issue.value),
      ),
      textColumn(
        { name: 'reason', description: 'Why it could not be used' },
        rows.map((issue) => issue.reason),
      ),
    ],
  };
}

/** How many issues there are for each reason, most first. */
export function countReasons({ listed, unlisted }: Rejections): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { reason } of listed) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  for (const { reason, count } of unlisted) counts.set(reason, (counts.get(reason) ?? 0) + count);
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}

/**
 * What several readings of the same files could not use, each row or cell once. Of what is not listed no two can be told apart, so the
 * larger count of one file and reason stands for all readings.
 */
export function joined(readings: readonly Rejections[], sources: readonly Source[]): Rejections {
  const most = new Map<string, Unlisted>();
  for (const { unlisted } of readings) {
    for (const entry of unlisted) {
      const key = `${entry.source} ${entry.reason}`;
      if (entry.count > (most.get(key)?.count ?? 0)) most.set(key, entry);
    }
  }
  const name = ({ source }: Unlisted): string => sources[source]!.name;
  return {
    listed: inFileOrder(
      readings.flatMap(({ listed }) => listed),
      sources,
    ),
    unlisted: [...most.values()].sort((a, b) => compare(name(a), name(b)) || compare(a.reason, b.reason)),
  };
}

/** Issues by file and line, each once, whatever the order in which the files were given and the issues found. */
function inFileOrder(rejections: readonly Rejection[], sources: readonly Source[]): Rejection[] {
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
