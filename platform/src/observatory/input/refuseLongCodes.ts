import { firstFew } from '../../kernel/firstFew.ts';
import { Problem } from '../../kernel/problem.ts';
import { longestCode } from '../codes/longestCode.ts';
import type { Observations } from '../readers/observations.ts';

/** Refuses region codes that are too long to stand in an address: a region that has one would have no page. */
export function refuseLongCodes({ regions }: Pick<Observations, 'regions'>): void {
  const long = regions.filter((code) => code.length > longestCode);
  if (long.length === 0) return;
  throw new Problem(
    422,
    `Region codes have at most ${longestCode} letters, since they stand in addresses: shorten ${firstFew(
      long.map((code) => `${code.slice(0, 40)}… (${code.length})`),
      3,
    )}, or name another column with --columns region=NAME.`,
  );
}
