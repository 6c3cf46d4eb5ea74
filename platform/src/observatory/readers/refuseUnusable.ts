import { Problem } from '../../kernel/problem.ts';
import type { ObservationBuilder } from './observationBuilder.ts';

/** A file among those of the builder: its position, and the observations and rejections there were before it. */
export interface Beginning {
  readonly source: number;
  readonly observations: number;
  readonly rejections: number;
}

const mends: Readonly<Record<string, string>> = {
  'decimal comma': 'Read them with --decimal comma, or write them with a decimal point, for example 1234.5.',
  'decimal point': 'Leave out --decimal comma.',
  'too large':
    'No figure beyond 9,007,199,254,740,991 (2^53 − 1) is taken: name the column that counts with --columns.',
  'thousands separator': 'Write figures without thousands separators, for example 1234.',
  negative: 'Figures must be zero or more; name the column that counts with --columns.',
  'not a number': 'Name the column that holds the figures with --columns.',
  'no figure': 'Name the column that holds the figures with --columns.',
  'not a year': 'Name the column that holds the year with --columns.',
  'no year': 'Name the column that holds the year with --columns.',
  'not annual': 'Only annual figures are taken: add quarters or months up to years first.',
  'too few columns': 'Each row needs as many fields as the header: check the delimiter and the quotes.',
  'too many columns':
    'Each row needs as many fields as the header: quote fields that hold the delimiter, and write figures with a decimal point.',
};

/**
 * Where more than half of what a file holds can't be used for one reason, or nothing of it can be used, the file is wrong and not
 * its rows: a Problem with the reason, the first place and how to mend it. The same rule for every reader.
 */
export function refuseUnusable(builder: ObservationBuilder, begin: Beginning, file: string, isOver: boolean): void {
  const rejected = builder.rejections.count - begin.rejections;
  const used = builder.usable - begin.observations;
  if (rejected * 2 <= rejected + used) return;
  const [reason, { count, first }] = [...builder.rejections.ofSource(begin.source)].reduce((most, next) =>
    next[1].count > most[1].count ? next : most,
  );
  if (count * 2 <= rejected + used && !(isOver && used === 0)) return;
  const column = first.column === '' ? '' : `, column ${first.column}`;
  const soFar = isOver ? '' : ' so far';
  const mend = mends[reason] ?? 'Mend the file, or name other columns with --columns.';
  throw new Problem(
    422,
    `${file} can't be used: ${count} of its ${rejected + used} figures${soFar} are refused for one reason, ${reason} (first on line ${first.line}${column}: "${first.value}"). ${mend}`,
    [{ file, line: first.line, ...(first.column === '' ? {} : { column: first.column }), value: first.value, reason }],
  );
}
