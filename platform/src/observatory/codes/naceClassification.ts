import { readFileSync } from 'node:fs';
import { naceDigits } from './nace.ts';

/** What each section and division of NACE Rev. 2 is divided into, by `naceDigits` (source in data/classifications/README.md). */
export const naceParts: ReadonlyMap<string, readonly string[]> = Map.groupBy(
  readFileSync(new URL('../../../../data/classifications/nace-rev2.csv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',') as [code: string, parent: string]),
  ([, parent]) => parent,
)
  .entries()
  .reduce(
    (parts, [parent, lines]) =>
      parts.set(
        parent,
        lines.map(([code]) => naceDigits(code)),
      ),
    new Map<string, readonly string[]>(),
  );

/** The 21 sections. */
export const naceSections: readonly string[] = naceParts.get('')!;
