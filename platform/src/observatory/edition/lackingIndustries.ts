import { firstFew } from '../../kernel/firstFew.ts';
import type { Cells } from '../cells/cells.ts';
import type { Definition } from '../definitions/definition.ts';
import { broaderKeys, industryKey, industrySystem, type IndustrySystem } from '../definitions/industryKey.ts';
import { yearRange } from './categorySums.ts';

const named = 8;

/**
 * Of years coded in one vintage, the sentences (without their year) on each that lacks industries which others of them hold, where totals are
 * sums over the industries there are: such totals are not over the same industries, and neither is any growth of them. What a year holds
 * within a broader code, or in finer codes, it does not lack. `system` is the data's classification, for a definition that names none.
 */
export function lackingIndustries(
  cells: Cells,
  years: readonly number[],
  { classification }: Definition,
  system: IndustrySystem,
): ReadonlyMap<number, readonly string[]> {
  if (cells.publishedRegionTotals !== null) return new Map();
  const own = industrySystem(classification);
  const family = own === 'unknown' ? system : own;
  const keys = cells.industries.map((code) => industryKey(code, family));
  const broader = keys.map((key) => broaderKeys(key, family));
  const held = years.map((year) => heldIn(cells, year));
  const inAny = [...new Set(held.flat())].sort((a, b) => a - b);
  return new Map(
    years.flatMap((year, at) => {
      const has = new Set(held[at]!.map((industry) => keys[industry]!));
      const above = new Set(held[at]!.flatMap((industry) => broader[industry]!));
      const isHeld = (industry: number): boolean =>
        has.has(keys[industry]!) || above.has(keys[industry]!) || broader[industry]!.some((key) => has.has(key));
      const lacking = inAny.filter((industry) => !isHeld(industry)).map((industry) => cells.industries[industry]!);
      return lacking.length === 0 ? [] : [[year, [sentence(lacking)]] as const];
    }),
  );
}

/** The positions of the industries that have a cell in a year, in order. */
function heldIn(cells: Cells, year: number): number[] {
  const isHeld = new Uint8Array(cells.industries.length);
  const [begin, end] = yearRange(cells, cells.years.indexOf(year));
  for (let at = begin; at < end; at++) isHeld[cells.industry[at]!] = 1;
  return [...isHeld.keys()].filter((industry) => isHeld[industry] === 1);
}

function sentence(lacking: readonly string[]): string {
  const which =
    lacking.length === 1 ? 'one industry that other years have' : `${lacking.length} industries that other years have`;
  return `the data lack ${which} (${firstFew(lacking, named)}): totals over all industries, being sums of those there are, are without ${lacking.length === 1 ? 'it' : 'them'}.`;
}
