import type { Family } from './family.ts';

/** Share of a family's tested sums that must hold before the untested ones are believed. */
const mostSums = 0.9;

/** What a family's sums are worth: equalities, only "the whole is no smaller than its parts", or nothing. */
export function worth(family: Family): 'equal' | 'at least' | 'nothing' {
  const { isListed, tested, over, under } = family;
  if (tested > 0 && under > (1 - mostSums) * tested) return 'nothing';
  if (isListed === false) return 'at least';
  if (tested === 0) return isListed === true ? 'equal' : 'at least';
  return tested - over - under >= mostSums * tested ? 'equal' : 'at least';
}
