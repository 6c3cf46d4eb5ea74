import { Problem } from '../../kernel/problem.ts';
import type { Observations, Rejections } from '../readers/observations.ts';
import { rejectionPlaces } from '../readers/rejectionPlaces.ts';

/**
 * What `--strict` asks for: the first row or cell that can't be used is a Problem that shows the first twenty of them. `rest` is what
 * stops the run even without them, such as withheld figures that leave nothing to rate; it is told besides.
 */
export function refuseRejections(
  { listed, unlisted }: Rejections,
  { sources }: Observations,
  rest: Problem | null = null,
): void {
  const first = listed[0];
  if (first === undefined) return;
  const count = unlisted.reduce((sum, more) => sum + more.count, listed.length);
  const file = sources[first.source]!.name;
  throw new Problem(
    409,
    `--strict: ${count} ${count === 1 ? 'row or cell' : 'rows or cells'} can't be used; the first stands in ${file}, line ${first.line}, column ${first.column}: "${first.value}", ${first.reason}. ${
      rest === null
        ? 'Mend them, or run without --strict and find them in issues.csv.'
        : `Mend them first: what is left without them can't be used either. ${rest.message}`
    }`,
    rejectionPlaces(listed, { sources }),
  );
}
