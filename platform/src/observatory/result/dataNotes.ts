import { yearMatching } from '../definitions/yearMatching.ts';
import { dataRemarks } from '../edition/dataRemarks.ts';
import { suspectFigures, suspectInWords } from '../edition/suspectFigures.ts';
import { yearRemarks } from '../edition/yearRemarks.ts';
import type { ReadCells } from '../input/readCells.ts';
import type { ResultRequest } from './resultRequest.ts';

/** What is to be known of the data of a result's years, as an edition says it: figures that look like a slip, and how far data and definition cover each other. */
export function dataNotes(
  { cells, definitions, observations }: ReadCells,
  by: ResultRequest['by'],
  years: readonly number[],
): string[] {
  const slips = suspectFigures(cells).filter(({ year }) => years.includes(year));
  if (by === 'industry') return slips.map(suspectInWords);
  const source = observations.sources[0]!;
  const remarks = definitions.flatMap((of) => {
    const remarksOf = dataRemarks(cells, of, source);
    const own = of.years.filter((year) => years.includes(year));
    return own.map((year) => remarksOf(year, yearMatching(of.definition, cells, year, source.industrySystem)));
  });
  return [...slips.map(suspectInWords), ...yearRemarks(remarks.sort((a, b) => a.year - b.year))];
}
