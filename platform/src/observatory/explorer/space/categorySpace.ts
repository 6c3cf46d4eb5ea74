import type { z } from 'zod';
import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';
import { spaceCommunities } from '../../space/spaceCommunities.ts';
import { spaceLinks } from '../../space/spaceLinks.ts';
import { spacePositions } from '../../space/spacePositions.ts';
import { askedYear } from '../askedYear.ts';
import type { CategoryRow } from '../category/contract.ts';
import { measureColumns } from '../measureColumns.ts';
import { plainRows } from '../plainRows.ts';
import { reach, type Reach } from '../region/reach.ts';
import type { CategorySpace, NearCategory, showSpace } from './contract.ts';
import { proximityBounds } from '../../space/proximityBounds.ts';

/** The least proximity that links two categories, beside the tree that holds all together (Hidalgo et al. 2007). */
const threshold = 0.55;
const mostNear = 10;

/** The space of a year's categories; worked out once for an edition. */
export function categorySpace(
  edition: ShelvedEdition,
  { year: asked }: z.output<typeof showSpace.input>,
): Promise<CategorySpace> {
  const year = askedYear(edition, asked);
  return edition.once(`space ${year}`, () => spaceOfYear(edition, year));
}

async function spaceOfYear(edition: ShelvedEdition, year: number): Promise<CategorySpace> {
  const laidOut = await reach(edition, year);
  const { categories, regions, has, proximity } = laidOut;
  const columns = measureColumns(['category', 'title', 'kind', 'value_low', 'value_high'], edition);
  const rows = plainRows(
    await edition.frames.rows(`select ${columns} from {categories} where year = $year`, { year }),
  ) as unknown as Pick<CategoryRow, 'category' | 'title' | 'kind' | 'value_low' | 'value_high'>[];
  const found = new Map(rows.map((row) => [row.category, row]));
  const links = spaceLinks(proximity, threshold);
  const { community, count, modularity } = spaceCommunities(categories.length, links);
  const { x, y } = spacePositions(categories.length, links);
  const specialised = (category: number, holds: (one: number) => boolean): number => {
    let sum = 0;
    for (let at = category; at < has.length; at += categories.length) if (holds(has[at]!)) sum++;
    return sum;
  };
  return {
    year,
    measure: edition.manifest.measure,
    regions: regions.length,
    threshold,
    open: { pairs: has.reduce((sum, one) => sum + (one === 2 ? 1 : 0), 0), of: has.length },
    communities: count,
    modularity: orNull(modularity),
    absent: rows
      .filter(({ category }) => !categories.includes(category))
      .map(({ category, title }) => ({ category, title })),
    nodes: categories.map((category, at) => {
      const row = found.get(category);
      return {
        category,
        title: row?.title ?? category,
        kind: row?.kind ?? null,
        value_low: row?.value_low ?? null,
        value_high: row?.value_high ?? null,
        regions: specialised(at, (one) => one === 1),
        regions_max: specialised(at, (one) => one > 0),
        community: community[at]!,
        x: orNull(x[at]!),
        y: orNull(y[at]!),
        nearest: nearest(laidOut, at),
      };
    }),
    links: links.map(({ source, target, proximity: near, inTree }) => ({
      source: categories[source]!,
      target: categories[target]!,
      proximity: near,
      in_tree: inTree,
    })),
  };
}

function nearest({ categories, has, proximity }: Reach, own: number): NearCategory[] {
  return categories
    .map((category, at) => ({ category, at, proximity: proximity.values[own * categories.length + at]! }))
    .filter(({ at, proximity: near }) => at !== own && near > 0)
    .sort((a, b) => b.proximity - a.proximity || a.at - b.at)
    .slice(0, mostNear)
    .map(({ category, at, proximity: near }) => {
      const { low, high } = proximityBounds(has, categories.length, own, at);
      return { category, proximity: near, proximity_low: low, proximity_high: high };
    });
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
