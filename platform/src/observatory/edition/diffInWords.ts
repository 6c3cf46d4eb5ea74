import { column, type Table } from '../../kernel/table.ts';
import type { Difference } from './diff.ts';
import { starsInWords } from './explain.ts';
import { figure } from './figuresInWords.ts';

/** A difference as lines for the terminal, the first `most` clusters listed. */
export function diffLines(difference: Difference, most: number): string[] {
  const { differs, cells, causes } = difference;
  const kinds = Object.entries(differs)
    .filter(([, different]) => different)
    .map(([kind]) => kind);
  const known = Object.entries(cells).filter(([, count]) => count > 0);
  const rows = movedRows(difference.moved);
  return [
    kinds.length === 0
      ? 'The two editions were made from the same data, definition, parameters and software.'
      : `They differ in ${kinds.join(', ')}.`,
    `Compared: ${difference.years.join(', ')}.`,
    known.length === 0
      ? 'Cells are not compared, because the editions count different things.'
      : `Cells: ${known.map(([kind, count]) => `${figure(count)} ${kind}`).join(', ')}.`,
    `Stars: ${figure(difference.starsBefore.certain)} certain and ${figure(difference.starsBefore.possible)} possible before, ${figure(difference.starsAfter.certain)} and ${figure(difference.starsAfter.possible)} after.`,
    rows.length === 0
      ? 'No star moved.'
      : `${figure(rows.length)} ${rows.length === 1 ? 'cluster' : 'clusters'} moved: ${Object.entries(causes)
          .sort((a, b) => b[1] - a[1])
          .map(([cause, count]) => `${figure(count)} by ${cause}`)
          .join(', ')}.`,
    ...rows
      .slice(0, most)
      .map(
        (row) =>
          `  ${row['year']} ${row['region']} ${row['category']}: ${before(row)} → ${after(row)} (${row['cause']}${slipInWords(row['slip'])})`,
      ),
    ...(rows.length > most ? [`  … and ${figure(rows.length - most)} more: add --all to list them, or --json.`] : []),
  ];
}

/** A cluster that moved, its fields by the columns of the table; null where missing. */
export type MovedRow = Readonly<Record<string, string | number | null>>;

/** The rows of the table of moved clusters as plain objects. */
export function movedRows(moved: Table): MovedRow[] {
  return Array.from({ length: moved.rows }, (_, row) =>
    Object.fromEntries(moved.columns.map(({ name }) => [name, fieldOf(moved, name, row)] as const)),
  );
}

function fieldOf(moved: Table, name: string, row: number): MovedRow[string] {
  const found = column(moved, name);
  if (found.kind === 'text') return found.dictionary[found.codes[row]!]!;
  return Number.isNaN(found.values[row]) ? null : found.values[row]!;
}

function slipInWords(slip: MovedRow[string] | undefined): string {
  if (slip === 'none') return '';
  return `; looks like a slip ${slip === 'both' ? 'in both' : slip}`;
}

function before(row: MovedRow): string {
  if (row['stars_before'] === null) return row['cause'] === 'region newly rated' ? 'not rated' : 'not in the data';
  return starsInWords(Number(row['stars_before']), Number(row['stars_max_before']));
}

function after(row: MovedRow): string {
  if (row['stars_after'] === null) return row['cause'] === 'region no longer rated' ? 'not rated' : 'not in the data';
  return starsInWords(Number(row['stars_after']), Number(row['stars_max_after']));
}
