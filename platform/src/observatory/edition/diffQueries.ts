import { isHeld } from './isHeld.ts';
import type { Manifest } from './manifest.ts';

/** An edition that is compared with another one. */
export type Side = readonly [folder: string, manifest: Manifest];

/** How a query reads a table of an edition's folder. */
type FileOf = (folder: string, table: string) => string;

/**
 * Every cell of the years both editions have, with what became of its figure. A cell without a row is zero where its region is rated and
 * the year's data hold the industry, unknown where they don't hold it; where the region is not rated, the edition has no such figure.
 */
export function comparedCells(file: FileOf, [a, before]: Side, [b, after]: Side, years: readonly number[]): string {
  const own = (folder: string, measure: string): string =>
    `SELECT region, industry, year, "${measure}" AS value FROM ${file(folder, 'cells')} WHERE year IN (${years.join(', ')})`;
  const rated = (folder: string): string =>
    `SELECT DISTINCT region, year, true AS is_rated FROM ${file(folder, 'regions')}`;
  const held = (side: string): string => `SELECT DISTINCT industry, year, true AS is_held FROM ${side}`;
  return `WITH a AS (${own(a, before.measure)}), b AS (${own(b, after.measure)}),
    keys AS (SELECT region, industry, year FROM a UNION SELECT region, industry, year FROM b),
    figures AS (
      SELECT keys.*, a.region IS NULL AND rated_a.is_rated IS NULL AS is_new, b.region IS NULL AND rated_b.is_rated IS NULL AS is_gone,
        CASE WHEN a.region IS NOT NULL THEN a.value WHEN rated_a.is_rated AND held_a.is_held THEN 0 END AS before,
        CASE WHEN b.region IS NOT NULL THEN b.value WHEN rated_b.is_rated AND held_b.is_held THEN 0 END AS after
      FROM keys LEFT JOIN a USING (region, industry, year) LEFT JOIN b USING (region, industry, year)
        LEFT JOIN (${held('a')}) held_a USING (industry, year) LEFT JOIN (${held('b')}) held_b USING (industry, year)
        LEFT JOIN (${rated(a)}) rated_a USING (region, year) LEFT JOIN (${rated(b)}) rated_b USING (region, year)),
    compared AS (
      SELECT *, CASE
        WHEN is_new THEN 'in a region newly rated'
        WHEN is_gone THEN 'in a region no longer rated'
        WHEN before IS NULL AND after IS NULL THEN 'unknown in both'
        WHEN before IS NULL THEN 'newly published'
        WHEN after IS NULL THEN 'withdrawn'
        WHEN before = after THEN 'same'
        ELSE 'revised' END AS kind
      FROM figures)`;
}

/** Every cluster of the years both editions have of which the stars are not the same, with what is needed to tell why. */
export function movedClusters(file: FileOf, [a, before]: Side, [b, after]: Side, years: readonly number[]): string {
  const own = (folder: string, measure: string): string =>
    `SELECT region, category, year, stars, stars_max, "${measure}" AS value, "${measure}_low" AS low, "${measure}_high" AS high FROM ${file(folder, 'clusters')} WHERE year IN (${years.join(', ')})`;
  const held = (folder: string): string =>
    `SELECT category, year, true AS is_held FROM ${file(folder, 'categories')} WHERE ${isHeld}`;
  return `WITH a AS (${own(a, before.measure)}), b AS (${own(b, after.measure)})
    SELECT region, category, year, rated_a.is_rated IS NULL AS is_new, rated_b.is_rated IS NULL AS is_gone,
      held_a.is_held IS NULL AS is_found, held_b.is_held IS NULL AS is_lost, coalesce(a.stars, 0)::DOUBLE AS stars_before, coalesce(a.stars_max, 0)::DOUBLE AS stars_max_before,
      coalesce(b.stars, 0)::DOUBLE AS stars_after, coalesce(b.stars_max, 0)::DOUBLE AS stars_max_after,
      coalesce(a.low, 0) AS low_before, if(a.stars IS NULL, 0, coalesce(a.high, 'infinity'::DOUBLE)) AS high_before,
      coalesce(b.low, 0) AS low_after, if(b.stars IS NULL, 0, coalesce(b.high, 'infinity'::DOUBLE)) AS high_after
    FROM a FULL JOIN b USING (region, category, year)
      LEFT JOIN (SELECT DISTINCT region, year, true AS is_rated FROM ${file(a, 'regions')}) rated_a USING (region, year)
      LEFT JOIN (SELECT DISTINCT region, year, true AS is_rated FROM ${file(b, 'regions')}) rated_b USING (region, year)
      LEFT JOIN (${held(a)}) held_a USING (category, year) LEFT JOIN (${held(b)}) held_b USING (category, year)
    WHERE coalesce(a.stars, 0) <> coalesce(b.stars, 0) OR coalesce(a.stars_max, 0) <> coalesce(b.stars_max, 0)
    ORDER BY year, region, category`;
}
