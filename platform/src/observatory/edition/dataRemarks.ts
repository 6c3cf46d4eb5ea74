import type { Cells } from '../cells/cells.ts';
import type { YearMatching } from '../definitions/yearMatching.ts';
import type { Source } from '../readers/observations.ts';
import { coverageNotes, outsideCategories } from './coverageNotes.ts';
import { lackingIndustries } from './lackingIndustries.ts';
import type { YearDefinition } from './yearDefinition.ts';
import type { YearRemarks } from './yearRemarks.ts';

/**
 * What is to be known of each year's data under their definition, whatever is made of them: which categories they lack or hold in part,
 * which industries other years of the vintage have, and what is in no category.
 */
export function dataRemarks(
  cells: Cells,
  { years, definition }: YearDefinition,
  source: Source,
): (year: number, matching: YearMatching) => YearRemarks {
  const lacking = lackingIndustries(cells, years, definition, source.industrySystem);
  return (year, matching) => ({
    year,
    plain: [...coverageNotes(cells, year, definition, matching, source), ...(lacking.get(year) ?? [])],
    figured: outsideCategories(cells, year, matching),
  });
}
