import type { Intervals } from '@asterism/indicators';
import type { CategorySums } from '../edition/categorySums.ts';
import { categoriesInData } from '../edition/categoriesInData.ts';
import type { YearFigures } from '../edition/yearFigures.ts';

type Figures = Omit<YearFigures, 'further'>;

/**
 * A year's figures without the categories of which its data hold nothing: of those nothing is known, and no measure may take them for
 * zero. `asRead` are the same figures before anything unknown was taken as absent; they decide.
 */
export function heldCategories(
  figures: Figures,
  asRead: Figures,
): { readonly figures: Figures; readonly sums: CategorySums } {
  const held = categoriesInData(asRead);
  const kept = Uint32Array.from(held.keys()).filter((category) => held[category] === 1);
  const place = new Uint32Array(held.length);
  kept.forEach((category, at) => (place[category] = at));
  const moved = (sums: CategorySums): CategorySums => ({
    ...sums,
    category: sums.category.map((category) => place[category]!),
  });
  const only = ({ low, high }: Intervals): Intervals => ({
    low: Float64Array.from(kept, (category) => low[category]!),
    high: Float64Array.from(kept, (category) => high[category]!),
  });
  const { coverage, totalRegion, categoryBounds } = figures;
  return {
    figures: {
      ...figures,
      sums: moved(figures.sums),
      categories: Array.from(kept, (category) => figures.categories[category]!),
      coverage: {
        found: kept.map((category) => coverage.found[category]!),
        of: kept.map((category) => coverage.of[category]!),
      },
      totalRegion: totalRegion && { ...totalRegion, categories: only(totalRegion.categories) },
      categoryBounds: categoryBounds && only(categoryBounds),
    },
    sums: moved(asRead.sums),
  };
}
