import { firstFew } from '../../kernel/firstFew.ts';
import type { Cells } from '../cells/cells.ts';
import { yearRange } from './categorySums.ts';

const named = 8;

/**
 * Of years coded in one vintage, the sentences (without their year) on each that lacks industries which others of them hold, where totals are
 * sums over the industries there are: such totals are not over the same industries, and neither is any growth of them.
 */
export function lackingIndustries(cells: Cells, years: readonly number[]): ReadonlyMap<number, readonly string[]> {
  if (cells.publishedRegionTotals !== null) return new Map();
  const held = years.map((year) => heldIn(cells, year));
  return new Map(
    years.flatMap((year, at) => {
      const lacking = cells.industries.filter(
        (_, industry) => held[at]![industry] === 0 && held.some((own) => own[industry] === 1),
      );
      return lacking.length === 0 ? [] : [[year, [sentence(lacking)]] as const];
    }),
  );
}

function heldIn(cells: Cells, year: number): Uint8Array {
  const held = new Uint8Array(cells.industries.length);
  const [begin, end] = yearRange(cells, cells.years.indexOf(year));
  for (let at = begin; at < end; at++) held[cells.industry[at]!] = 1;
  return held;
}

function sentence(lacking: readonly string[]): string {
  const which =
    lacking.length === 1 ? 'one industry that other years have' : `${lacking.length} industries that other years have`;
  return `the data lack ${which} (${firstFew(lacking, named)}): totals over all industries, being sums of those there are, are without ${lacking.length === 1 ? 'it' : 'them'}.`;
}
