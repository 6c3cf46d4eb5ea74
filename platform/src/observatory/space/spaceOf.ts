import { presence } from '@asterism/indicators';
import type { Category } from '../definitions/definition.ts';
import type { Workings } from '../measures/workings.ts';
import type { Space } from './space.ts';
import { spaceCommunities } from './spaceCommunities.ts';
import { spaceLinks } from './spaceLinks.ts';
import { spacePositions } from './spacePositions.ts';

/** The space of one year's categories, or industries: what is near what by the regions that are specialised in both (Hidalgo et al. 2007). */
export function spaceOf(table: Workings, categories: readonly Category[], threshold: number): Space {
  const { shared, industryTotals } = table;
  const { ubiquity } = presence(shared.core.incidence);
  const links = spaceLinks(shared.proximity, threshold);
  const { community, count, modularity } = spaceCommunities(categories.length, links);
  const { x, y } = spacePositions(categories.length, links);
  return {
    year: table.year,
    nodes: categories.map(({ code, title }, at) => ({
      code,
      title,
      total: industryTotals[at]!,
      ubiquity: ubiquity[at]!,
      pci: shared.complexity.pci[at]!,
      community: community[at]!,
      x: x[at]!,
      y: y[at]!,
    })),
    links,
    communities: count,
    modularity,
  };
}
