import type { z } from 'zod';
import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';
import { askedYear } from '../askedYear.ts';
import { categoryTitles } from '../categoryTitles.ts';
import { measureColumns } from '../measureColumns.ts';
import { plainRows } from '../plainRows.ts';
import type { listReachable, ReachableRow } from './contract.ts';
import { knownRegion } from './knownRegion.ts';
import { reach, type Reach } from './reach.ts';

/** How many of what is near a category are named. */
const mostNear = 3;

/** The categories in which a region is not certainly specialised, the nearest first. */
export async function reachable(
  edition: ShelvedEdition,
  { region, year: asked }: z.output<typeof listReachable.input>,
): Promise<z.input<typeof listReachable.output>> {
  await knownRegion(edition, region);
  const year = askedYear(edition, asked);
  const [laidOut, titles, rows] = await Promise.all([
    reach(edition, year),
    categoryTitles(edition),
    edition.frames.rows(
      `select category, ${measureColumns(['value_low', 'value_high'], edition)}, lq_low, lq_high
       from {clusters} where region = $region and year = $year`,
      { region, year },
    ),
  ]);
  const { regions, categories, has, least, most, complexity, doubts } = laidOut;
  const at = regions.indexOf(region) * categories.length;
  const figures = new Map(plainRows(rows).map((row) => [String(row['category']), row]));
  const isThere = at >= 0;
  const own = categories.map((_, category) => (isThere ? has[at + category]! : 0));
  const pairs = has.reduce((sum, one) => sum + (one === 2 ? 1 : 0), 0);
  const found = categories.flatMap((category, place): ReachableRow[] => {
    if (!isThere || own[place] === 1) return [];
    const figure = figures.get(category);
    return [
      {
        category,
        title: titles.get(category) ?? category,
        is_open: own[place] === 2,
        value_low: figure === undefined ? 0 : (figure['value_low'] as number | null),
        value_high: figure === undefined ? 0 : (figure['value_high'] as number | null),
        lq_low: figure === undefined ? 0 : (figure['lq_low'] as number | null),
        lq_high: figure === undefined ? 0 : (figure['lq_high'] as number | null),
        density_low: share(least[at + place]!),
        density_high: share(most[at + place]!),
        complexity: orNull(complexity[place]!),
        nearest: nearest(laidOut, own, place),
      },
    ];
  });
  return {
    year,
    specialised: categories.filter((_, place) => own[place] === 1),
    open: { pairs, of: has.length },
    doubts: [...doubts],
    categories: found.sort((a, b) => (b.density_low ?? -1) - (a.density_low ?? -1)),
  };
}

/** What a region has that is nearest to a category, the nearest first. */
function nearest({ categories, proximity }: Reach, own: readonly number[], category: number): string[] {
  return categories
    .map((code, other) => ({ code, near: proximity.values[category * categories.length + other]!, has: own[other] }))
    .filter(({ near, has }) => has === 1 && near > 0)
    .sort((a, b) => b.near - a.near)
    .slice(0, mostNear)
    .map(({ code }) => code);
}

function share(percent: number): number | null {
  return Number.isNaN(percent) ? null : percent / 100;
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
