import type { YearFigures } from './yearFigures.ts';

/**
 * By category, 1 where the year's data hold any of its industries, by themselves or within a broader one. Of the others nothing is known
 * anywhere, which is not the same as zero.
 */
export function categoriesInData({ coverage, sums }: Pick<YearFigures, 'coverage' | 'sums'>): Uint8Array {
  const held = Uint8Array.from(coverage.found, (found) => (found > 0 ? 1 : 0));
  for (const category of sums.category) held[category] = 1;
  return held;
}
