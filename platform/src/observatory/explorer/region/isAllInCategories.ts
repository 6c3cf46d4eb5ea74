import { matchingWithParts } from '../../definitions/yearMatching.ts';
import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';
import { dataIndustrySystem } from '../../edition/dataIndustrySystem.ts';

/** What the weights of one industry may lack of 1 for it to be taken whole. */
const ROUNDING = 1e-6;

/**
 * Whether the categories of a year hold all that the regions' totals do: totals are sums of the cells, and each industry of the data is
 * taken whole. Where it is not so, what a region has beside its categories is known from its total alone.
 */
export function isAllInCategories(edition: ShelvedEdition, year: number): Promise<boolean> {
  return edition.once(`all in categories ${year}`, async () => {
    if (!edition.manifest.levels.regionTotals.startsWith('sum of the parts')) return false;
    const industries = await edition.frames.rows('select distinct industry from {cells} where year = $year', { year });
    const definition = await edition.frames.definition(year);
    const codes = industries.map((row) => String(row['industry']));
    const { first, weight, isPart } = matchingWithParts(definition, codes, dataIndustrySystem(edition));
    return codes.every((_, at) => {
      const [begin, end] = [first[at]!, first[at + 1]!];
      const taken = weight.subarray(begin, end).reduce((sum, one) => sum + one, 0);
      return taken >= 1 - ROUNDING && isPart.subarray(begin, end).every((one) => one === 0);
    });
  });
}
